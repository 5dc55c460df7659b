// What somebody said, set apart; its direction is its own, its place that of the page.
export function Said({ text }: { readonly text: string }) {
  return (
    <blockquote className="quoted">
      <bdi>{text}</bdi>
    </blockquote>
  )
}

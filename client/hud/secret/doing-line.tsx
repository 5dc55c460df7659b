// What this page is busy with, and how far it is; the place is there before it is said.
interface DoingLineProps {
  readonly text: string | null
  /** from 0 to 1; 0: not known */
  readonly done: number
}

export function DoingLine({ text, done }: DoingLineProps) {
  return (
    <div className="doing">
      <p role="status" className="waiting">
        {text ?? ''}
      </p>
      {text !== null && <progress aria-label={text} max={1} value={done === 0 ? undefined : done} />}
    </div>
  )
}

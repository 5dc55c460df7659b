// A style sheet that did not come, since the forum was away, leaves its link behind, and whoever fetches the part again would take
// that for the sheet. Without the link both come with the next try.

/** From now on, for the whole page. */
export function forgetLostStyles(): void {
  addEventListener('vite:preloadError', ({ payload }) => {
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
      if (payload.message.endsWith(link.href)) link.remove()
  })
}

// When the control that has the focus goes away (a delegation was taken, a vote closed), the focus goes to the heading of its panel
// instead of nowhere: people who use a keyboard or a screen reader stay where they were.
import { type RefObject, useEffect } from 'react'

export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = root.current
    if (!place) return
    let last: Element | null = null
    let panel: Element | null = null
    const note = ({ target }: FocusEvent) => {
      last = target as Element
      panel = last.closest('section[aria-labelledby]')
    }
    const watch = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return
      last = null
      const heading = panel?.isConnected ? headingOf(panel) : null
      if (!heading) return
      heading.tabIndex = -1
      heading.focus()
    })
    place.addEventListener('focusin', note)
    watch.observe(place, { childList: true, subtree: true })
    return () => {
      place.removeEventListener('focusin', note)
      watch.disconnect()
    }
  }, [root])
}

const headingOf = (panel: Element): HTMLElement | null =>
  document.getElementById(panel.getAttribute('aria-labelledby') ?? '')

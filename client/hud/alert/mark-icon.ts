// The sign of the page in its tab, with a dot when something needs one's doing.

const ICON = 'link[rel="icon"]'
/** The forum's own sign (favicon.svg) with a dot that differs in form as well: a ring of light around it. */
const MARKED = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#17352f"/><path d="M4.5 22a11.5 11.5 0 0 1 23 0M9 22a7 7 0 0 1 14 0M13.5 22a2.5 2.5 0 0 1 5 0" fill="none" stroke="#cba344" stroke-width="2.4" stroke-linecap="round"/><circle cx="23" cy="9" r="8" fill="#ffffff"/><circle cx="23" cy="9" r="6" fill="#d6402f"/></svg>`

let plainIcon: string | null = null

/** Harmless twice; a page without a sign of its own is left alone. */
export function markIcon(isMarked: boolean): void {
  const link = document.querySelector<HTMLLinkElement>(ICON)
  if (!link) return
  plainIcon ??= link.href
  const href = isMarked ? `data:image/svg+xml,${encodeURIComponent(MARKED)}` : plainIcon
  if (link.href !== href) link.href = href
}

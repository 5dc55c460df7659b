// A link within the forum: an ordinary one to the browser (new tab, copy address), without a new load when simply followed.
import type { MouseEvent, ReactNode } from 'react'
import { goTo } from './route.ts'

interface PageLinkProps {
  readonly to: string
  readonly className?: string
  readonly children: ReactNode
}

export function PageLink({ to, className, children }: PageLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    goTo(to)
  }
  return (
    <a href={to} className={className} onClick={follow}>
      {children}
    </a>
  )
}

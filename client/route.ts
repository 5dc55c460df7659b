// Addresses of the forum: the lobby, the host's page, one session. The page changes without being loaded again.
import { useSyncExternalStore } from 'react'
import type { SessionId } from '../shared/ids.ts'

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'host' }
  | { readonly page: 'session'; readonly session: SessionId }

const SESSION_PATH = /^\/s\/([a-z0-9_-]{1,64})\/?$/

/** Whatever is not known leads to the lobby. */
export function routeOf(path: string): Route {
  const session = SESSION_PATH.exec(path)?.[1]
  if (session !== undefined) return { page: 'session', session: session as SessionId }
  return { page: path.replace(/\/$/, '') === '/host' ? 'host' : 'home' }
}

export function goTo(address: string): void {
  history.pushState(null, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
  scrollTo(0, 0)
}

function follow(changed: () => void): () => void {
  addEventListener('popstate', changed)
  return () => removeEventListener('popstate', changed)
}

export const useRoute = (): Route => routeOf(useSyncExternalStore(follow, () => location.pathname))

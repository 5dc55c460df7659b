// Addresses of the forum: the lobby, the host's page, the calculator, one session, its record and its replay. The page changes without being loaded again.
import { useSyncExternalStore } from 'react'
import type { SessionId } from '../shared/ids.ts'

/** Below /host: all of one's sessions, one that is prepared, one with its badges, the sheet to print. */
export type HostRoute =
  | { readonly at: 'desk' }
  | { readonly at: 'plan' }
  | { readonly at: 'session'; readonly session: SessionId }
  | { readonly at: 'sheet'; readonly session: SessionId }

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'host'; readonly host: HostRoute }
  | { readonly page: 'calculator' | 'privacy' | 'verify' }
  | { readonly page: 'session' | 'replay' | 'record'; readonly session: SessionId }

const SESSION_PATH = /^\/(s|replay|record)\/([a-z0-9_-]{1,64})\/?$/
const OF_SESSION = { s: 'session', replay: 'replay', record: 'record' } as const
const HOST_PATH = /^\/host(?:\/(?:(new)|s\/([a-z0-9_-]{1,64})(\/print)?))?\/?$/

/** Whatever is not known leads to the lobby. */
export function routeOf(path: string): Route {
  const [, kind, session] = SESSION_PATH.exec(path) ?? []
  if (kind !== undefined)
    return { page: OF_SESSION[kind as keyof typeof OF_SESSION], session: session as SessionId }
  const page = /^\/(calculator|privacy|verify)\/?$/.exec(path)?.[1]
  if (page !== undefined) return { page: page as 'calculator' | 'privacy' | 'verify' }
  const host = HOST_PATH.exec(path)
  return host ? { page: 'host', host: hostRouteOf(host) } : { page: 'home' }
}

function hostRouteOf([, plan, id, sheet]: RegExpExecArray): HostRoute {
  const session = id as SessionId | undefined
  if (session !== undefined) return sheet ? { at: 'sheet', session } : { at: 'session', session }
  return plan ? { at: 'plan' } : { at: 'desk' }
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

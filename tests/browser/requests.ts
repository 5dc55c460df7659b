// What browsers of journeys ask for, and that none of it leaves the forum or carries a secret in its address.
import type { BrowserContext } from 'playwright-core'

/** Badges, tokens of people and keys of hosts are 64 hexadecimal signs. */
const SECRET = /[0-9a-f]{64}/i
/** names under which a secret of ours, or of Colyseus, would travel */
const SECRET_NAME = /^(?:k|key|badge|secret|token|_authtoken|reconnectiontoken)$/i
const SENT = /^(?:https?|wss?):$/

/** Of all visitors together, since the last time that it was asked: a journey that never looks fails, too. */
const everywhere: string[] = []

export const takeStrays = (): readonly string[] => everywhere.splice(0)

/**
 * What is wrong with an address that a browser asks for, or null. `host`: the only one that it may speak to. A fragment is not
 * sent; data: and blob: stay within the page.
 */
export function strayOf(url: string, host: string): string | null {
  const { protocol, host: asked, pathname, search, searchParams } = new URL(url)
  if (!SENT.test(protocol)) return null
  if (asked !== host) return `left the forum: ${url}`
  const isSecret =
    SECRET.test(decodeURIComponent(pathname + search)) ||
    [...searchParams.keys()].some((name) => SECRET_NAME.test(name))
  return isSecret ? `carries a secret: ${url}` : null
}

/** Every address that strays from now on. `forumUrl`: the only origin that the browser may speak to. */
export function noticeStrays(context: BrowserContext, forumUrl: string): readonly string[] {
  const { host } = new URL(forumUrl)
  const strayed: string[] = []
  const notice = (url: string): void => {
    const stray = strayOf(url, host)
    if (stray === null) return
    strayed.push(stray)
    everywhere.push(stray)
  }
  context.on('request', (request) => notice(request.url()))
  context.on('page', (page) => page.on('websocket', (socket) => notice(socket.url())))
  return strayed
}

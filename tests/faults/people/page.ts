// What a page has and Node has not, for clients without a browser. To be imported before anything that imports Colyseus, which takes
// its socket when it is loaded.
import { AsyncLocalStorage } from 'node:async_hooks'
import { WebSocket } from 'ws'

/** Where the page of the client that runs now came from. */
export const pageOrigin = new AsyncLocalStorage<string>()

interface Options {
  readonly headers?: Readonly<Record<string, string>>
}

class PageSocket extends WebSocket {
  constructor(address: string | URL, options: Options | string | string[] = {}) {
    const { headers = {} } = options as Options
    super(address, { headers: { ...headers, origin: pageOrigin.getStore() ?? headers.origin ?? '' } })
  }
}

const realFetch = globalThis.fetch

Object.assign(globalThis, {
  WebSocket: PageSocket,
  location: {
    get origin() {
      return pageOrigin.getStore()!
    },
  },
  fetch(address: string | URL | Request, options: RequestInit = {}) {
    const own = pageOrigin.getStore()
    if (own === undefined || typeof address !== 'string') return realFetch(address, options)
    const headers = new Headers(options.headers)
    headers.set('origin', own)
    return realFetch(new URL(address, own), { ...options, headers })
  },
})

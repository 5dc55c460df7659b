// What a page has cost so far: every script and style sheet that came, as large as it is when it travels compressed.
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** What really came over the line, heads and all. */
export interface Wire {
  /** bytes until now, web sockets included */
  bytes(): number
}

/** Before the page is opened. Counts what Chromium itself measures: compressed as the server sent it. */
export async function noteWire(page: Page): Promise<Wire> {
  const line = await page.context().newCDPSession(page)
  let sum = 0
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sum += encodedDataLength
  })
  line.on('Network.webSocketFrameReceived', ({ response }) => {
    // frames of bytes are told in base64
    sum += response.opcode === 2 ? (response.payloadData.length * 3) / 4 : response.payloadData.length
  })
  await line.send('Network.enable')
  return { bytes: () => Math.round(sum) }
}

export interface Loads {
  /** bytes of all code until now, each file compressed by itself */
  codeBytes(): Promise<number>
}

/** Before the page is opened. */
export function noteLoads(page: Page): Loads {
  const bodies = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? ''
    // a document that is left while it loads has no body any more
    if (!/javascript|css|wasm/.test(type)) return
    const body = response.body()
    // of what comes when the page is being closed nobody asks any more
    body.catch(() => undefined)
    bodies.set(response.url(), body)
  })
  return {
    async codeBytes() {
      const all = await Promise.all(bodies.values())
      return all.reduce((sum, body) => sum + gzipSync(body).length, 0)
    },
  }
}

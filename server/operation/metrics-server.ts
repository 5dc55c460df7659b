// The figures of this process, for Prometheus, on a port of their own that only this machine can reach. It opens before the store does,
// so that who watches sees a start that takes long.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SettingsError } from '../env.ts'
import type { Census, Metrics } from './prometheus.ts'

const LOOPBACK = '127.0.0.1'
/** a page of another site that has its name point here is not answered */
const HOST = /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i
const LONGEST_MS = 5_000

export interface Watched {
  readonly metrics: Metrics
  /** null while it starts */
  census(): Census
  /** null: ready. Otherwise why not. */
  reason(): Promise<string | null>
}

interface Page {
  readonly status: number
  readonly type: string
  readonly text: string
}

/** Listens on 127.0.0.1; resolves to the port and to how it ends. Rejects with SettingsError when the port cannot be had. */
export async function serveMetrics(
  port: number,
  watched: Watched,
): Promise<{ port: number; close: () => void }> {
  const server = createServer(
    { requestTimeout: LONGEST_MS, headersTimeout: LONGEST_MS },
    (request, response) => {
      void answer(request, response, watched)
    },
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', () =>
      reject(new SettingsError(`Port ${port} is taken: name another one in METRICS_PORT, or leave it out.`)),
    )
    server.listen(port, LOOPBACK, resolve)
  })
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { port: (server.address() as AddressInfo).port, close }
}

async function answer(request: IncomingMessage, response: ServerResponse, watched: Watched): Promise<void> {
  const { status, type, text } = await pageOf(request, watched)
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(request.method === 'HEAD' ? undefined : text)
}

async function pageOf({ method, url, headers }: IncomingMessage, watched: Watched): Promise<Page> {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET.')
  if (!HOST.test(headers.host ?? '')) return plain(421, 'Only for this machine.')
  switch (url) {
    case '/metrics':
      return {
        status: 200,
        type: watched.metrics.contentType,
        text: await watched.metrics.read(watched.census),
      }
    case '/health':
      return plain(200, 'ok')
    case '/ready': {
      const reason = await watched.reason()
      return reason === null ? plain(200, 'ready') : plain(503, reason)
    }
    default:
      return plain(404, 'There is /metrics, /health and /ready.')
  }
}

const plain = (status: number, text: string): Page => ({
  status,
  type: 'text/plain; charset=utf-8',
  text: `${text}\n`,
})

// A bad network between clients and a server: late, jittery, lossy, cut in the middle of a frame, or dead without saying so. It speaks
// TCP, as real networks break it: what is lost comes again and holds up what is behind it, and nothing arrives out of order.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Weather {
  /** each way, ms */
  readonly delayMs: number
  readonly jitterMs: number
  /** of the chunks, 0 … 1: such a one comes again after a while */
  readonly loss: number
}
const FAIR: Weather = { delayMs: 0, jitterMs: 0, loss: 0 }
/** the least time after which TCP sends again what was not acknowledged (RFC 6298 says 1 s, Linux does so after 200 ms) */
const SENT_AGAIN_MS = 200

export type Direction = 'up' | 'down'

interface Cut {
  readonly direction: Direction
  readonly bytes: number
}

export interface ChaosProxy {
  /** without a slash at its end */
  readonly url: string
  /** host and port, for MAJLIS_HOSTS */
  readonly host: string
  /** where it leads: set before anybody comes */
  targetPort: number
  weather: Weather
  /** while it is down nobody comes through, and lines break at once */
  isDown: boolean
  /** lines that are open now */
  readonly lines: number
  /** bytes that have passed on the newest line, each way */
  readonly passed: Readonly<Record<Direction, number>>
  /** The next line breaks when so many bytes have passed in a direction; the last chunk passes in part. */
  cutNext(cut: Cut): void
  /** Breaks all lines. */
  cut(): void
  /** All lines of now are dead and nobody is told: nothing passes, not even an end. New ones work. */
  freeze(): void
  close(): Promise<void>
}

interface Line {
  isFrozen: boolean
  readonly ends: readonly [Socket, Socket]
}

/** `random`: 0 … 1, so that weather repeats. */
export async function openChaosProxy(random: () => number = Math.random): Promise<ChaosProxy> {
  const lines = new Set<Line>()
  let nextCut: Cut | null = null
  let passed = { up: 0, down: 0 }
  const server = createServer((client) => {
    if (proxy.isDown) return void client.destroy()
    const target = connect({ host: '127.0.0.1', port: proxy.targetPort, noDelay: true })
    client.setNoDelay(true)
    const line: Line = { isFrozen: false, ends: [client, target] }
    lines.add(line)
    const cut = nextCut
    nextCut = null
    passed = { up: 0, down: 0 }
    const counts = passed
    const way = (direction: Direction, from: Socket, to: Socket) =>
      carry(from, to, {
        line,
        weather: () => proxy.weather,
        random,
        leftBytes: cut?.direction === direction ? cut.bytes : Number.POSITIVE_INFINITY,
        counted: (bytes) => {
          counts[direction] += bytes
        },
        // the other end of a dead line stays until somebody cuts it
        gone: () => line.ends.every(({ closed }) => closed) && lines.delete(line),
      })
    way('up', client, target)
    way('down', target, client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const breakAll = () => {
    for (const { ends } of [...lines]) for (const end of ends) end.destroy()
  }
  const proxy: ChaosProxy = {
    url: `http://${host}`,
    host,
    targetPort: 0,
    weather: FAIR,
    isDown: false,
    get lines() {
      return lines.size
    },
    get passed() {
      return passed
    },
    cutNext(cut) {
      nextCut = cut
    },
    cut: breakAll,
    freeze() {
      for (const line of lines) line.isFrozen = true
    },
    async close() {
      breakAll()
      server.close()
      await once(server, 'close')
    },
  }
  return proxy
}

interface Way {
  readonly line: Line
  weather(): Weather
  random(): number
  leftBytes: number
  counted(bytes: number): void
  gone(): unknown
}

/** One way of a line: late by chance, in order, up to where it is cut. */
function carry(from: Socket, to: Socket, way: Way): void {
  let lastAt = 0
  /** in the order in which it came: timers are not always */
  const waiting: Buffer[] = []
  let hasEnded = false
  const breakLine = () => {
    for (const end of way.line.ends) end.destroy()
  }
  const finish = () => {
    if (hasEnded && waiting.length === 0 && !way.line.isFrozen) to.end()
  }
  const deliver = (chunk: Buffer) => {
    if (way.line.isFrozen || to.destroyed) return
    const part = chunk.subarray(0, Math.max(0, way.leftBytes))
    way.leftBytes -= part.length
    way.counted(part.length)
    to.write(part)
    // what was written still arrives: an end, not a reset
    if (way.leftBytes <= 0) for (const end of way.line.ends) end.destroySoon()
  }
  from.on('data', (chunk: Buffer) => {
    const { delayMs, jitterMs, loss } = way.weather()
    let lateMs = delayMs + way.random() * jitterMs
    while (way.random() < loss) lateMs += SENT_AGAIN_MS
    const now = performance.now()
    lastAt = Math.max(lastAt, now + lateMs)
    if (lastAt <= now) return deliver(chunk)
    waiting.push(chunk)
    setTimeout(() => {
      deliver(waiting.shift()!)
      finish()
    }, lastAt - now)
  })
  from.on('end', () => {
    hasEnded = true
    finish()
  })
  from.on('error', breakLine)
  from.on('close', () => {
    way.gone()
    // an end that nobody hears of, when the line is dead
    if (!way.line.isFrozen && waiting.length === 0) to.destroySoon()
  })
}

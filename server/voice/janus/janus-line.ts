// The line to a Janus server: one session over its WebSocket API, requests that are answered, and what its handles report.
// https://janus.conf.meetecho.com/docs/rest.html

const PLUGIN = 'janus.plugin.videoroom'
const ANSWER_MS = 5000
/** Janus forgets a session that is silent for a minute */
const ALIVE_MS = 25_000

export interface Jsep {
  readonly type: 'offer' | 'answer'
  readonly sdp: string
}

/** What the VideoRoom plugin says. */
export interface RoomAnswer {
  readonly said: Readonly<Record<string, unknown>>
  readonly jsep: Jsep | null
}

/** Of a handle: its peer connection stands, has ended, or Janus wants to describe it anew. */
export type HandleReport = 'up' | 'down' | 'offer'

interface Heard {
  readonly janus: string
  readonly transaction?: string
  readonly sender?: number
  readonly data?: { readonly id: number }
  readonly error?: { readonly reason: string }
  readonly plugindata?: { readonly data: Readonly<Record<string, unknown>> }
  readonly jsep?: Jsep
}

interface Waiting {
  readonly resolve: (heard: Heard) => void
  readonly reject: (error: Error) => void
}

export class JanusLine {
  readonly #socket: WebSocket
  readonly #secret: string
  readonly #waiting = new Map<string, Waiting>()
  readonly #late = new Map<string, (heard: Heard) => void>()
  readonly #reports = new Map<number, (report: HandleReport) => void>()
  #session: number | undefined
  #lastId = 0
  #alive: ReturnType<typeof setInterval> | undefined

  private constructor(socket: WebSocket, secret: string) {
    this.#socket = socket
    this.#secret = secret
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data)) as Heard))
  }

  /** Rejects with a sentence when nobody answers there, or the secret is wrong. `ended` is called once the line is gone. */
  static async open(url: string, secret: string, ended: (line: JanusLine) => void): Promise<JanusLine> {
    const socket = await openSocket(url)
    const line = new JanusLine(socket, secret)
    socket.addEventListener('close', () => line.#end(ended), { once: true })
    try {
      line.#session = (await line.#ask({ janus: 'create' })).data?.id
    } catch (error) {
      socket.close()
      throw error
    }
    line.#alive = setInterval(() => line.#send({ janus: 'keepalive' }), ALIVE_MS)
    return line
  }

  /** A handle of the VideoRoom plugin, and who is told of it. One that comes too late is given back. */
  async attach(report: (report: HandleReport) => void = () => undefined): Promise<number> {
    const late = ({ data }: Heard): void => {
      if (data) this.detach(data.id)
    }
    const { data } = await this.#ask({ janus: 'attach', plugin: PLUGIN }, late)
    if (!data) throw new Error('Voice: Janus gives no handle')
    this.#reports.set(data.id, report)
    return data.id
  }

  /** Asks the plugin. Rejects with its own words. */
  async ask(handle: number, body: Readonly<Record<string, unknown>>, jsep?: Jsep): Promise<RoomAnswer> {
    const heard = await this.#ask({ janus: 'message', handle_id: handle, body, ...(jsep ? { jsep } : {}) })
    const said = heard.plugindata?.data ?? {}
    if ('error' in said) throw new Error(`Voice: Janus says: ${said.error}`)
    return { said, jsep: heard.jsep ?? null }
  }

  /** Ends a handle and its peer connection. */
  detach(handle: number): void {
    this.#reports.delete(handle)
    this.#send({ janus: 'detach', handle_id: handle })
  }

  close(): void {
    this.#socket.close()
  }

  /** `late`: what is done with an answer that nobody waits for any more. */
  #ask(request: Readonly<Record<string, unknown>>, late?: (heard: Heard) => void): Promise<Heard> {
    return new Promise((resolve, reject) => {
      const id = this.#send(request)
      const timer = setTimeout(() => {
        this.#waiting.delete(id)
        if (late) this.#late.set(id, late)
        reject(new Error('Voice: Janus does not answer'))
      }, ANSWER_MS)
      const over = (): void => {
        clearTimeout(timer)
        this.#waiting.delete(id)
      }
      this.#waiting.set(id, {
        resolve: (heard) => {
          over()
          resolve(heard)
        },
        reject: (error) => {
          over()
          reject(error)
        },
      })
      if (this.#socket.readyState !== WebSocket.OPEN)
        this.#waiting.get(id)!.reject(new Error('Voice: Janus is not there'))
    })
  }

  /** Returns the transaction. */
  #send(request: Readonly<Record<string, unknown>>): string {
    this.#lastId += 1
    const transaction = String(this.#lastId)
    const session = this.#session === undefined ? {} : { session_id: this.#session }
    if (this.#socket.readyState === WebSocket.OPEN)
      this.#socket.send(JSON.stringify({ ...request, ...session, transaction, apisecret: this.#secret }))
    return transaction
  }

  #hear(heard: Heard): void {
    const report = reportOf(heard)
    if (report !== null) this.#reports.get(heard.sender ?? 0)?.(report)
    // an event with the same transaction follows
    if (heard.janus === 'ack') return
    const transaction = heard.transaction ?? ''
    this.#late.get(transaction)?.(heard)
    this.#late.delete(transaction)
    const waiting = this.#waiting.get(transaction)
    if (heard.janus === 'error') waiting?.reject(new Error(`Voice: Janus says: ${heard.error?.reason}`))
    else waiting?.resolve(heard)
  }

  #end(ended: (line: JanusLine) => void): void {
    clearInterval(this.#alive)
    for (const { reject } of [...this.#waiting.values()]) reject(new Error('Voice: Janus has ended'))
    ended(this)
  }
}

/** Rejects when nobody answers there in time. */
async function openSocket(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url, 'janus-protocol')
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const fail = (): void => reject(new Error(`Voice: Janus does not answer at ${url}`))
  const timer = setTimeout(fail, ANSWER_MS)
  for (const what of ['error', 'close'] as const) socket.addEventListener(what, fail, { once: true })
  socket.addEventListener('open', () => resolve(), { once: true })
  try {
    await promise
    return socket
  } catch (error) {
    socket.close()
    throw error
  } finally {
    clearTimeout(timer)
  }
}

function reportOf({ janus, plugindata }: Heard): HandleReport | null {
  if (janus === 'webrtcup') return 'up'
  if (janus === 'hangup') return 'down'
  return janus === 'event' && plugindata?.data.videoroom === 'updated' ? 'offer' : null
}

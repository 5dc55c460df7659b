// The signalling of one participant at LiveKit: the house is its client, the browser sends and takes media alone.
// https://docs.livekit.io/reference/internals/client-protocol/
import { LeaveRequest, Ping, SignalRequest, SignalResponse } from '@livekit/protocol'
import { accessToken, type Grants } from './access-token.ts'
import { addressOf, type LiveKitSettings } from './livekit-room.ts'

const ANSWER_MS = 5000
/** LiveKit asks nothing of who is silent, but what lies between them may: a proxy closes a line on which nothing goes */
const ALIVE_MS = 20_000
/**
 * The last one of which a track that comes takes the place of one that went, in the description of a listener: later ones would make that
 * longer with every speaker (pkg/rtc/types/protocol_version.go, SupportsSyncStreamID).
 */
const PROTOCOL = '9'

export type Heard = SignalResponse['message']
type Said = SignalRequest['message']

export interface SignalEars {
  heard(message: Heard): void
  /** LiveKit has ended it. */
  ended(): void
}

export class SignalLine {
  readonly #socket: WebSocket
  #alive: ReturnType<typeof setInterval> | undefined

  private constructor(socket: WebSocket) {
    this.#socket = socket
  }

  /** Resolves once the participant is in the room. Rejects with a sentence. */
  static async join(
    settings: LiveKitSettings,
    identity: string,
    grants: Grants,
    ears: SignalEars,
  ): Promise<SignalLine> {
    const url = addressOf(settings, '/rtc')
    const token = accessToken(settings, identity, { ...grants, roomJoin: true, hidden: true }, Date.now())
    const asked = { access_token: token, auto_subscribe: '0', protocol: PROTOCOL, sdk: 'js' }
    url.search = new URLSearchParams(asked).toString()
    const socket = new WebSocket(url)
    socket.binaryType = 'arraybuffer'
    const line = new SignalLine(socket)
    const joined = Promise.withResolvers<void>()
    const refused = (): void => joined.reject(new Error('Voice: LiveKit does not take the line'))
    const timer = setTimeout(refused, ANSWER_MS)
    socket.addEventListener('error', refused)
    socket.addEventListener('close', () => {
      clearInterval(line.#alive)
      refused()
      ears.ended()
    })
    socket.addEventListener('message', ({ data }) => {
      const { message } = SignalResponse.fromBinary(new Uint8Array(data as ArrayBuffer))
      if (message.case === 'join') joined.resolve()
      ears.heard(message)
    })
    try {
      await joined.promise
    } catch (error) {
      socket.close()
      throw error
    } finally {
      clearTimeout(timer)
    }
    line.#alive = setInterval(() => line.#ping(), ALIVE_MS)
    return line
  }

  say(message: Said): void {
    if (this.#socket.readyState === WebSocket.OPEN)
      this.#socket.send(Uint8Array.from(new SignalRequest({ message }).toBinary()))
  }

  /** Ends the participant with all that it sends and hears. Harmless twice. */
  close(): void {
    clearInterval(this.#alive)
    this.say({ case: 'leave', value: new LeaveRequest() })
    this.#socket.close()
  }

  #ping(): void {
    this.say({ case: 'pingReq', value: new Ping({ timestamp: BigInt(Date.now()) }) })
  }
}

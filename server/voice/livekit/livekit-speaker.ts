// Somebody's line to speak on at LiveKit: a participant who publishes one track, a voice or a picture.
import {
  AddTrackRequest,
  SessionDescription,
  SignalTarget,
  TrackSource,
  TrackType,
  VideoLayer,
  VideoQuality,
} from '@livekit/protocol'
import type { SpeakersOffer } from '../description.ts'
import type { TrackForm } from '../track-form.ts'
import { addressOf, answerToSpeaker, offerToLiveKit } from './descriptions.ts'
import type { Heard, SignalLine } from './signal-line.ts'

const ANSWER_MS = 5000
/** of a track: there is one */
const TRACK = 'track'
/** the largest that a picture is sent in: LiveKit forwards it as it comes */
const LARGEST = { width: 1920, height: 1080 }

export class LiveKitSpeaker {
  readonly form: TrackForm
  readonly #announced = Promise.withResolvers<string>()
  readonly #answered = Promise.withResolvers<SessionDescription>()
  readonly #gathered = Promise.withResolvers<void>()
  #line: SignalLine | null = null
  #addresses: readonly string[] = []
  #track = ''

  constructor(form: TrackForm) {
    this.form = form
    // nobody may wait for them any more
    for (const { promise } of [this.#announced, this.#answered, this.#gathered])
      promise.catch(() => undefined)
  }

  /** LiveKit's id of what is sent; who subscribes to it before anything comes waits for it there. */
  get track(): string {
    return this.#track
  }

  /** The answer. Rejects with a sentence when LiveKit gives none. */
  async open(line: SignalLine, { sdp }: SpeakersOffer): Promise<string> {
    this.#line = line
    const timer = setTimeout(() => this.end(), ANSWER_MS)
    line.say({ case: 'addTrack', value: trackOf(this.form) })
    line.say({
      case: 'offer',
      value: new SessionDescription({ type: 'offer', sdp: offerToLiveKit(sdp, TRACK), id: 1 }),
    })
    try {
      this.#track = await this.#announced.promise
      const [answer] = await Promise.all([this.#answered.promise, this.#gathered.promise])
      return answerToSpeaker(answer.sdp, this.#addresses)
    } finally {
      clearTimeout(timer)
    }
  }

  hear(message: Heard): void {
    if (message.case === 'answer') this.#answered.resolve(message.value)
    if (message.case === 'trackPublished') this.#announced.resolve(message.value.track?.sid ?? '')
    if (message.case !== 'trickle' || message.value.target !== SignalTarget.PUBLISHER) return
    this.#addresses = [...this.#addresses, ...addressOf(message.value)]
    if (message.value.final) this.#gathered.resolve()
  }

  /** LiveKit gives no answer any more. Harmless twice. */
  end(): void {
    const fault = new Error('Voice: LiveKit does not describe the line')
    for (const { reject } of [this.#announced, this.#answered, this.#gathered]) reject(fault)
  }

  close(): void {
    this.end()
    this.#line?.close()
  }
}

function trackOf({ isVoice }: TrackForm): AddTrackRequest {
  return isVoice
    ? new AddTrackRequest({
        cid: TRACK,
        type: TrackType.AUDIO,
        source: TrackSource.MICROPHONE,
        disableRed: true,
      })
    : new AddTrackRequest({
        ...{ cid: TRACK, type: TrackType.VIDEO, source: TrackSource.CAMERA, ...LARGEST },
        layers: [new VideoLayer({ quality: VideoQuality.HIGH, ...LARGEST })],
      })
}

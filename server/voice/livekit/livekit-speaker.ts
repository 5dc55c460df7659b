// Somebody's line to speak on at LiveKit: a participant who publishes one track, a voice or a picture.
import {
  AddTrackRequest,
  ParticipantInfo_State,
  type ParticipantUpdate,
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
  readonly #sends: () => void
  readonly #answered = Promise.withResolvers<SessionDescription>()
  readonly #gathered = Promise.withResolvers<void>()
  #line: SignalLine | null = null
  #addresses: readonly string[] = []
  #track: string | null = null
  #isUp = false

  /** `sends`: once others can subscribe to it. */
  constructor(form: TrackForm, sends: () => void) {
    this.form = form
    this.#sends = sends
    // nobody may wait for them any more
    for (const { promise } of [this.#answered, this.#gathered]) promise.catch(() => undefined)
  }

  /** LiveKit's id of what is sent; null: nothing can come yet. */
  get track(): string | null {
    return this.#isUp ? this.#track : null
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
      const [answer] = await Promise.all([this.#answered.promise, this.#gathered.promise])
      return answerToSpeaker(answer.sdp, this.#addresses)
    } finally {
      clearTimeout(timer)
    }
  }

  hear(message: Heard): void {
    if (message.case === 'answer') this.#answered.resolve(message.value)
    if (message.case === 'trackPublished') this.#track = message.value.track?.sid ?? null
    if (message.case === 'update') this.#updated(message.value)
    if (message.case !== 'trickle' || message.value.target !== SignalTarget.PUBLISHER) return
    this.#addresses = [...this.#addresses, ...addressOf(message.value)]
    if (message.value.final) this.#gathered.resolve()
  }

  /** LiveKit gives no answer any more. Harmless twice. */
  end(): void {
    const fault = new Error('Voice: LiveKit does not describe the line')
    this.#answered.reject(fault)
    this.#gathered.reject(fault)
  }

  close(): void {
    this.#isUp = false
    this.end()
    this.#line?.close()
  }

  /** Participants are hidden: what is told is of oneself. Of a first packet LiveKit tells the others alone, and lets them wait for it. */
  #updated({ participants }: ParticipantUpdate): void {
    if (this.#isUp || participants[0]?.state !== ParticipantInfo_State.ACTIVE) return
    this.#isUp = true
    this.#sends()
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

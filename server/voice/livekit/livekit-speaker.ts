// Somebody's line to speak on at LiveKit: a participant who publishes one track, a voice or a picture.
import {
  AddTrackRequest,
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
  readonly #published: () => void
  readonly #answered = Promise.withResolvers<SessionDescription>()
  readonly #gathered = Promise.withResolvers<void>()
  #line: SignalLine | null = null
  #addresses: readonly string[] = []
  #track: string | null = null

  /** `published`: once others can subscribe to it. */
  constructor(form: TrackForm, published: () => void) {
    this.form = form
    this.#published = published
    // nobody may wait for them any more
    for (const { promise } of [this.#answered, this.#gathered]) promise.catch(() => undefined)
  }

  /** LiveKit's id of what is sent; null: nothing has come yet. */
  get track(): string | null {
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
      const [answer] = await Promise.all([this.#answered.promise, this.#gathered.promise])
      return answerToSpeaker(answer.sdp, this.#addresses)
    } finally {
      clearTimeout(timer)
    }
  }

  hear(message: Heard): void {
    if (message.case === 'answer') this.#answered.resolve(message.value)
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
    this.#track = null
    this.end()
    this.#line?.close()
  }

  /** Participants are hidden: what is told is of oneself. */
  #updated({ participants }: ParticipantUpdate): void {
    const track = participants.flatMap(({ tracks }) => tracks)[0]?.sid ?? null
    if (track === null || track === this.#track) return
    this.#track = track
    this.#published()
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

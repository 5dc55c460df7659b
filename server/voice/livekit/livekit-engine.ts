// Voices through a LiveKit server that runs beside the house: it forwards, and does what the house says. The house is the client of its
// signalling for every line; of a browser it sees media alone. Follows its protocol as LiveKit 1.11 speaks it.
import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import { offerToEngine } from '../description.ts'
import { earsOf, Openings } from '../openings.ts'
import { formOfSlot } from '../track-form.ts'
import { type LineId, SLOTS, type Tracks, type VoiceCount, type VoiceEngine } from '../voice-engine.ts'
import type { Grants } from './access-token.ts'
import { usable } from './descriptions.ts'
import { LiveKitListener, type Wanted } from './livekit-listener.ts'
import type { LiveKitSettings } from './livekit-room.ts'
import { LiveKitSpeaker } from './livekit-speaker.ts'
import { LiveKitStanding } from './livekit-standing.ts'
import { SignalLine } from './signal-line.ts'

/** nobody sends data, and who listens sends nothing at all */
const LISTENS: Grants = { canSubscribe: true, canPublish: false, canPublishData: false }
const SPEAKS: Grants = { canSubscribe: false, canPublish: true, canPublishData: false }

type Slots = readonly (LineId | null)[]
type End = LiveKitListener | LiveKitSpeaker

/** Resolves when LiveKit can be asked; rejects with a sentence when it cannot. */
export async function openLiveKitEngine(settings: LiveKitSettings, log: Logger): Promise<VoiceEngine> {
  const engine = new LiveKitEngine(settings, log)
  await engine.standing.connect()
  return engine
}

class LiveKitEngine implements VoiceEngine {
  readonly standing: LiveKitStanding
  readonly #told = new Set<() => void>()
  readonly #listeners = new Map<LineId, LiveKitListener>()
  readonly #speakers = new Map<LineId, LiveKitSpeaker>()
  readonly #routes = new Map<LineId, Slots>()
  readonly #openings = new Openings()

  constructor(settings: LiveKitSettings, log: Logger) {
    this.standing = new LiveKitStanding(settings, log, { lost: () => this.#lost(), back: () => this.#back() })
  }

  async listen(id: LineId, moved: (tracks: Tracks) => void = () => undefined): Promise<string> {
    this.standing.here()
    this.deafen(id)
    const listener = new LiveKitListener((tracks) => {
      if (this.#listeners.get(id) === listener) moved(tracks)
    })
    return this.#opened(earsOf(id), listener, LISTENS, async (line) => {
      const offer = await listener.open(line)
      return () => {
        this.#listeners.set(id, listener)
        return offer
      }
    })
  }

  async accept(id: LineId, answer: string): Promise<void> {
    const listener = this.#listeners.get(id)
    if (!listener) throw new Error('Voice: there is no line to listen on by this name')
    listener.accept(answer)
  }

  async speak(id: LineId, sdp: string): Promise<string> {
    this.standing.here()
    this.silence(id)
    usable(sdp)
    const offer = offerToEngine(sdp)
    const speaker = new LiveKitSpeaker(offer.form)
    return this.#opened(id, speaker, SPEAKS, async (line) => {
      const answer = await speaker.open(line, offer)
      return () => {
        this.#speakers.set(id, speaker)
        this.#heardFrom(id)
        return answer
      }
    })
  }

  deafen(id: LineId): void {
    this.#openings.callOff(earsOf(id))
    this.#routes.delete(id)
    this.#listeners.get(id)?.close()
    this.#listeners.delete(id)
  }

  silence(id: LineId): void {
    this.#openings.callOff(id)
    const speaker = this.#speakers.get(id)
    if (!speaker) return
    this.#speakers.delete(id)
    speaker.close()
    this.#heardFrom(id)
  }

  route(id: LineId, slots: Slots): void {
    const listener = this.#listeners.get(id)
    if (listener === undefined) return
    this.#routes.set(id, slots)
    listener.want(this.#wanted(slots))
  }

  /** LiveKit does not say how many packets went through it. */
  async count(): Promise<VoiceCount> {
    return {
      ...{ taken: null, given: null },
      ...{ listening: this.#listeners.size, speaking: this.#speakers.size },
    }
  }

  onBack(told: () => void): () => void {
    this.#told.add(told)
    return () => this.#told.delete(told)
  }

  async close(): Promise<void> {
    this.#lost()
    await this.standing.close()
  }

  /**
   * A participant that `open` describes; it answers how it is kept. One that fails, or was given up or opened again meanwhile, is not left at
   * LiveKit.
   */
  async #opened(
    name: string,
    end: End,
    grants: Grants,
    open: (line: SignalLine) => Promise<() => string>,
  ): Promise<string> {
    const opening = this.#openings.begin(name)
    const ears = { heard: end.hear.bind(end), ended: () => this.#ended(end) }
    let line: SignalLine | null = null
    try {
      const room = this.standing.here().name
      line = await SignalLine.join(this.standing.settings, newIdentity(), { ...grants, room }, ears)
      const keep = await open(line)
      if (!opening.isCurrent()) throw new Error('Voice: the line was given up while it was opened')
      return keep()
    } catch (error) {
      line?.close()
      throw error
    } finally {
      opening.end()
    }
  }

  #wanted(slots: Slots): Wanted {
    return Array.from({ length: SLOTS }, (_, slot) => {
      const speaker = this.#speakers.get(slots[slot] ?? '')
      return speaker?.form === formOfSlot(slot) ? speaker.track : null
    })
  }

  /** What a line sends can be heard, or cannot any more. */
  #heardFrom(id: LineId): void {
    for (const [listener, slots] of this.#routes) if (slots.includes(id)) this.route(listener, slots)
  }

  /** Whoever had the line finds out by its media; when all end at once, it is LiveKit that has. */
  #ended(end: End): void {
    end.end()
    for (const [id, listener] of this.#listeners) if (listener === end) this.deafen(id)
    for (const [id, speaker] of this.#speakers) if (speaker === end) this.silence(id)
    void this.standing.look()
  }

  #lost(): void {
    this.#openings.callOffAll()
    for (const end of [...this.#listeners.values(), ...this.#speakers.values()]) end.close()
    this.#listeners.clear()
    this.#speakers.clear()
    this.#routes.clear()
  }

  /** Whoever had a line before asks for a new one. */
  #back(): void {
    for (const told of this.#told) told()
  }
}

/** LiveKit learns of nobody who they are. */
const newIdentity = (): string => randomBytes(12).toString('hex')

// Voices through a Janus server that runs beside the house: its VideoRoom plugin forwards, and does what the house says.
// https://janus.conf.meetecho.com/docs/videoroom.html
import type { Logger } from 'pino'
import { listenersAnswer, offerToEngine } from '../description.ts'
import { earsOf, type Opening, Openings } from '../openings.ts'
import { formOfSlot, type TrackForm } from '../track-form.ts'
import { type LineId, SLOTS, type VoiceCount, type VoiceEngine } from '../voice-engine.ts'
import type { JanusLine, Jsep } from './janus-line.ts'
import { JanusListener } from './janus-listener.ts'
import { newId, type Room, type Source } from './janus-room.ts'
import { type JanusSettings, JanusStanding } from './janus-standing.ts'
import { answerToJanus, offerToListener } from './mids.ts'

interface JanusSpeaker extends Source {
  readonly handle: number
  readonly form: TrackForm
  isUp: boolean
}

/** Resolves when Janus can be asked; rejects with a sentence when it cannot. */
export async function openJanusEngine(settings: JanusSettings, log: Logger): Promise<VoiceEngine> {
  const engine = new JanusEngine(settings, log)
  await engine.standing.connect()
  return engine
}

class JanusEngine implements VoiceEngine {
  readonly standing: JanusStanding
  readonly #log: Logger
  readonly #told = new Set<() => void>()
  readonly #listeners = new Map<LineId, JanusListener>()
  readonly #speakers = new Map<LineId, JanusSpeaker>()
  readonly #routes = new Map<LineId, readonly (LineId | null)[]>()
  readonly #openings = new Openings()

  constructor(settings: JanusSettings, log: Logger) {
    this.#log = log
    this.standing = new JanusStanding(settings, log, { lost: () => this.#lost(), back: () => this.#back() })
  }

  async listen(id: LineId): Promise<string> {
    const { line, room } = this.standing.here()
    this.deafen(id)
    const opening = this.#openings.begin(earsOf(id))
    const silence = Array.from({ length: SLOTS }, (_, slot) => room.silenceOf(formOfSlot(slot)))
    return this.#opened(line, opening, async (attach) => {
      const handle = await attach((report) => listener.report(report))
      const listener = new JanusListener(line, handle, silence, (error) =>
        this.#log.warn({ err: error }, 'Janus did not switch'),
      )
      const { jsep } = await line.ask(handle, {
        ...{ request: 'join', ptype: 'subscriber', room: room.room, pin: room.pin },
        // the offer comes once: who leaves a slot leaves silence
        ...{ autoupdate: false, streams: silence },
      })
      const offer = offerToListener(described(jsep))
      return () => {
        this.#listeners.set(id, listener)
        return offer
      }
    })
  }

  async accept(id: LineId, answer: string): Promise<void> {
    const listener = this.#listeners.get(id)
    if (!listener) throw new Error('Voice: there is no line to listen on by this name')
    await listener.accept(answerToJanus(listenersAnswer(answer)))
  }

  async speak(id: LineId, sdp: string): Promise<string> {
    const { line, room } = this.standing.here()
    this.silence(id)
    const offer = offerOf(sdp)
    const feed = newId()
    const opening = this.#openings.begin(id)
    return this.#opened(line, opening, async (attach) => {
      const handle = await attach((report) => this.#report(id, feed, report === 'up'))
      const { jsep } = await line.ask(
        handle,
        { request: 'joinandconfigure', ptype: 'publisher', room: room.room, pin: room.pin, id: feed },
        { type: 'offer', sdp: offer.sdp },
      )
      const answer = described(jsep)
      return () => {
        this.#speakers.set(id, { handle, feed, mid: offer.mid, form: offer.form, isUp: false })
        return answer
      }
    })
  }

  deafen(id: LineId): void {
    this.#openings.callOff(earsOf(id))
    this.#routes.delete(id)
    const listener = this.#listeners.get(id)
    if (!listener) return
    this.#listeners.delete(id)
    listener.close()
    this.standing.now?.line.detach(listener.handle)
  }

  silence(id: LineId): void {
    this.#openings.callOff(id)
    const speaker = this.#speakers.get(id)
    if (!speaker) return
    this.#speakers.delete(id)
    this.standing.now?.line.detach(speaker.handle)
    this.#gone(speaker.feed)
  }

  route(id: LineId, slots: readonly (LineId | null)[]): void {
    const listener = this.#listeners.get(id)
    const room = this.standing.now?.room
    if (room === undefined || listener === undefined) return
    this.#routes.set(id, slots)
    listener.want(this.#sources(room, slots))
  }

  /** Janus does not say how many packets went through it. */
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
    await this.standing.close()
  }

  /**
   * A line that `open` opens on a handle; it answers how the line is kept. One that fails, or was given up or opened again meanwhile, leaves
   * no handle at Janus.
   */
  async #opened(
    line: JanusLine,
    opening: Opening,
    open: (attach: JanusLine['attach']) => Promise<() => string>,
  ): Promise<string> {
    let handle: number | null = null
    try {
      const keep = await open(async (report) => {
        handle = await line.attach(report)
        return handle
      })
      if (!opening.isCurrent()) throw new Error('Voice: the line was given up while it was opened')
      return keep()
    } catch (error) {
      if (handle !== null) line.detach(handle)
      throw error
    } finally {
      opening.end()
    }
  }

  #sources(room: Room, slots: readonly (LineId | null)[]): readonly Source[] {
    return Array.from({ length: SLOTS }, (_, slot) => {
      const form = formOfSlot(slot)
      const speaker = this.#speakers.get(slots[slot] ?? '')
      return speaker?.isUp && speaker.form === form
        ? { feed: speaker.feed, mid: speaker.mid }
        : room.silenceOf(form)
    })
  }

  /** A speaker's peer connection stands or has ended. */
  #report(id: LineId, feed: number, isUp: boolean): void {
    const speaker = this.#speakers.get(id)
    if (speaker?.feed !== feed) return
    speaker.isUp = isUp
    if (!isUp) this.#gone(feed)
    else for (const [listener, slots] of this.#routes) if (slots.includes(id)) this.route(listener, slots)
  }

  #gone(feed: number): void {
    for (const [id, listener] of this.#listeners) {
      listener.lose(feed)
      this.route(id, this.#routes.get(id) ?? [])
    }
  }

  #lost(): void {
    this.#openings.callOffAll()
    for (const listener of this.#listeners.values()) listener.close()
    this.#listeners.clear()
    this.#speakers.clear()
    this.#routes.clear()
  }

  /** Whoever had a line before asks for a new one. */
  #back(): void {
    for (const told of this.#told) told()
  }
}

function described(jsep: Jsep | null): string {
  if (jsep === null) throw new Error('Voice: Janus does not describe the line')
  return jsep.sdp
}

function offerOf(sdp: string) {
  const offer = offerToEngine(sdp)
  return { ...offer, mid: offer.sdp.match(/^a=mid:(\S+)/m)?.[1] ?? '0' }
}

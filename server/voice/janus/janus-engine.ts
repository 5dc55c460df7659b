// Voices through a Janus server that runs beside the house: its VideoRoom plugin forwards, and does what the house says.
// https://janus.conf.meetecho.com/docs/videoroom.html
import type { Logger } from 'pino'
import { listenersAnswer, speakersOffer } from '../description.ts'
import { formOfSlot, type TrackForm } from '../track-form.ts'
import { type LineId, SLOTS, type VoiceCount, type VoiceEngine } from '../voice-engine.ts'
import { JanusLine } from './janus-line.ts'
import { JanusListener } from './janus-listener.ts'
import { newId, openRoom, type Room, type Source } from './janus-room.ts'
import { answerToJanus, offerToListener } from './mids.ts'

/** between two tries to reach a Janus that has gone */
const PAUSE_MS = 1000

export interface JanusSettings {
  /** of its WebSocket API */
  readonly url: string
  /** its `api_secret` */
  readonly secret: string
}

interface JanusSpeaker extends Source {
  readonly handle: number
  readonly form: TrackForm
  isUp: boolean
}

interface Standing {
  readonly line: JanusLine
  readonly room: Room
}

/** Resolves when Janus can be asked; rejects with a sentence when it cannot. */
export async function openJanusEngine(settings: JanusSettings, log: Logger): Promise<VoiceEngine> {
  const engine = new JanusEngine(settings, log)
  await engine.connect()
  return engine
}

class JanusEngine implements VoiceEngine {
  readonly #settings: JanusSettings
  readonly #log: Logger
  readonly #told = new Set<() => void>()
  readonly #listeners = new Map<LineId, JanusListener>()
  readonly #speakers = new Map<LineId, JanusSpeaker>()
  readonly #routes = new Map<LineId, readonly (LineId | null)[]>()
  #standing: Standing | null = null
  #isClosed = false

  constructor(settings: JanusSettings, log: Logger) {
    this.#settings = settings
    this.#log = log
  }

  async connect(): Promise<void> {
    const line = await JanusLine.open(this.#settings.url, this.#settings.secret, () => this.#ended())
    this.#standing = { line, room: await openRoom(line) }
  }

  async listen(id: LineId): Promise<string> {
    const { line, room } = this.#here()
    const routed = this.#routes.get(id)
    this.deafen(id)
    const silence = Array.from({ length: SLOTS }, (_, slot) => room.silenceOf(formOfSlot(slot)))
    const handle = await line.attach((report) => listener.report(report))
    const listener = new JanusListener(line, handle, silence, (error) =>
      this.#log.warn({ err: error }, 'Janus did not switch'),
    )
    const { jsep } = await line.ask(handle, {
      ...{ request: 'join', ptype: 'subscriber', room: room.room, pin: room.pin },
      // the offer comes once: who leaves a slot leaves silence
      ...{ autoupdate: false, streams: silence },
    })
    this.#listeners.set(id, listener)
    if (routed) this.route(id, routed)
    return offerToListener(jsep!.sdp)
  }

  async accept(id: LineId, answer: string): Promise<void> {
    const listener = this.#listeners.get(id)
    if (!listener) throw new Error('Voice: there is no line to listen on by this name')
    await listener.accept(answerToJanus(listenersAnswer(answer)))
  }

  async speak(id: LineId, sdp: string): Promise<string> {
    const { line, room } = this.#here()
    this.silence(id)
    const offer = offerOf(sdp)
    const feed = newId()
    const handle = await line.attach((report) => this.#report(id, feed, report === 'up'))
    this.#speakers.set(id, { handle, feed, mid: offer.mid, form: offer.form, isUp: false })
    const { jsep } = await line.ask(
      handle,
      { request: 'joinandconfigure', ptype: 'publisher', room: room.room, pin: room.pin, id: feed },
      { type: 'offer', sdp: offer.sdp },
    )
    return jsep!.sdp
  }

  deafen(id: LineId): void {
    this.#routes.delete(id)
    const listener = this.#listeners.get(id)
    if (!listener) return
    this.#listeners.delete(id)
    listener.close()
    this.#standing?.line.detach(listener.handle)
  }

  silence(id: LineId): void {
    const speaker = this.#speakers.get(id)
    if (!speaker) return
    this.#speakers.delete(id)
    this.#standing?.line.detach(speaker.handle)
    this.#lost(speaker.feed)
  }

  route(id: LineId, slots: readonly (LineId | null)[]): void {
    this.#routes.set(id, slots)
    if (this.#standing !== null) this.#listeners.get(id)?.want(this.#sources(this.#standing.room, slots))
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
    this.#isClosed = true
    const standing = this.#standing
    this.#standing = null
    if (!standing) return
    const { line, room } = standing
    await line
      .ask(room.desk, { request: 'destroy', room: room.room, secret: room.secret })
      .catch(() => undefined)
    line.close()
  }

  #here(): Standing {
    if (this.#standing === null) throw new Error('Voice: Janus is not there')
    return this.#standing
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
    if (!isUp) this.#lost(feed)
    else for (const [listener, slots] of this.#routes) if (slots.includes(id)) this.route(listener, slots)
  }

  #lost(feed: number): void {
    for (const [id, listener] of this.#listeners) {
      listener.lose(feed)
      this.route(id, this.#routes.get(id) ?? [])
    }
  }

  #ended(): void {
    this.#standing = null
    for (const listener of this.#listeners.values()) listener.close()
    this.#listeners.clear()
    this.#speakers.clear()
    this.#routes.clear()
    if (this.#isClosed) return
    this.#log.error('Janus has ended: it is looked for again')
    this.#again()
  }

  #again(): void {
    setTimeout(() => {
      if (this.#isClosed) return
      this.connect().then(
        () => {
          // whoever had a line before asks for a new one
          for (const told of this.#told) told()
        },
        () => this.#again(),
      )
    }, PAUSE_MS)
  }
}

function offerOf(sdp: string) {
  try {
    const offer = speakersOffer(sdp)
    return { ...offer, mid: offer.sdp.match(/^a=mid:(\S+)/m)?.[1] ?? '0' }
  } catch (error) {
    throw new Error(`Voice: ${(error as Error).message}`)
  }
}

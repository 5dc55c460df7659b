// Records one sitting while its journal says so: a listener in no place hears the floor and who presides, one more each channel of
// interpretation. Each turn becomes a file. A hall that opens again goes on where its journal stands.
import type { PersonId } from '../../shared/ids.ts'
import type { RecordingState } from '../../shared/lab/recording/recording-state.ts'
import type { HeardOn, RecordingAct, RecordingNews } from '../../shared/lab/recording/recording-types.ts'
import { CHAIR_SLOT, CHANNEL_SLOT, FLOOR_SLOT } from '../../shared/voice/hearing.ts'
import { RecordingFile } from '../lab/recording/recording-file.ts'
import { isFullWith, settleRecordings } from '../lab/recording/recording-settled.ts'
import type { RecorderNews } from '../voice/recorder/orders.ts'
import type { RecorderHouse } from '../voice/recorder/recorder-house.ts'
import type { Tracks } from '../voice/voice-engine.ts'
import type { Hall } from './hall.ts'
import { HOUSE } from './house-ears.ts'
import type { Voices } from './voices.ts'

const CHAPTER = 'recording'
const FILE_ID_BYTES = 8
/** until a line that broke is opened again */
const AGAIN_MS = 1000
/** so many times in a row; then it is no recording */
const MOST_TRIES = 5
/** when the hall closes, the last bytes are waited for */
const CLOSING_MS = 3000
/** the floor's line has no channel */
const FLOOR = ''
const ON: ReadonlyMap<number, HeardOn> = new Map([
  [FLOOR_SLOT, 'floor'],
  [CHAIR_SLOT, 'chair'],
  [CHANNEL_SLOT, 'channel'],
])

interface Line {
  readonly channel: string
  readonly person: PersonId
  /** the recorder has answered: turns can be told to it */
  isOpen: boolean
  tries: number
  /** who is to be heard on which slot */
  wanted: ReadonlyMap<number, PersonId | null>
  /** whose file is open on a slot */
  readonly turns: Map<number, { readonly person: PersonId; readonly file: string }>
}

export class Recording {
  readonly #hall: Hall
  readonly #voices: Voices
  readonly #lines = new Map<string, Line>()
  readonly #files = new Map<string, RecordingFile>()
  /** files of this process, to be erased again when whose they are has been forgotten meanwhile */
  readonly #own = new Set<string>()
  #state: RecordingState | null = null
  #isClosed = false
  #isHalting = false
  #unhear: () => void = () => undefined

  constructor(hall: Hall, voices: Voices) {
    this.#hall = hall
    this.#voices = voices
  }

  /** Follows the journal as long as the hall is open. Rejects when the store fails. */
  async open(): Promise<void> {
    const { house, host, places } = this.#hall
    this.#unhear = this.#recorder.listen({ news: (news) => this.#hear(news), died: () => this.#died() })
    await settleRecordings(house, host.session, places)
    await places.follow('recording', (state) => this.#follow(state as RecordingState))
  }

  /** After anything that changes what goes on beside the floor. Cheap while nothing is recorded. */
  turn(): void {
    if (this.#isClosed || this.#state?.since == null) return
    if (this.#hall.host.standing.sitting.endedAt !== null) {
      this.#halt('ended')
      return
    }
    const channels = [FLOOR, ...this.#voices.stage.interpreting.keys()]
    for (const channel of channels) if (!this.#lines.has(channel)) void this.#openLine(channel)
  }

  /** What was said until now is kept when it resolves. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const line of this.#lines.values()) this.#closeLine(line)
    const whole = Promise.all([...this.#files.values()].map((file) => file.whole))
    await Promise.race([whole, new Promise((resolve) => setTimeout(resolve, CLOSING_MS).unref())])
    this.#unhear()
  }

  get #recorder(): RecorderHouse {
    return this.#hall.house.voice.recorder
  }

  #follow(state: RecordingState): void {
    this.#state = state
    const { isAllowed, since, stopped } = state
    const text = JSON.stringify({ since, stopped } satisfies RecordingNews)
    const { chapters } = this.#hall.state
    if (isAllowed && text !== chapters.get(CHAPTER)) chapters.set(CHAPTER, text)
    for (const { file, name } of state.kept) if (name === null && this.#own.delete(file)) this.#erase(file)
    if (state.since === null) for (const line of this.#lines.values()) this.#closeLine(line)
    else this.turn()
  }

  async #openLine(channel: string): Promise<void> {
    const { host, house } = this.#hall
    const voices = this.#voices
    const line: Line = {
      ...{ channel, person: `recorder ${channel}` as PersonId, isOpen: false, tries: 0 },
      ...{ wanted: new Map(), turns: new Map() },
    }
    this.#lines.set(channel, line)
    voices.ears.add(line.person, {
      heard: (slots) => {
        if (slots === null) this.#again(line)
        else this.#heard(line, slots)
      },
      moved: (tracks) => void this.#move(line, tracks).catch(() => this.#again(line)),
    })
    if (channel !== FLOOR) voices.choose(line.person, channel, HOUSE)
    try {
      await this.#connect(line)
    } catch (error) {
      house.log.warn({ err: error, session: host.session }, 'a line could not be recorded')
      this.#again(line)
    }
  }

  async #connect(line: Line): Promise<void> {
    const voices = this.#voices
    const offered = await voices.listen(line.person, { sees: false }, HOUSE)
    if (!offered.ok) throw new Error('there are no voices here now')
    const answer = await this.#recorder.open(this.#nameOf(line), offered.value.offer)
    if (this.#lines.get(line.channel) !== line) return
    line.isOpen = true
    this.#turnAll(line)
    const accepted = await voices.accept(line.person, { sdp: answer }, HOUSE)
    if (!accepted.ok) throw new Error('the line was not accepted')
    this.#recorder.tell({ is: 'reach', line: this.#nameOf(line) })
  }

  /** The engine describes the line anew. */
  async #move(line: Line, tracks: Tracks): Promise<void> {
    const answer = await this.#recorder.move(this.#nameOf(line), tracks)
    if (tracks.offer === null || this.#lines.get(line.channel) !== line) return
    const accepted = await this.#voices.accept(line.person, { sdp: answer }, HOUSE)
    if (!accepted.ok) throw new Error('the line was not accepted')
  }

  /** The line is gone; it is opened again in a moment, and after some times in vain nothing is recorded any more. */
  #again(line: Line): void {
    if (this.#lines.get(line.channel) !== line) return
    this.#shut(line)
    if (line.tries >= MOST_TRIES) {
      this.#halt('not-kept')
      return
    }
    line.tries += 1
    setTimeout(() => {
      if (this.#lines.get(line.channel) !== line || this.#isClosed) return
      this.#connect(line).catch(() => this.#again(line))
    }, AGAIN_MS).unref()
  }

  #heard(line: Line, slots: readonly (PersonId | null)[]): void {
    const of = line.channel === FLOOR ? [FLOOR_SLOT, CHAIR_SLOT] : [CHANNEL_SLOT]
    line.wanted = new Map(of.map((slot) => [slot, slots[slot] ?? null]))
    if (line.isOpen) this.#turnAll(line)
  }

  #turnAll(line: Line): void {
    for (const [slot, person] of line.wanted) {
      if ((line.turns.get(slot)?.person ?? null) === person) continue
      line.turns.delete(slot)
      const file = person === null ? null : this.#newFile(line, slot, person)
      if (file !== null && person !== null) line.turns.set(slot, { person, file })
      this.#recorder.tell({ is: 'turn', line: this.#nameOf(line), slot, file })
    }
  }

  #newFile({ channel }: Line, slot: number, person: PersonId): string {
    const { house, host, places, attendance } = this.#hall
    const file = house.randomHex(FILE_ID_BYTES)
    const facts = {
      ...{ session: host.session, file, person, name: attendance.people.get(person)?.name ?? '' },
      ...{ on: ON.get(slot) ?? 'floor', channel: channel === FLOOR ? null : channel },
    }
    const growing = new RecordingFile(house, places, facts)
    this.#files.set(file, growing)
    this.#own.add(file)
    void growing.whole.then(() => this.#files.delete(file))
    return file
  }

  #hear(news: RecorderNews): void {
    const lines = [...this.#lines.values()]
    if (news.is === 'lost') {
      const lost = lines.find((line) => this.#nameOf(line) === news.line)
      if (lost) this.#again(lost)
      return
    }
    const file = this.#files.get(news.file)
    if (!file) return
    // what is heard is a line that works
    for (const line of lines)
      if ([...line.turns.values()].some((turn) => turn.file === news.file)) line.tries = 0
    if (news.is === 'begun') void file.begin().then((isFine) => isFine || this.#halt('full'))
    else if (news.is === 'bytes') void file.add(news.bytes).then((isFine) => this.#grown(isFine))
    else file.end()
  }

  #grown(isFine: boolean): void {
    const growing = [...this.#files.values()].reduce((sum, { bytes }) => sum + bytes, 0)
    if (!isFine) this.#halt('not-kept')
    else if (this.#state !== null && isFullWith(this.#state, growing)) this.#halt('full')
  }

  /** The recorder is gone: its files end with what has come of them. */
  #died(): void {
    for (const file of this.#files.values()) file.end()
    for (const line of [...this.#lines.values()]) this.#again(line)
  }

  #halt(why: 'full' | 'not-kept' | 'ended'): void {
    if (this.#isHalting) return
    this.#isHalting = true
    const { house, places } = this.#hall
    const act: RecordingAct = { is: 'halt', why }
    places
      .actAsSystem('recording', act)
      .catch((error: unknown) => house.log.error({ err: error }, 'a recording could not be stopped'))
      .finally(() => {
        this.#isHalting = false
      })
  }

  #erase(file: string): void {
    const { house, host } = this.#hall
    house.store
      .eraseFile(host.session, file)
      .catch((error: unknown) => house.log.error({ err: error, file }, 'a recording could not be erased'))
  }

  #closeLine(line: Line): void {
    this.#lines.delete(line.channel)
    this.#shut(line)
    this.#voices.leave(line.person, HOUSE)
    this.#voices.ears.forget(line.person)
  }

  #shut(line: Line): void {
    line.isOpen = false
    line.turns.clear()
    this.#recorder.tell({ is: 'close', line: this.#nameOf(line) })
  }

  #nameOf = ({ channel }: Line): string => `${this.#hall.host.session} ${channel}`
}

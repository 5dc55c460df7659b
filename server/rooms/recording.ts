// Records one sitting while its journal says so: a listener in no place hears the floor and who presides, one more each channel of
// interpretation. Each turn becomes a file. A hall that opens again goes on where its journal stands.
import type { PersonId } from '../../shared/ids.ts'
import type { RecordingState } from '../../shared/lab/recording/recording-state.ts'
import type { HaltReason, RecordingAct } from '../../shared/lab/recording/recording-types.ts'
import { RecordingFile } from '../lab/recording/recording-file.ts'
import { isFullWith, settleRecordings } from '../lab/recording/recording-settled.ts'
import type { RecorderNews } from '../voice/recorder/orders.ts'
import type { RecorderHouse } from '../voice/recorder/recorder-house.ts'
import type { Tracks } from '../voice/voice-engine.ts'
import type { Hall } from './hall.ts'
import { HOUSE } from './house-ears.ts'
import { RecordingHalt } from './recording-halt.ts'
import { FLOOR, heardOn, newLine, type RecordedLine, slotsOf } from './recording-line.ts'
import type { Voices } from './voices.ts'

const CHAPTER = 'recording'
const FILE_ID_BYTES = 8
/** until a line that broke is opened again */
const AGAIN_MS = 1000
/** so many times in a row; then it is no recording */
const MOST_TRIES = 5
/** when the hall closes, the last bytes are waited for */
const CLOSING_MS = 3000

export class Recording {
  readonly #hall: Hall
  readonly #voices: Voices
  readonly #lines = new Map<string, RecordedLine>()
  readonly #files = new Map<string, RecordingFile>()
  /** files of this process, to be erased again when whose they are has been forgotten meanwhile */
  readonly #own = new Set<string>()
  #state: RecordingState | null = null
  #isClosed = false
  #unhear: () => void = () => undefined
  readonly #halt: RecordingHalt

  constructor(hall: Hall, voices: Voices) {
    this.#hall = hall
    this.#voices = voices
    const log = hall.house.log.child({ session: hall.host.session })
    const write = (why: HaltReason) => {
      const act: RecordingAct = { is: 'halt', why }
      return hall.places.actAsSystem('recording', act)
    }
    this.#halt = new RecordingHalt({ log, write, changed: () => this.#follow(this.#state) })
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
    if (!this.#isGoing) return
    if (this.#hall.host.standing.sitting.endedAt !== null) {
      this.#stop('ended')
      return
    }
    const channels = [FLOOR, ...this.#voices.stage.interpreting.keys()]
    for (const channel of channels) if (!this.#lines.has(channel)) void this.#openLine(channel)
  }

  /** What was said until now is kept when it resolves. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#halt.close()
    for (const line of this.#lines.values()) this.#closeLine(line)
    const whole = Promise.all([...this.#files.values()].map((file) => file.whole))
    await Promise.race([whole, new Promise((resolve) => setTimeout(resolve, CLOSING_MS).unref())])
    this.#unhear()
  }

  get #recorder(): RecorderHouse {
    return this.#hall.house.voice.recorder
  }

  get #isGoing(): boolean {
    return !this.#isClosed && this.#halt.why === null && this.#state?.since != null
  }

  #follow(state: RecordingState | null): void {
    this.#state = state
    if (state === null) return
    const text = JSON.stringify(this.#halt.newsOf(state))
    const { chapters } = this.#hall.state
    if (state.isAllowed && text !== chapters.get(CHAPTER)) chapters.set(CHAPTER, text)
    for (const { file, name } of state.kept) if (name === null && this.#own.delete(file)) this.#erase(file)
    if (this.#isGoing) this.turn()
    else for (const line of this.#lines.values()) this.#closeLine(line)
  }

  async #openLine(channel: string): Promise<void> {
    const { host, house } = this.#hall
    const voices = this.#voices
    const line = newLine(channel)
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

  async #connect(line: RecordedLine): Promise<void> {
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
  async #move(line: RecordedLine, tracks: Tracks): Promise<void> {
    const answer = await this.#recorder.move(this.#nameOf(line), tracks)
    if (answer === '' || this.#lines.get(line.channel) !== line) return
    const accepted = await this.#voices.accept(line.person, { sdp: answer }, HOUSE)
    if (!accepted.ok) throw new Error('the line was not accepted')
  }

  /** The line is gone; it is opened again in a moment, and after some times in vain nothing is recorded any more. */
  #again(line: RecordedLine): void {
    if (this.#lines.get(line.channel) !== line) return
    this.#shut(line)
    if (line.tries >= MOST_TRIES) {
      this.#stop('unheard')
      return
    }
    line.tries += 1
    setTimeout(() => {
      if (this.#lines.get(line.channel) !== line || this.#isClosed) return
      this.#connect(line).catch(() => this.#again(line))
    }, AGAIN_MS).unref()
  }

  #heard(line: RecordedLine, slots: readonly (PersonId | null)[]): void {
    line.wanted = new Map(slotsOf(line).map((slot) => [slot, slots[slot] ?? null]))
    if (line.isOpen) this.#turnAll(line)
  }

  #turnAll(line: RecordedLine): void {
    for (const [slot, person] of line.wanted) {
      if ((line.turns.get(slot)?.person ?? null) === person) continue
      line.turns.delete(slot)
      const file = person === null ? null : this.#newFile(line, slot, person)
      if (file !== null && person !== null) line.turns.set(slot, { person, file })
      this.#recorder.tell({ is: 'turn', line: this.#nameOf(line), slot, file })
    }
  }

  #newFile({ channel }: RecordedLine, slot: number, person: PersonId): string {
    const { house, host, places, attendance } = this.#hall
    const file = house.randomHex(FILE_ID_BYTES)
    const facts = {
      ...{ session: host.session, file, person, name: attendance.people.get(person)?.name ?? '' },
      ...{ on: heardOn(slot), channel: channel === FLOOR ? null : channel },
    }
    const growing = new RecordingFile(house, places, facts)
    this.#files.set(file, growing)
    this.#own.add(file)
    void growing.whole.then((isFine) => {
      this.#files.delete(file)
      if (!isFine) this.#stop('not-kept')
    })
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
    if (news.is === 'begun') void file.begin().then((why) => why !== null && this.#stop(why))
    else if (news.is === 'bytes') void file.add(news.bytes).then((isFine) => this.#grown(isFine))
    else file.end()
  }

  #grown(isFine: boolean): void {
    const growing = [...this.#files.values()].reduce((sum, { bytes }) => sum + bytes, 0)
    if (!isFine) this.#stop('not-kept')
    else if (this.#state !== null && isFullWith(this.#state, growing)) this.#stop('full')
  }

  /** The recorder is gone: its files end with what has come of them. */
  #died(): void {
    for (const file of this.#files.values()) file.end()
    for (const line of [...this.#lines.values()]) this.#again(line)
  }

  #stop(why: HaltReason): void {
    if (this.#isGoing) this.#halt.halt(why)
  }

  #erase(file: string): void {
    const { house, host } = this.#hall
    house.store
      .eraseFile(host.session, file)
      .catch((error: unknown) => house.log.error({ err: error, file }, 'a recording could not be erased'))
  }

  #closeLine(line: RecordedLine): void {
    this.#lines.delete(line.channel)
    this.#shut(line)
    this.#voices.leave(line.person, HOUSE)
    this.#voices.ears.forget(line.person)
  }

  #shut(line: RecordedLine): void {
    line.isOpen = false
    line.turns.clear()
    this.#recorder.tell({ is: 'close', line: this.#nameOf(line) })
  }

  #nameOf = ({ channel }: RecordedLine): string => `${this.#hall.host.session} ${channel}`
}

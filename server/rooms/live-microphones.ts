// Whom those with a microphone believe to be heard: each is told when that changes, and until when it lasts.
import type { PersonId } from '../../shared/ids.ts'
import type { VoiceNews } from '../../shared/protocol/voice.ts'
import { isInCorner, mayBeHeard } from '../../shared/voice/hearing.ts'
import type { VoiceScene, VoiceTidings } from './voice-scene.ts'

type Live = Extract<VoiceNews, { is: 'live' }>

/** who was told nothing yet is heard by nobody */
const SILENT: Live = { is: 'live', isLive: false, until: null }

export class LiveMicrophones {
  /** what each was told last */
  readonly #told = new Map<PersonId, Live>()

  /** `sending`: those with a microphone; `speaker` has the floor, and `closesAt` (ms) its time is over. */
  follow(
    { present, rules }: VoiceScene,
    sending: ReadonlySet<PersonId>,
    speaker: PersonId | null,
    closesAt: number | null,
    tidings: VoiceTidings,
  ): void {
    for (const standing of present) {
      const { person } = standing
      if (!sending.has(person)) continue
      const isLive = mayBeHeard(standing, rules)
      // in a corner one is heard by those inside, and the floor's time closes nothing
      const isOnFloor = isLive && person === speaker && person !== rules.presiding && !isInCorner(standing)
      const until = isOnFloor ? closesAt : null
      const before = this.#told.get(person) ?? SILENT
      if (isLive === before.isLive && until === before.until) continue
      const live: Live = { is: 'live', isLive, until }
      this.#told.set(person, live)
      tidings.add(person, live)
    }
  }

  /** Their microphone is another one from now on, or there is none. */
  forget(person: PersonId): void {
    this.#told.delete(person)
  }

  clear(): void {
    this.#told.clear()
  }
}

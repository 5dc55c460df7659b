// A small session with captions: a chair, a speaker, another delegate and a captioner, and what they do one after the other.
import type { PersonId } from '../../../shared/ids.ts'
import { CAPTIONS_LAW } from '../../../shared/lab/captions/captions-law.ts'
import type { CaptionsState } from '../../../shared/lab/captions/captions-state.ts'
import type { CaptionsAct, Heard } from '../../../shared/lab/captions/captions-types.ts'
import type { Placed, PlaceWho } from '../../../shared/lab/place.ts'

const person = (name: string, more: Partial<PlaceWho> = {}): PlaceWho => ({
  ...{ person: `p_${name}00` as PersonId, name, role: 'delegate', delegation: null },
  ...{ isHead: false, isDesk: false, ...more },
})
export const CHAIR = person('amina', { role: 'chair', isDesk: true })
export const LAYLA = person('layla')
export const OMAR = person('omar')
export const WRITER = person('writer', { role: 'visitor' })
export const SYSTEM = person('', { person: 'system', role: 'system' })

const told = ({ person: id, name }: PlaceWho) => ({ person: id as PersonId, name })
export const heard = (floor: PlaceWho | null = LAYLA): Heard => ({
  floor: floor && told(floor),
  chair: told(CHAIR),
})

/** Acts one after the other, 5 s apart unless said otherwise; the n-th mints the id n. */
export function captions(everyMs = 5000) {
  let state: CaptionsState = CAPTIONS_LAW.empty
  let minted = 0
  let seq = 0
  const act = (who: PlaceWho, asked: CaptionsAct): string => {
    minted += 1
    const fresh = { id: String(minted).padStart(16, '0'), salt: `s${minted}`, at: minted * everyMs }
    const decided = CAPTIONS_LAW.decide(state, asked, who, fresh)
    if (!decided.ok) return decided.refusal.code
    for (const event of decided.value) {
      seq += 1
      const placed: Placed<typeof event> = { seq, at: fresh.at, by: who.person, event }
      state = CAPTIONS_LAW.evolve(state, placed)
    }
    return fresh.id
  }
  const say = (who: PlaceWho, text: string, more: Partial<Extract<CaptionsAct, { is: 'say' }>> = {}) =>
    act(who, { is: 'say', language: 'en', text, of: 'floor', source: 'typed', heard: heard(), ...more })
  const texts = (language = 'en') =>
    CAPTIONS_LAW.shown(state)
      .languages.find((each) => each.language === language)
      ?.lines.map((line) => line.texts?.text)
  return { act, say, texts, state: () => state, shown: () => CAPTIONS_LAW.shown(state) }
}
export type Scene = ReturnType<typeof captions>
export const named = ({ act }: Scene, language = 'en') =>
  act(CHAIR, { is: 'name', person: WRITER.person as PersonId, language })

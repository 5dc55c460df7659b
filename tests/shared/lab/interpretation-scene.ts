// Channels and people to try the law of interpretation on.
import type { PersonId } from '../../../shared/ids.ts'
import { EMPTY_INTERPRETATION } from '../../../shared/lab/interpretation/evolve-interpretation.ts'
import { INTERPRETATION_LAW } from '../../../shared/lab/interpretation/interpretation-law.ts'
import type {
  Channel,
  InterpretationAct,
  InterpretationState,
} from '../../../shared/lab/interpretation/interpretation-types.ts'
import type { PlaceWho } from '../../../shared/lab/place.ts'
import type { RefusalCode } from '../../../shared/refusal.ts'

export const id = (name: string) => `p_${name}000000` as PersonId
const who = (name: string, isDesk = false): PlaceWho => ({
  ...{ person: id(name), name, role: 'visitor', delegation: null, isHead: false, isDesk },
})
export const CHAIR = who('chair', true)
export const NOUR = who('nour')
export const SAMI = who('sami')
export const GUEST = who('guest')
export const SYSTEM: PlaceWho = { ...GUEST, person: 'system', name: '', role: 'system' }

/** Acts one after the other, a second apart; what is refused answers its code. */
export function booths() {
  let state: InterpretationState = EMPTY_INTERPRETATION
  let seq = 0
  const act = (by: PlaceWho, asked: InterpretationAct): RefusalCode | 'nothing' | 'done' => {
    const at = (seq + 1) * 1000
    const decided = INTERPRETATION_LAW.decide(state, asked, by, { id: '', salt: '', at })
    if (!decided.ok) return decided.refusal.code
    for (const event of decided.value) {
      seq += 1
      state = INTERPRETATION_LAW.evolve(state, { seq, at, by: by.person, event })
    }
    return decided.value.length === 0 ? 'nothing' : 'done'
  }
  return {
    act,
    get state() {
      return state
    },
    channel: (tag: string): Channel | undefined => state.channels.find((each) => each.tag === tag),
  }
}

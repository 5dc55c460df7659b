// A crisis room by hand: who acts, what they say, and the state after it.
import type { DelegationId, PersonId } from '../../../shared/ids.ts'
import type { CrisisAct, ReportAsk } from '../../../shared/lab/crisis/crisis-acts.ts'
import { crisisLaw } from '../../../shared/lab/crisis/crisis-law.ts'
import { type CrisisState, EMPTY_CRISIS } from '../../../shared/lab/crisis/crisis-state.ts'
import type { PlaceWho } from '../../../shared/lab/place.ts'
import type { RefusalCode } from '../../../shared/refusal.ts'

export const NOON = Date.UTC(2026, 2, 1, 12)

const someone = (name: string, more: Partial<PlaceWho> = {}): PlaceWho => ({
  person: `p_${name.toLowerCase()}000` as PersonId,
  ...{ name, role: 'visitor', delegation: null, isHead: false, isDesk: false },
  ...more,
})
export const DESK = someone('Controller', { role: 'chair', isDesk: true })
export const ANALYST = someone('Analyst', { role: 'observer' })
export const KENYAN = someone('Amina', { role: 'delegate', delegation: 'KEN' as DelegationId })
export const VISITOR = someone('Visitor')
export const SYSTEM = someone('', { person: 'system', role: 'system' })

export const FLOOD: ReportAsk = {
  ...{ title: 'Flood at the bridge', description: 'Two villages are cut off.', place: 'Garissa' },
  ...{ source: 'https://example.org/flood', lat: -0.4536, lon: 39.6461, time: NOON },
  ...{ confidence: 'likely', category: 'disaster' },
}

export interface Room {
  readonly state: () => CrisisState
  /** null: done; otherwise the code of the refusal */
  readonly act: (act: CrisisAct, who?: PlaceWho) => RefusalCode | null
  /** what the next act says its time is */
  at: number
}

/** Each act has a time and an id of its own: `000…1`, `000…2`. */
export function openRoom(): Room {
  let state = EMPTY_CRISIS
  let count = 0
  const room: Room = {
    at: NOON,
    state: () => state,
    act: (act, who = DESK) => {
      count += 1
      const fresh = { id: String(count).padStart(16, '0'), salt: 'ab'.repeat(16), at: room.at }
      const decided = crisisLaw.decide(state, act, who, fresh)
      if (!decided.ok) return decided.refusal.code
      for (const event of decided.value) {
        state = crisisLaw.evolve(state, { seq: count, at: room.at, by: who.person, event })
      }
      return null
    },
  }
  return room
}

// The Lab in tests: who is who, and acts in a row that must be in order.
import type { DelegationId, PersonId } from '../../../shared/ids.ts'
import { EMPTY_LAB, type LabState } from '../../../shared/lab/lab/lab-state.ts'
import type { LabAct } from '../../../shared/lab/lab/lab-types.ts'
import { LAB } from '../../../shared/lab/lab/law.ts'
import type { Fresh, PlaceWho } from '../../../shared/lab/place.ts'

export const who = (name: string, more: Partial<PlaceWho> = {}): PlaceWho => ({
  ...{ person: `p_${name}` as PersonId, name, role: 'delegate', isHead: false, isDesk: false },
  ...{ delegation: name.toUpperCase() as DelegationId },
  ...more,
})

export const [CHAIR, AMINA, BORIS, CHLOE, DALIA] = [
  who('chair', { role: 'chair', isDesk: true, delegation: null }),
  ...['amina', 'boris', 'chloe', 'dalia'].map((name) => who(name)),
] as [PlaceWho, PlaceWho, PlaceWho, PlaceWho, PlaceWho]
export const SYSTEM = who('', { person: 'system', role: 'system', delegation: null })

/** Ids of what is made: c1, t1 … in the order of acts. */
export const idOf = (act: number): string => `id${act}`

export interface Lab {
  readonly state: LabState
  readonly acts: number
}

export const START: Lab = { state: EMPTY_LAB, acts: 0 }

const quotedFor = (act: LabAct): Fresh['quoted'] =>
  Object.fromEntries(
    (LAB.quotes?.(EMPTY_LAB, act) ?? []).map((name) => [
      name,
      { content: name.startsWith('t-') ? `Title of ${name}` : `Text of ${name}`, hash: `hash ${name}` },
    ]),
  )

/** What the law answers to one act. */
export const asked = ({ state, acts }: Lab, act: LabAct, by: PlaceWho, at = 1_000) =>
  LAB.decide(state, act, by, { id: idOf(acts + 1), salt: 'salt', at, quoted: quotedFor(act) ?? {} })

/** The Lab after acts that are all in order; throws with the first that is not. */
export function after(lab: Lab, ...acts: readonly (readonly [LabAct, PlaceWho, number?])[]): Lab {
  return acts.reduce((before, [act, by, at = 1_000]) => {
    const decided = asked(before, act, by, at)
    if (!decided.ok) throw new Error(`${act.is}: ${decided.refusal.code}`)
    const state = decided.value.reduce(
      (evolved, event) => LAB.evolve(evolved, { seq: 1, at, by: by.person, event }),
      before.state,
    )
    return { state, acts: before.acts + 1 }
  }, lab)
}

export const POST: Extract<LabAct, { is: 'post' }> = {
  ...{ is: 'post', title: 'Water', problem: 'Two states, one river.', background: '' },
  ...{ sources: ['https://example.org/river'], deadline: 5_000, voters: 'accredited' },
}
export const [CHALLENGE, FIRST, SECOND] = [idOf(1), idOf(2), idOf(3)]

/** A challenge and the teams of Amina and of Boris. */
export const twoTeams = (): Lab =>
  after(
    START,
    [POST, CHAIR],
    [{ is: 'team', challenge: CHALLENGE, name: 'River', capacity: 2 }, AMINA],
    [{ is: 'team', challenge: CHALLENGE, name: 'Delta', capacity: 4 }, BORIS],
  )

export const codeOf = (decided: ReturnType<typeof asked>): string =>
  decided.ok ? `ok ${decided.value.length}` : decided.refusal.code

export const challengeIn = ({ state }: Lab) => LAB.shown(state).challenges[0]!

// What a desk tells at a glance: who has the floor, is called, answered, raised a point or a hand, voted, asks for the floor, or is absent.
import type { DelegationId } from '../../../shared/ids.ts'
import type { Choice } from '../../../shared/procedure/majority/majority.ts'
import type { DelegationView, SittingView } from '../../net/sitting-view.ts'
import { calledIn } from '../../wall/called-in.ts'

export type LampState = Choice | 'off' | 'listed' | 'next' | 'voted' | 'hand' | 'point' | 'called' | 'floor'

export interface DeskState {
  readonly lamp: LampState
  readonly placard: 'plain' | 'lit' | 'dim'
  /** drawn on the placard, by its form */
  readonly mark: Choice | 'point' | 'passed' | null
}

type Seen = Pick<SittingView, 'session' | 'chapters' | 'people'>

/** Reads the sitting once; the answer tells the state of each desk. */
export function deskStates(view: Seen): (delegation: DelegationView) => DeskState {
  const { speakers, vote, points } = view.chapters
  const hands = new Set<DelegationId>()
  for (const { hand, delegation } of view.people.values()) if (hand > 0 && delegation) hands.add(delegation)
  const asking = speakers.entries.map(({ delegation }) => delegation)
  const raising = points.raised.filter(({ ruling }) => ruling === null).map(({ delegation }) => delegation)
  const answers = vote?.answers ?? {}
  const called = calledIn(view.chapters)
  const passed = vote?.rollCall?.passed ?? []
  const isAbsent = absenceIn(view)

  const lampOf = ({ id, hasVoted }: DelegationView): LampState => {
    if (speakers.floor?.delegation === id) return 'floor'
    if (called === id) return 'called'
    if (id in answers) return answers[id] as Choice
    if (raising.includes(id)) return 'point'
    if (hands.has(id)) return 'hand'
    // who has voted is public, how is not
    if (vote !== null && hasVoted) return 'voted'
    const place = asking.indexOf(id)
    return place < 0 ? 'off' : place === 0 ? 'next' : 'listed'
  }
  const markOf = (id: DelegationId): DeskState['mark'] => {
    if (raising.includes(id)) return 'point'
    if (id in answers) return answers[id] as Choice
    return passed.includes(id) ? 'passed' : null
  }
  return (delegation) => {
    const lamp = lampOf(delegation)
    const isLit = lamp === 'floor' || lamp === 'called'
    const placard = isLit ? 'lit' : isAbsent(delegation) ? 'dim' : 'plain'
    return { lamp, placard, mark: markOf(delegation.id) }
  }
}

/** Where the roll is called, who is not noted as present is absent; elsewhere whose delegation has no people (AG4). */
function absenceIn({ session, chapters }: Seen): (delegation: DelegationView) => boolean {
  // the rulebooks themselves are not fetched for this: of those of the house one is informal
  const isInformal = chapters.rules.ownRulebook?.procedure.isInformal ?? session.rulebook === 'open-floor'
  return ({ people, presence }) => (isInformal ? people === 0 : presence === 'absent')
}

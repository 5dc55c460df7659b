// The law asked beforehand on one's own screen, while people are accredited who are not in the hall: it refuses what the house would
// refuse, and nothing else. RO19.
import { describe, expect, it } from 'vitest'
import { withAbsent } from '../../client/hud/law/absent-people.ts'
import { refusalOf } from '../../client/hud/law/sitting-from-view.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import type { DelegationId, EntryId, MotionId, PersonId, VoteId } from '../../shared/ids.ts'
import { decide } from '../../shared/procedure/decide.ts'
import type { Member } from '../../shared/procedure/roles/roles-state.ts'
import { type ActAsk, type ActName, commandFor } from '../../shared/protocol/acts.ts'
import { atWork, CHAIR, type Committee, of } from './committee.ts'

const [ARE, FRA, KEN] = ['ARE', 'FRA', 'KEN'] as string[] as [DelegationId, DelegationId, DelegationId]
const begun = atWork('model-un', [ARE, FRA, KEN])

/** As they see it who are in the hall without these. */
function viewWithout({ view }: Committee, who: PersonId, ...gone: readonly PersonId[]): SittingView {
  const whole = view(who)
  return { ...whole, people: new Map([...whole.people].filter(([id]) => !gone.includes(id))) }
}

const answers = <N extends ActName>(committee: Committee, who: PersonId, name: N, ask: ActAsk<N>) => {
  const decided = decide(committee.sitting, commandFor(name, ask), who, committee.at)
  return {
    house: decided.ok ? null : decided.refusal,
    screen: refusalOf(viewWithout(committee, who, of(FRA)), name, ask, committee.at),
  }
}
const ALLOWED = { house: null, screen: null }

/** A moderated caucus, carried by those who are there. */
const caucus = begun
  .act(of(ARE), 'motion.move', {
    motion: 'moderated-caucus',
    terms: { minutes: 5, seconds: 30 },
    text: 'Wells',
  })
  .act(of(KEN), 'motion.second', { motion: 'm1' as MotionId })
  .act(CHAIR, 'motion.take-up', { motion: 'm1' as MotionId })
  .act(CHAIR, 'motion.put', { motion: 'm1' as MotionId, method: 'show-of-hands' })
  .act(of(ARE), 'ballot.cast', { vote: 'v1' as VoteId, choice: 'yes', key: 'k' })
  .act(CHAIR, 'vote.close', { vote: 'v1' as VoteId })
const listed = begun.act(of(FRA), 'floor.request', { kind: 'speech' })
const speaking = begun
  .act(of(KEN), 'floor.request', { kind: 'speech' })
  .act(CHAIR, 'floor.give', { entry: 'e1' as EntryId })

describe('while the head of France is not in the hall', () => {
  it('[RO19] the desk inscribes France', () =>
    expect(answers(begun, CHAIR, 'list.add', { delegation: FRA })).toEqual(ALLOWED))

  it('[RO19] the chair calls France, which had asked', () =>
    expect(answers(listed, CHAIR, 'floor.give', { entry: 'e1' as EntryId })).toEqual(ALLOWED))

  it('[RO19] the chair recognises France in a caucus', () =>
    expect(answers(caucus, CHAIR, 'floor.recognise', { delegation: FRA, kind: 'caucus' })).toEqual(ALLOWED))

  it('[RO19] Kenya yields to France', () =>
    expect(
      answers(speaking, of(KEN), 'floor.yield', {
        ...{ givenAt: speaking.sitting.speakers.floor!.givenAt, to: 'delegation', delegation: FRA },
      }),
    ).toEqual(ALLOWED))

  it('[RO19] the succession that names it is put into another order', () => {
    const agreed = begun.act(CHAIR, 'succession.set', { people: [of(FRA), of(ARE)], seen: begun.sitting.seq })
    const turned = { people: [of(ARE), of(FRA)], seen: agreed.sitting.seq }
    expect(answers(agreed, CHAIR, 'succession.set', turned)).toEqual(ALLOWED)
  })

  it('[RO19] who is nobody is unknown to both', () => {
    const stranger = { person: 'p_nobody' as PersonId }
    const unknown = { code: 'person-unknown', rule: 'RO4' }
    expect(answers(begun, CHAIR, 'presiding.hand', stranger)).toEqual({ house: unknown, screen: unknown })
  })
})

describe('people who are elsewhere', () => {
  const delegate = (delegation: DelegationId, mayCast: boolean): Member => ({
    ...{ role: 'delegate', delegation, mayCast },
  })
  const here = new Map([
    [of(ARE), delegate(ARE, true)],
    [of(KEN), delegate(KEN, false)],
  ])
  const heads = new Map([[ARE, of(ARE)]])
  const counts = new Map([
    [ARE, 1],
    [FRA, 0],
    [KEN, 3],
  ])

  it('[RO19] are as many as are accredited beyond those in the hall, and one of them leads where nobody there does', () => {
    const all = withAbsent({ people: here, heads }, { counts, named: [] })
    const [first, second] = ['~KEN~1', '~KEN~2'] as string[] as [PersonId, PersonId]
    expect([...all.people]).toEqual([...here, [first, delegate(KEN, false)], [second, delegate(KEN, false)]])
    expect([...all.heads]).toEqual([...heads, [KEN, first]])
  })

  it('[RO19] who is named in the succession is somebody', () =>
    expect(
      withAbsent({ people: here, heads }, { counts: new Map(), named: [CHAIR, of(ARE)] }).people,
    ).toEqual(new Map([...here, [CHAIR, { role: 'chair', delegation: null, mayCast: false }]])))
})

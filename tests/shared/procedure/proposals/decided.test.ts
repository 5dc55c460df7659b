// What follows from votes on amendments, parts and the whole. PR22 to PR25, PR28 to PR30.
import { describe, expect, it } from 'vitest'
import type { AmendmentId } from '../../../../shared/ids.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import { motionDecided } from '../../../../shared/procedure/motions/motions-decided.ts'
import { proposalOf } from '../../../../shared/procedure/proposals/proposal-of.ts'
import { proposalDecided } from '../../../../shared/procedure/proposals/proposals-decided.ts'
import type { Amendment } from '../../../../shared/procedure/proposals/proposals-state.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import { BALLOT, CHAIR, done, following, NOW, of, session, voting } from '../assembly.ts'
import { ON_SUBMISSION } from '../assembly-rules.ts'
import {
  A2,
  A3,
  A4,
  add,
  amended,
  amendment,
  DIG,
  decidedAs,
  divided,
  lapsed,
  MAP,
  moved,
  paragraphsOf,
  partDecided,
  remove,
  replace,
  settled,
  THANKS,
  tabled,
} from '../business-samples.ts'
import { A1, ARE, FRA, KEN, M1, R1, saltOf, V1 } from '../samples.ts'

const hall = following(session(ON_SUBMISSION), ...tabled(R1))
const reopened: Event = { type: 'proposal.reopened', proposal: R1 }

type Result = 'adopted' | 'rejected' | 'no-result'
const onAmendment = (sitting: Sitting, id: AmendmentId, outcome: Result = 'adopted') =>
  proposalDecided(sitting, { of: 'amendment', proposal: R1, amendment: id }, { outcome })
const onPart = (sitting: Sitting, part: number, outcome: Result) =>
  proposalDecided(sitting, { of: 'part', proposal: R1, part }, { outcome })
const onWhole = (sitting: Sitting, outcome: Result) =>
  proposalDecided(sitting, { of: 'proposal', proposal: R1 }, { outcome })
const textOf = (sitting: Sitting) => paragraphsOf(proposalOf(sitting, R1)!)
const phasesOf = (sitting: Sitting): readonly Amendment['phase'][] =>
  sitting.proposals.amendments.map(({ phase }) => phase)

describe('an amendment', () => {
  const four = following(
    hall,
    ...amended(A1, R1, replace(1, 'One')),
    ...amended(A2, R1, remove(1)),
    ...amended(A3, R1, add(1, 'And one')),
    ...amended(A4, R1, replace(2, 'Two')),
  )

  it('[PR22] adopted, what contradicts it falls', () =>
    expect(onAmendment(four, A1)).toEqual([settled(A1, 'adopted'), settled(A2, 'fallen')]))

  it('[PR22] so does what waits without support', () => {
    const waiting = following(hall, ...amended(A1, R1, remove(1)), amendment(A2, R1, replace(1)))
    expect(onAmendment(waiting, A1)).toEqual([settled(A1, 'adopted'), settled(A2, 'fallen')])
  })

  it('[PR22] and what the chair said it excludes', () => {
    const excluding = following(four, {
      ...{ type: 'amendments.ordered', proposal: R1, order: [] },
      excludes: { [A3]: [A4, A1] },
    })
    expect(onAmendment(excluding, A3)).toEqual([
      settled(A3, 'adopted'),
      settled(A1, 'fallen'),
      settled(A4, 'fallen'),
    ])
  })

  it('[PR22] nothing that is settled already, unless it contradicts what was taken over', () => {
    const excluding: Event = { type: 'amendments.ordered', proposal: R1, order: [], excludes: { [A1]: [A4] } }
    const past = [excluding, settled(A2, 'rejected'), settled(A4, 'withdrawn')]
    expect(onAmendment(following(four, ...past), A1)).toEqual([settled(A1, 'adopted')])
    expect(onAmendment(following(four, settled(A2, 'accepted')), A1)).toEqual([
      settled(A1, 'adopted'),
      settled(A2, 'fallen'),
    ])
  })

  it('[PR22] what was adopted before a reconsideration gives way', () => {
    const again = following(four, settled(A1, 'adopted'), decidedAs(R1, 'adopted'), reopened)
    expect(onAmendment(again, A2)).toEqual([settled(A2, 'adopted'), settled(A1, 'fallen')])
  })

  it('[PR22] rejected, nothing else falls', () =>
    expect(onAmendment(four, A1, 'rejected')).toEqual([settled(A1, 'rejected')]))

  it('[PR26] without a result it waits', () => expect(onAmendment(four, A1, 'no-result')).toEqual([]))

  it('[PR22] the text is as amended', () => {
    expect(textOf(following(four, settled(A1, 'adopted')))).toEqual(['One', MAP, THANKS])
    expect(textOf(following(four, settled(A2, 'adopted')))).toEqual([MAP, THANKS])
    expect(textOf(following(four, settled(A3, 'adopted')))).toEqual([DIG, 'And one', MAP, THANKS])
    expect(textOf(following(four, settled(A1, 'rejected')))).toEqual([DIG, MAP, THANKS])
    expect(proposalOf(following(four, settled(A1, 'adopted')), R1)?.isAmended).toBe(true)
  })

  it('[PR23] in whatever order they were adopted', () => {
    const orders = [
      [A2, A3, A4],
      [A4, A3, A2],
      [A3, A2, A4],
    ].map((ids) => textOf(following(four, ...ids.map((id) => settled(id, 'adopted')))))
    expect(orders).toEqual(Array(3).fill(['And one', 'Two', THANKS]))
  })

  it('[PR23] two that add in one place stand as they were submitted', () => {
    const two = following(hall, ...amended(A1, R1, add(0, 'First')), ...amended(A2, R1, add(0, 'Second')))
    expect(textOf(following(two, settled(A2, 'adopted'), settled(A1, 'adopted')))?.slice(0, 2)).toEqual([
      'First',
      'Second',
    ])
  })
})

describe('the whole', () => {
  const moving = following(
    hall,
    moved(M1, 'no-competence', FRA, { proposal: R1 }),
    ...amended(A1, R1, replace(1)),
  )

  it.each(['adopted', 'rejected'] as const)('[PR29] %s, with the motions about it', (outcome) =>
    expect(onWhole(moving, outcome)).toEqual([decidedAs(R1, outcome), lapsed(M1)]),
  )

  it('[MO24] [PR29] one that is being voted on lapses when that is over', () => {
    const vote = voting(moving, { of: 'motion', motion: M1 })
    expect(onWhole(vote, 'adopted')).toEqual([decidedAs(R1, 'adopted')])
    expect(motionDecided(following(vote, decidedAs(R1, 'adopted')), M1, true, NOW)).toEqual([lapsed(M1)])
  })

  it('[PR26] without a result they stay', () =>
    expect(onWhole(moving, 'no-result')).toEqual([decidedAs(R1, 'no-result')]))

  it('[PR28] what was settled meanwhile has no consequences', () => {
    const gone = following(hall, { type: 'proposal.withdrawn', proposal: R1 })
    expect([onWhole(gone, 'adopted'), onAmendment(gone, A1), onPart(gone, 0, 'rejected')]).toEqual([
      [],
      [],
      [],
    ])
  })

  it('[PR28] reconsidered, it is as amended and undivided', () => {
    const past = [
      ...amended(A1, R1, replace(1, 'One')),
      divided(R1, [2]),
      { type: 'proposal.put', proposal: R1, vote: V1 } as const,
      settled(A1, 'adopted'),
      partDecided(R1, 0, false),
      decidedAs(R1, 'adopted'),
    ]
    const passed = following(hall, ...past)
    expect(textOf(passed)).toEqual(['One', THANKS])
    const again = following(passed, reopened)
    const { phase, parts, votes, isVoting } = proposalOf(again, R1)!
    expect([textOf(again), phase, parts, votes, isVoting]).toEqual([
      ['One', MAP, THANKS],
      'introduced',
      [],
      [],
      false,
    ])
  })
})

describe('a voting from beginning to end', () => {
  const put = { type: 'proposal.put', proposal: R1, ...BALLOT } as const
  const answer = (vote: number, choice: 'yes' | 'no') =>
    ({
      type: 'ballot.cast',
      vote: `v${vote}` as typeof V1,
      choice,
      key: `k${vote}`,
      salt: saltOf(1),
    }) as const

  /** The chair puts what is next, all that are there say yes or no, and the chair closes. */
  const voted = (sitting: Sitting, choice: 'yes' | 'no'): Sitting => {
    const asked = done(sitting, put, CHAIR)
    const vote = asked.voteCount
    const cast = [KEN, ARE, FRA].reduce(
      (before, delegation) => done(before, { ...answer(vote, choice), key: delegation }, of(delegation)),
      asked,
    )
    return done(cast, { type: 'vote.close', vote: `v${vote}` as typeof V1 }, CHAIR)
  }

  it('[PR19] [PR22] [PR25] amendments, parts, the whole', () => {
    const start = following(
      hall,
      ...amended(A1, R1, remove(1)),
      ...amended(A2, R1, replace(1, 'One')),
      ...amended(A3, R1, add(3, 'Four')),
      divided(R1, [2], [3]),
    )
    const after = (['no', 'yes', 'yes', 'no', 'yes', 'yes'] as const).reduce(voted, start)
    expect(phasesOf(after)).toEqual(['rejected', 'adopted', 'adopted'])
    expect(textOf(after)).toEqual(['One', THANKS, 'Four'])
    expect(proposalOf(after, R1)).toMatchObject({ phase: 'adopted', isVoting: false, isAmended: true })
    expect(after.decided.map(({ subject, outcome }) => [subject.of, outcome.outcome])).toEqual([
      ['amendment', 'rejected'],
      ['amendment', 'adopted'],
      ['amendment', 'adopted'],
      ['part', 'rejected'],
      ['part', 'adopted'],
      ['proposal', 'adopted'],
    ])
  })
})

// What is put next, by which decision, and again. PR19, PR21, PR24, PR26, PR27.
import { describe, expect, it } from 'vitest'
import type { ProposalId, VoteId } from '../../../../shared/ids.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import type { Outcome } from '../../../../shared/procedure/majority/majority.ts'
import { type NextVote, nextToPut } from '../../../../shared/procedure/proposals/next-to-put.ts'
import { proposalOf } from '../../../../shared/procedure/proposals/proposal-of.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import type { Subject } from '../../../../shared/procedure/votes/votes-state.ts'
import { BALLOT, CHAIR, following, M2, session, when } from '../assembly.ts'
import { ON_SUBMISSION } from '../assembly-rules.ts'
import {
  A2,
  amended,
  decidedAs,
  divided,
  introduced,
  moved,
  partDecided,
  R2,
  remove,
  replace,
  settled,
  tabled,
} from '../business-samples.ts'
import { A1, ARE, R1, V1 } from '../samples.ts'

const open = session(ON_SUBMISSION)
const hall = following(open, ...tabled(R1))
const put = (proposal: ProposalId) => ({ type: 'proposal.put', proposal, ...BALLOT }) as const
const isPut = (proposal: ProposalId, vote = V1): Event => ({ type: 'proposal.put', proposal, vote })
const voteOn = (subject: Subject, more: Partial<Extract<Event, { type: 'vote.opened' }>> = {}): Event => ({
  ...{ type: 'vote.opened', vote: V1, subject, decision: 'simple', method: 'recorded', isAgain: false },
  ...{ year: null, question: null, salt: BALLOT.salt },
  ...more,
})
const whole = (proposal: ProposalId) => ({ of: 'proposal', proposal }) as const

describe('what comes next', () => {
  const important = following(open, ...tabled(R1, ARE, 'important'))
  const rich = [...amended(A1, R1, replace(1)), ...amended(A2, R1, remove(2)), divided(R1, [1], [2], [3])]
  const amendment = (id: typeof A1) => ({ of: 'amendment', proposal: R1, amendment: id }) as const
  const part = (index: number) => ({ of: 'part', proposal: R1, part: index }) as const
  const next = (sitting: Sitting): NextVote | null => nextToPut(sitting, proposalOf(sitting, R1)!)

  it.each<[string, readonly Event[], Subject]>([
    ['each amendment in its order', rich, amendment(A2)],
    ['then the next amendment', [...rich, settled(A2, 'adopted')], amendment(A1)],
    ['then each part', [...rich, settled(A2, 'rejected'), settled(A1, 'rejected')], part(0)],
    ['then the next part', [divided(R1, [1], [2]), partDecided(R1, 0, true)], part(1)],
    [
      'not a part that was deleted',
      [...rich, settled(A2, 'adopted'), settled(A1, 'rejected'), partDecided(R1, 0, true)],
      part(2),
    ],
    ['then the whole', [divided(R1, [1]), partDecided(R1, 0, false)], whole(R1)],
    ['the whole alone', [], whole(R1)],
  ])('[PR19] [PR24] %s', (_, past, subject) =>
    expect(next(following(hall, ...past))?.subject).toEqual(subject),
  )

  it('[PR19] nothing of what is settled', () =>
    expect(next(following(hall, decidedAs(R1, 'adopted')))).toBe(null))

  it('[PR19] is put', () =>
    when(following(hall, ...rich), put(R1), CHAIR).gives(isPut(R1), voteOn(amendment(A2))))

  it('[PR21] the whole by its own decision, parts and amendments by the one for them', () => {
    const dividing = following(important, divided(R1, [1]))
    expect([
      next(important)?.decision,
      next(following(important, ...amended(A1, R1, replace(1))))?.decision,
      next(dividing)?.decision,
      next(following(dividing, partDecided(R1, 0, true)))?.decision,
    ]).toEqual(['important', 'important-part', 'important-part', 'important'])
  })

  it('[PR21] where the rulebook names none, by the same', () =>
    expect(next(following(hall, ...amended(A1, R1, replace(1))))?.decision).toBe('simple'))

  it('[PR21] reclassified, by the higher one', () => {
    const higher = following(hall, { type: 'proposal.reclassified', proposal: R1, decision: 'important' })
    expect(next(higher)?.decision).toBe('important')
  })
})

describe('the second vote', () => {
  const proposals = { ...ON_SUBMISSION.proposals!, decisions: ['twice-if-tied'] }
  const plenary = following(session({ ...ON_SUBMISSION, proposals }), ...tabled(R1, ARE, 'twice-if-tied'))
  const decided = (reason: Outcome['reason'], vote = V1): Event => ({
    ...{ type: 'vote.closed', vote, revealed: [] },
    outcome: { outcome: 'no-result', reason, rule: 'T tie', tally: { yes: 1, no: 1, abstain: 0 }, limbs: [] },
  })
  const voted = (reason: Outcome['reason']): Sitting =>
    following(plenary, isPut(R1), voteOn(whole(R1)), decided(reason), decidedAs(R1, 'no-result'))
  const tied = voted('tie')
  const later = (sitting: Sitting): Sitting => ({
    ...sitting,
    agenda: { ...sitting.agenda, meeting: { ...sitting.agenda.meeting, number: 2 } },
  })
  const again = (isAgain: boolean) =>
    [
      isPut(R1, 'v2' as VoteId),
      voteOn(whole(R1), { vote: 'v2' as VoteId, isAgain, decision: 'twice-if-tied' }),
    ] as const

  it('[PR26] [PR27] after an equal division, at a later meeting', () => {
    when(tied, put(R1), CHAIR).refuses('second-vote-later', 'T tie')
    when(later(tied), put(R1), CHAIR).gives(...again(true))
  })

  it('[PR26] it stays before the body until then, and is not being voted on', () => {
    const { phase, isVoting, dividedIn } = proposalOf(tied, R1)!
    expect([phase, isVoting, dividedIn]).toEqual(['introduced', false, 1])
  })

  it('[PR27] others are put meanwhile', () => {
    const two = following(tied, ...tabled(R2))
    when(two, put(R2), CHAIR).gives(isPut(R2, 'v2' as VoteId), voteOn(whole(R2), { vote: 'v2' as VoteId }))
  })

  it.each<Outcome['reason']>(['no-votes', 'no-quorum', 'objection'])(
    '[PR26] after %s it is put as the first',
    (reason) => when(voted(reason), put(R1), CHAIR).gives(...again(false)),
  )

  it('[PR26] consent withheld in between makes it no first vote again', () => {
    const asked = following(
      later(tied),
      ...[isPut(R1, 'v2' as VoteId), voteOn(whole(R1), { vote: 'v2' as VoteId, method: 'no-objection' })],
      ...[decided('objection', 'v2' as VoteId), decidedAs(R1, 'no-result')],
    )
    expect(nextToPut(asked, proposalOf(asked, R1)!)?.isAgain).toBe(true)
  })

  it('[PR26] an amendment at once', () => {
    const subject = { of: 'amendment', proposal: R1, amendment: A1 } as const
    const begun = following(
      plenary,
      ...amended(A1, R1, replace(1)),
      isPut(R1),
      voteOn(subject),
      decided('tie'),
    )
    when(begun, put(R1), CHAIR).gives(
      isPut(R1, 'v2' as VoteId),
      voteOn(subject, { vote: 'v2' as VoteId, isAgain: true, decision: 'twice-if-tied' }),
    )
  })

  it('[PR27] introduced does not bring it sooner', () =>
    when(following(tied, introduced(R1)), put(R1), CHAIR).refuses('second-vote-later', 'T tie'))

  it('[PR17] it waits for motions like others', () =>
    when(following(later(tied), moved(M2, 'close-list')), put(R1), CHAIR).refuses(
      'motion-current',
      'T close-list',
    ))
})

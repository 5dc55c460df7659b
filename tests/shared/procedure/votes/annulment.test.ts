// Results that should not stand: VO26 to VO28.
import { describe, expect, it } from 'vitest'
import type { PersonId, VoteId } from '../../../../shared/ids.ts'
import { annullableOf } from '../../../../shared/procedure/annulment/annulment-acts.ts'
import type { Command, Who } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import type { Role } from '../../../../shared/procedure/roles/roles.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import type { Subject } from '../../../../shared/procedure/votes/votes-state.ts'
import { CHAIR, done, following, NOW, of, session, voting, when } from '../assembly.ts'
import { ON_SUBMISSION } from '../assembly-rules.ts'
import { decidedAs, tabled } from '../business-samples.ts'
import type { Past } from '../given.ts'
import { KEN, outcomeOf, R1, saltOf, V1, V2 } from '../samples.ts'

const [OTHER, SECRETARY, TWIN] = ['p_other', 'p_secretary', 'p_twin'] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
]
const REASON = 'The roll was read wrongly'
const ask = (vote: VoteId = V1, reason = REASON): Command => ({
  ...{ type: 'vote.annul', vote, reason, salt: saltOf(6) },
})
const confirm = (vote: VoteId = V1): Command => ({ type: 'annulment.confirm', vote })
const drop = (vote: VoteId = V1): Command => ({ type: 'annulment.drop', vote })
const asked: Past = [CHAIR, { type: 'annulment.asked', vote: V1, reason: REASON, salt: saltOf(6) }]
const annulled: Event = { type: 'vote.annulled', vote: V1, askedBy: CHAIR }
const reopened: Event = { type: 'proposal.reopened', proposal: R1 }

const badged = (person: PersonId, badge: string, role: Role): Event => ({
  ...{ type: 'person.admitted', person, role, delegation: null, badge },
})
/** The presiding officer by badge one, another chair by badge two, a secretary, and the first link opened once more. */
const bureau = following(
  session(ON_SUBMISSION),
  badged(CHAIR, 'b_one', 'chair'),
  badged(OTHER, 'b_two', 'chair'),
  badged(SECRETARY, 'b_three', 'secretary'),
  badged(TWIN, 'b_one', 'chair'),
)

const decide = (sitting: Sitting, subject: Subject, vote: VoteId = V1): Sitting =>
  following(voting(sitting, subject), {
    type: 'vote.closed',
    vote,
    revealed: [],
    outcome: outcomeOf('yes'),
  })
const QUESTION: Subject = { of: 'question' }
const WHOLE: Subject = { of: 'proposal', proposal: R1 }
const onQuestion = decide(bureau, QUESTION)
const adopted = following(decide(following(bureau, ...tabled(R1)), WHOLE), decidedAs(R1, 'adopted'))

describe('asking that a result be annulled', () => {
  it('[VO26] who presides does, with a reason', () =>
    when(onQuestion, ask(), CHAIR).gives({
      type: 'annulment.asked',
      vote: V1,
      reason: REASON,
      salt: saltOf(6),
    }))

  it.each<Who>([OTHER, SECRETARY, of(KEN), 'p_nobody' as PersonId, 'system'])('[VO26] %s does not', (who) =>
    when(onQuestion, ask(), who).refuses('not-presiding', 'VO26'),
  )

  it('[VO26] not without a reason', () =>
    when(onQuestion, ask(V1, ''), CHAIR).refuses('bad-text', 'VO26', 'reason'))

  it('[VO26] not of a vote that was not decided', () =>
    when(onQuestion, ask(V2), CHAIR).refuses('vote-unknown', 'VO26'))

  it.each<[string, Subject]>([
    ['a motion', { of: 'motion', motion: 'm1' as never }],
    ['a ruling', { of: 'ruling', point: 'q1' as never }],
    ['an amendment', { of: 'amendment', proposal: R1, amendment: 'a1' as never }],
    ['a part', { of: 'part', proposal: R1, part: 0 }],
    ['an election', { of: 'election', election: 'b1' as never }],
  ])('[VO26] not of %s, on which others rest', (_, subject) =>
    when(decide(bureau, subject), ask(), CHAIR).refuses('not-annullable', 'VO26'),
  )

  it('[VO26] not of a proposal that was decided on again since', () => {
    const again = following(decide(following(adopted, reopened), WHOLE, V2), decidedAs(R1, 'rejected'))
    when(again, ask(), CHAIR).refuses('not-annullable', 'VO26')
    expect(annullableOf(again).map(({ vote }) => vote)).toEqual([V2])
  })

  it('[VO26] not while a question is open, nor outside a meeting', () => {
    when(voting(onQuestion, QUESTION), ask(), CHAIR).refuses('during-vote', 'VO12')
    const suspended = following(onQuestion, { type: 'meeting.suspended', until: null })
    when(suspended, ask(), CHAIR).refuses('meeting-not-open', 'AG2')
  })

  it('[VO27] one at a time', () =>
    when(following(decide(onQuestion, QUESTION, V2), asked), ask(V2), CHAIR).refuses(
      'annulment-asked',
      'VO27',
    ))
})

describe('confirming it', () => {
  const pending = following(onQuestion, asked)

  it.each([OTHER, SECRETARY])('[VO27] %s does, by another badge', (who) =>
    when(pending, confirm(), who).gives(annulled),
  )

  it('[VO27] nobody does it alone: neither who asked, nor by the same link opened once more', () => {
    when(pending, confirm(), CHAIR).refuses('second-person-needed', 'VO27')
    when(pending, confirm(), TWIN).refuses('second-person-needed', 'VO27')
  })

  it('[VO27] nor by it after having sent the first one away', () => {
    const alone = following(pending, { type: 'presiding.taken', person: TWIN }, [
      TWIN,
      { type: 'person.removed', person: CHAIR, badge: 'b_one' },
    ])
    when(alone, confirm(), TWIN).refuses('second-person-needed', 'VO27')
    when(alone, confirm(), OTHER).gives(annulled)
  })

  it('[VO27] handing over the chair changes nothing in that', () => {
    const handed = following(pending, { type: 'presiding.taken', person: OTHER })
    when(handed, confirm(), CHAIR).refuses('second-person-needed', 'VO27')
    when(handed, confirm(), OTHER).gives(annulled)
  })

  it.each<Who>([of(KEN), 'p_nobody' as PersonId, 'system'])('[VO27] %s does not', (who) =>
    when(pending, confirm(), who).refuses('not-at-desk', 'VO27'),
  )

  it('[VO27] not what nobody asked for, and not while a question is open', () => {
    when(onQuestion, confirm(), OTHER).refuses('annulment-unknown', 'VO27')
    when(pending, confirm(V2), OTHER).refuses('annulment-unknown', 'VO27')
    when(voting(pending, QUESTION), confirm(), OTHER).refuses('during-vote', 'VO12')
  })

  it('[VO27] anyone of the desk drops it, and nobody else', () => {
    for (const who of [CHAIR, OTHER, SECRETARY])
      when(pending, drop(), who).gives({ type: 'annulment.dropped', vote: V1 })
    when(pending, drop(), of(KEN)).refuses('not-at-desk', 'VO27')
    when(onQuestion, drop(), CHAIR).refuses('annulment-unknown', 'VO27')
    expect(done(pending, drop(), OTHER).annulment).toBeNull()
  })
})

describe('what is annulled', () => {
  it('[VO28] stays with its ballots, marked with who and why, and is not annulled twice', () => {
    const after = done(done(onQuestion, ask(), CHAIR), confirm(), OTHER)
    const [before] = onQuestion.decided
    const at = (onQuestion.seq + 2) * 1000
    expect(after.decided).toEqual([
      { ...before, annulled: { askedBy: CHAIR, confirmedBy: OTHER, at, reason: REASON } },
    ])
    expect(after.annulment).toBeNull()
    when(after, ask(), CHAIR).refuses('not-annullable', 'VO26')
  })

  it('[VO28] a proposal that it settled is before the body again', () => {
    when(following(adopted, asked), confirm(), OTHER).gives(annulled, reopened)
    const after = done(following(adopted, asked), confirm(), OTHER)
    expect(after.proposals.proposals.map(({ phase }) => phase)).toEqual(['introduced'])
  })

  it('[VO28] one that it left before the body stays there', () => {
    const undecided = following(decide(following(bureau, ...tabled(R1)), WHOLE), decidedAs(R1, 'no-result'))
    when(following(undecided, asked), confirm(), OTHER, NOW).gives(annulled)
  })
})

// Ways of voting: VO13 to VO20.
import { describe, expect, it } from 'vitest'
import type { DelegationId, ItemId, VoteId } from '../../../../shared/ids.ts'
import type { Command, Who } from '../../../../shared/procedure/command.ts'
import type { Event, EventOf } from '../../../../shared/procedure/event.ts'
import type { BallotChoice } from '../../../../shared/procedure/votes/votes-state.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { asked, EMIR, meeting, noted, seated, VAT } from '../regulated.ts'
import {
  AMINA,
  ARE,
  ask,
  B1,
  BORIS,
  ballot,
  cast,
  DALAL,
  FRA,
  KEN,
  put,
  Q1,
  QUESTION,
  saltOf,
  V1,
} from '../samples.ts'

const mun = meeting('model-un')
const assembly = meeting('general-assembly')
const close = (vote: VoteId = V1): Command => ({ type: 'vote.close', vote })
const object: Command = { type: 'objection.raise', vote: V1 }
const objected = (delegation: DelegationId): Event => ({ type: 'objection.raised', vote: V1, delegation })

/** The outcome of a close, whatever is revealed with it. */
const outcomeOf = (...past: readonly Past[]) => {
  const decided = given(...past)
    .when(close(), DALAL)
    .answer()
  const [closed] = decided.ok ? decided.value : []
  return (closed as EventOf<'vote.closed'>).outcome
}

describe('putting', () => {
  it('[VO13] by the usual decision of the rulebook and a method it knows', () =>
    given(...mun)
      .when(put(QUESTION, { method: 'show-of-hands' }), DALAL)
      .gives(asked({ decision: 'procedural', method: 'show-of-hands' })))

  it('[VO13] by another decision that the chair names', () =>
    given(...mun)
      .when(put(QUESTION, { decision: 'two-thirds' }), DALAL)
      .gives(asked({ decision: 'two-thirds' })))

  it.each(['important', 'toString'])('[VO13] not by %s, which these rules do not know', (decision) =>
    given(...mun)
      .when(put(QUESTION, { decision }), DALAL)
      .refuses('not-in-order', 'VO13', 'decision'),
  )

  it('[VO1] not without a question', () =>
    given(...mun)
      .when(put(''), DALAL)
      .refuses('bad-text', 'VO1', 'question'))

  it('[VO13] not where too few for any decision are present', () =>
    given(...seated('model-un'), noted(ARE), noted(KEN), { type: 'meeting.opened', number: 1 })
      .when(put(QUESTION), DALAL)
      .refuses('no-quorum', 'MUN 2'))

  it('[AG2] not before the meeting is open', () =>
    given(...seated('model-un'))
      .when(put(QUESTION), DALAL)
      .refuses('meeting-not-open', 'AG2'))

  const speaking: Event = {
    ...{ type: 'floor.given', entry: null, delegation: ARE, person: AMINA, kind: 'speech' },
    ...{ limitMs: null, isYielded: false },
  }
  it('[VO24] not while somebody has the floor', () => {
    given(...mun, speaking)
      .when(put(QUESTION), DALAL)
      .refuses('floor-taken', 'VO24')
    given(...mun, speaking, { type: 'floor.ended', usedMs: 1000 })
      .when(put(QUESTION), DALAL)
      .gives(asked({ decision: 'procedural' }))
  })

  it('[VO24] in an informal sitting the chair may', () =>
    given(...meeting('open-floor'), speaking)
      .when(put(QUESTION), DALAL)
      .gives(asked({})))

  it('[VO14] in the way that somebody asked for, once', () => {
    const required: Event = { type: 'method.required', method: 'recorded', delegation: ARE }
    given(...assembly, required)
      .when(put(QUESTION, { method: 'show-of-hands' }), DALAL)
      .gives(asked({ decision: 'procedural', method: 'recorded' }))
    given(...assembly, required)
      .when(put(QUESTION, { method: 'no-objection' }), DALAL)
      .gives(asked({ decision: 'procedural', method: 'no-objection' }))
    expect(sittingAfter(...assembly, required, asked({})).required).toBe(null)
  })

  it('[VO14] what is put without a vote, and a ballot of an election, leave the request standing', () => {
    const required: Event = { type: 'method.required', method: 'roll-call', delegation: ARE }
    const consent = asked({ method: 'no-objection' })
    expect(sittingAfter(...assembly, required, consent).required).toBe('roll-call')
    const election: Event = {
      ...{ type: 'election.opened', election: B1, places: 1, majority: 'majority', candidates: ['A', 'B'] },
      ...{ title: 'Board', salt: saltOf(3) },
    }
    const ballot = asked({ subject: { of: 'election', election: B1 }, decision: 'election', question: null })
    given(...assembly, election, required)
      .when(
        { type: 'election.ballot', election: B1, salt: saltOf(2), seed: '5'.repeat(64), seedSalt: saltOf(4) },
        DALAL,
      )
      .gives(ballot)
    expect(sittingAfter(...assembly, election, required, ballot).required).toBe('roll-call')
  })
})

describe('who casts what', () => {
  const open: Past[] = [...mun, asked({ decision: 'substantive' })]
  const procedural: Past[] = [...mun, asked({ decision: 'procedural' })]

  it('[VO16] a delegation without a vote on this decision does not', () =>
    given(...open)
      .when(ask(V1, 'yes'), EMIR)
      .refuses('no-vote-on-this', 'VO16'))

  it('[VO16] an observer votes where the rulebook says so', () =>
    given(...procedural)
      .when(ask(V1, 'yes'), EMIR)
      .gives(ballot(V1, VAT, 'yes')))

  it('[VO16] an absent one does not', () =>
    given(...open, noted(ARE, 'absent'))
      .when(ask(V1, 'yes'), AMINA)
      .refuses('absent', 'VO16'))

  it('[VO17] who is present and voting does not abstain', () =>
    given(...open, noted(ARE, 'present-and-voting'))
      .when(ask(V1, 'abstain'), AMINA)
      .refuses('no-abstention', 'VO17'))

  it('[VO17] nobody abstains on procedure', () =>
    given(...procedural)
      .when(ask(V1, 'abstain'), AMINA)
      .refuses('no-abstention', 'VO17'))

  it('[VO17] who is present may abstain on substance', () =>
    given(...open)
      .when(ask(V1, 'abstain'), AMINA)
      .gives(ballot(V1, ARE, 'abstain')))

  it.each<BallotChoice>([[], ['KEN'], 'maybe' as BallotChoice])('[VO3] not %j', (choice) =>
    given(...open)
      .when({ ...ask(V1, 'yes'), choice }, AMINA)
      .refuses('candidate-unknown', 'VO3', 'choice'),
  )
})

describe('without a vote', () => {
  const consent: Past[] = [...assembly, asked({ decision: 'ordinary', method: 'no-objection' })]

  it('[VO18] it is adopted unless a delegation objects', () => {
    expect(outcomeOf(...consent)).toMatchObject({ outcome: 'adopted', reason: 'no-objection' })
    expect(outcomeOf(...consent, objected(ARE))).toMatchObject({ outcome: 'no-result', reason: 'objection' })
  })

  it('[VO18] a delegation objects, once', () => {
    given(...consent)
      .when(object, AMINA)
      .gives(objected(ARE))
    given(...consent, objected(ARE))
      .when(object, AMINA)
      .gives()
  })

  it('[VO16] one without a vote does not', () =>
    given(...consent)
      .when(object, EMIR)
      .refuses('no-vote-on-this', 'VO16'))

  it('[VO18] nobody casts, and nobody objects in other votes', () => {
    given(...consent)
      .when(ask(V1, 'yes'), AMINA)
      .refuses('not-in-order', 'VO18')
    given(...assembly, asked({}))
      .when(object, AMINA)
      .refuses('vote-unknown', 'VO18')
  })
})

describe('while a vote is open', () => {
  const open: Past[] = [...mun, asked({ decision: 'substantive' })]

  it.each<[string, Command, Who]>([
    [
      'a motion',
      { type: 'motion.move', motion: 'close-debate', terms: {}, text: '', salt: saltOf(6) },
      AMINA,
    ],
    ['an item', { type: 'item.open', item: 'i1' as ItemId }, DALAL],
    ['the adoption of the agenda', { type: 'agenda.adopt' }, DALAL],
    ['a point of inquiry', { type: 'point.raise', kind: 'inquiry', text: 'Why?', salt: saltOf(6) }, AMINA],
  ])('[VO12] not %s', (_, command, who) =>
    expect(
      given(...open)
        .when(command, who)
        .answer(),
    ).toMatchObject({ ok: false, refusal: { code: 'during-vote' } }),
  )

  it('[VO12] a point of order is', () =>
    given(...open)
      .when({ type: 'point.raise', kind: 'order', text: 'The count', salt: saltOf(6) }, AMINA)
      .gives({
        ...{ type: 'point.raised', point: Q1, kind: 'order', delegation: ARE, text: 'The count' },
        salt: saltOf(6),
      }))
})

describe('members', () => {
  it('[VO19] are the delegations of the sitting with a vote', () =>
    expect(
      outcomeOf(...assembly, asked({ decision: 'ordinary' }), cast(AMINA, V1, ARE, 'yes')).limbs,
    ).toContainEqual({ test: 'quorum', have: 3, need: 2, ok: true }))

  it('[VO19] who has cast was there, though the delegation is noted as absent since', () =>
    expect(
      outcomeOf(
        ...[...assembly, asked({ decision: 'ordinary' }), cast(AMINA, V1, ARE, 'yes')],
        ...[cast(BORIS, V1, FRA, 'yes', 'k2'), noted(ARE, 'absent'), noted(FRA, 'absent')],
        noted(KEN, 'absent'),
      ).outcome,
    ).toBe('adopted'))
})

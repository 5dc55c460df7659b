// Ways of voting: VO13 to VO20.
import { describe, expect, it } from 'vitest'
import type { DelegationId, VoteId } from '../../../shared/ids.ts'
import type { Command } from '../../../shared/procedure/command.ts'
import type { Event, EventOf } from '../../../shared/procedure/event.ts'
import type { BallotChoice } from '../../../shared/procedure/votes/votes-state.ts'
import { given, type Past, sittingAfter } from './given.ts'
import { asked, EMIR, meeting, noted, seated, VAT } from './regulated.ts'
import {
  AMINA,
  ARE,
  ask,
  BORIS,
  ballot,
  CHIDI,
  cast,
  DALAL,
  FRA,
  KEN,
  L1,
  put,
  QUESTION,
  saltOf,
  V1,
  V2,
} from './samples.ts'

const mun = meeting('model-un')
const assembly = meeting('general-assembly')
const close = (vote: VoteId = V1): Command => ({ type: 'vote.close', vote })
const pass = (delegation: DelegationId): Command => ({ type: 'roll.pass', vote: V1, delegation })
const passed = (delegation: DelegationId, as: 'absent' | 'passed'): Event => ({
  ...{ type: 'roll.passed', vote: V1, delegation, as },
})
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

describe('roll-call', () => {
  const rolled = asked({ decision: 'substantive', method: 'roll-call' })
  const open: Past[] = [...mun, rolled]
  const called: Past[] = [...open, { type: 'roll.ordered', vote: V1, order: [KEN, ARE, FRA] }]

  it('[VO15] starts where a lot will fall', () =>
    given(...mun)
      .when(put(QUESTION, { decision: 'substantive', method: 'roll-call' }), DALAL)
      .gives(rolled, {
        ...{ type: 'lot.committed', lot: L1, purpose: { of: 'roll-call', vote: V1 }, of: 3 },
        ...{ seed: '5'.repeat(64), salt: saltOf(4) },
      }))

  // a list of the body's own knows ARE alone of these; the others follow as seated
  it('[VO15] by the order of the rulebook from its first, where no lot is drawn', () =>
    given(...meeting('gcc-supreme-council'))
      .when(put(QUESTION, { method: 'roll-call' }), DALAL)
      .gives(asked({ decision: 'procedural', method: 'roll-call' }), {
        ...{ type: 'roll.ordered', vote: V1, order: [ARE, KEN, FRA] },
      }))

  it('[VO15] nobody answers before the draw', () =>
    given(...open)
      .when(ask(V1, 'yes'), CHIDI)
      .refuses('lot-not-drawn', 'VO15'))

  it('[VO15] each answers when called, and then the next', () => {
    given(...called)
      .when(ask(V1, 'yes'), AMINA)
      .refuses('not-called', 'VO15')
    given(...called, cast(CHIDI, V1, KEN, 'yes'))
      .when(ask(V1, 'yes', 'k2'), AMINA)
      .gives(ballot(V1, ARE, 'yes', 'k2'))
    given(...called, cast(CHIDI, V1, KEN, 'yes'))
      .when(ask(V1, 'no', 'k9'), CHIDI)
      .refuses('not-called', 'VO15')
  })

  it('[VO15] who passes is called once more at the end, and does not pass again', () => {
    given(...called)
      .when(pass(KEN), CHIDI)
      .gives(passed(KEN, 'passed'))
    const atTheEnd: Past[] = [
      ...[...called, passed(KEN, 'passed')],
      ...[cast(AMINA, V1, ARE, 'yes'), cast(BORIS, V1, FRA, 'no', 'k2')],
    ]
    given(...atTheEnd)
      .when(pass(KEN), CHIDI)
      .refuses('not-in-order', 'VO15')
    given(...atTheEnd)
      .when(ask(V1, 'yes', 'k3'), CHIDI)
      .gives(ballot(V1, KEN, 'yes', 'k3'))
  })

  it('[VO15] the desk notes who does not answer; others do not', () => {
    given(...called)
      .when(pass(KEN), DALAL)
      .gives(passed(KEN, 'absent'))
    given(...called)
      .when(pass(KEN), AMINA)
      .refuses('not-at-desk', 'VO15')
    given(...called)
      .when(pass(ARE), DALAL)
      .refuses('not-called', 'VO15')
  })

  it('[VO15] nobody passes where the rules do not know it', () =>
    given(
      ...[...assembly, asked({ decision: 'ordinary', method: 'roll-call' })],
      ...[{ type: 'roll.ordered', vote: V1, order: [KEN, ARE, FRA] } as const],
    )
      .when(pass(KEN), CHIDI)
      .refuses('not-in-order', 'VO15'))

  it('[VO15] closes when nobody is left to call', () => {
    given(...called, passed(KEN, 'absent'), cast(AMINA, V1, ARE, 'yes'))
      .when(close(), DALAL)
      .refuses('roll-call-open', 'VO15')
    expect(
      outcomeOf(
        ...[...called, passed(KEN, 'absent')],
        ...[cast(AMINA, V1, ARE, 'yes'), cast(BORIS, V1, FRA, 'no', 'k2')],
      ),
    ).toMatchObject({ outcome: 'rejected', reason: 'tie' })
  })
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

describe('an equally divided vote', () => {
  const tie: Past[] = [
    ...[...assembly, asked({ decision: 'ordinary' })],
    ...[cast(AMINA, V1, ARE, 'yes'), cast(BORIS, V1, FRA, 'no', 'k2')],
  ]
  const outcome = outcomeOf(...tie)
  const divided: Past[] = [
    ...tie,
    {
      ...{ type: 'vote.closed', vote: V1, outcome },
      revealed: [
        { delegation: ARE, choice: 'yes', salt: saltOf(3) },
        { delegation: FRA, choice: 'no', salt: saltOf(3) },
      ],
    },
  ]
  const again = put('', { again: V1 })
  const second = asked({ vote: V2, decision: 'ordinary', isAgain: true })
  const HOUR = 3_600_000

  it('[VO20] is taken again on the same question', () =>
    given(...divided)
      .when(again, DALAL)
      .gives(second))

  it('[VO20] not after its time', () =>
    given(...divided)
      .when(again, DALAL, 49 * HOUR)
      .refuses('vote-unknown', 'VO20', 'again'))

  it('[VO20] once: what is divided again is rejected', () => {
    const twice: Past[] = [
      ...[...divided, second],
      ...[cast(AMINA, V2, ARE, 'yes', 'k3'), cast(BORIS, V2, FRA, 'no', 'k4')],
    ]
    const decided = given(...twice)
      .when(close(V2), DALAL)
      .answer()
    expect(decided).toMatchObject({ ok: true, value: [{ outcome: { outcome: 'rejected', reason: 'tie' } }] })
  })

  it('[VO20] not where the first vote decided', () =>
    given(...assembly, asked({ decision: 'ordinary' }), {
      ...{ type: 'vote.closed', vote: V1, revealed: [] },
      outcome: { ...outcome, outcome: 'rejected' },
    })
      .when(again, DALAL)
      .refuses('vote-unknown', 'VO20', 'again'))
})

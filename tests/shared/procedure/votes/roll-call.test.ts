// The roll-call: VO15.
import { describe, expect, it } from 'vitest'
import type { DelegationId, VoteId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event, EventOf } from '../../../../shared/procedure/event.ts'
import { given, type Past } from '../given.ts'
import { asked, meeting } from '../regulated.ts'
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
  presiding,
  put,
  QUESTION,
  saltOf,
  V1,
} from '../samples.ts'

const mun = meeting('model-un')
const assembly = meeting('general-assembly')
const close = (vote: VoteId = V1): Command => ({ type: 'vote.close', vote })
const pass = (delegation: DelegationId): Command => ({ type: 'roll.pass', vote: V1, delegation })
const passed = (delegation: DelegationId, as: 'absent' | 'passed'): Event => ({
  ...{ type: 'roll.passed', vote: V1, delegation, as },
})

/** The outcome of a close, whatever is revealed with it. */
const outcomeOf = (...past: readonly Past[]) => {
  const decided = given(...past)
    .when(close(), DALAL)
    .answer()
  const [closed] = decided.ok ? decided.value : []
  return (closed as EventOf<'vote.closed'>).outcome
}

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

  it('[VO15] is not closed before the draw, unless the seed was erased', () => {
    const committed = (seed: string | null): Event => ({
      ...{ type: 'lot.committed', lot: L1, purpose: { of: 'roll-call', vote: V1 }, of: 3 },
      ...{ seed, salt: saltOf(4) },
    })
    given(...open, committed('5'.repeat(64)))
      .when(close(), DALAL)
      .refuses('lot-not-drawn', 'VO15')
    expect(outcomeOf(...open, committed(null))).toMatchObject({ outcome: 'no-result', reason: 'no-votes' })
  })

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

  it('[VO25] who passed says yes or no then; who did not may abstain', () => {
    const again: Past[] = [
      ...[...called, passed(KEN, 'passed')],
      ...[cast(AMINA, V1, ARE, 'yes'), cast(BORIS, V1, FRA, 'no', 'k2')],
    ]
    given(...again)
      .when(ask(V1, 'abstain', 'k3'), CHIDI)
      .refuses('no-abstention', 'VO25')
    for (const choice of ['yes', 'no'] as const)
      given(...again)
        .when(ask(V1, choice, 'k3'), CHIDI)
        .gives(ballot(V1, KEN, choice, 'k3'))
    given(...called)
      .when(ask(V1, 'abstain', 'k3'), CHIDI)
      .gives(ballot(V1, KEN, 'abstain', 'k3'))
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

  it('[VO15] who presides and speaks for a delegation, too, says that it does not answer', () => {
    const order: Event = { type: 'roll.ordered', vote: V1, order: [ARE, KEN, FRA] }
    const calling: Past[] = [...assembly, presiding(AMINA), asked({ method: 'roll-call' }), order]
    given(...calling)
      .when(ask(V1, 'yes'), AMINA)
      .refuses('no-vote-in-chair', 'GA 37')
    given(...calling)
      .when(pass(ARE), AMINA)
      .gives(passed(ARE, 'absent'))
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

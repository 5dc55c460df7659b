// An equally divided vote that is taken again: VO20.
import { describe, expect, it } from 'vitest'
import type { VoteId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { EventOf } from '../../../../shared/procedure/event.ts'
import { given, type Past } from '../given.ts'
import { asked, meeting } from '../regulated.ts'
import { AMINA, ARE, BORIS, cast, DALAL, FRA, put, saltOf, V1, V2 } from '../samples.ts'

const assembly = meeting('general-assembly')
const close = (vote: VoteId = V1): Command => ({ type: 'vote.close', vote })
const outcomeOf = (...past: readonly Past[]) => {
  const decided = given(...past)
    .when(close(), DALAL)
    .answer()
  const [closed] = decided.ok ? decided.value : []
  return (closed as EventOf<'vote.closed'>).outcome
}

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

// The silence procedure: VO21.
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../shared/procedure/command.ts'
import { nextDeadlineOf } from '../../../../shared/procedure/deadlines.ts'
import type { Event, EventOf } from '../../../../shared/procedure/event.ts'
import { amended, divided, remove, settled, tabled } from '../business-samples.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { EMIR, meeting } from '../regulated.ts'
import { A1, AMINA, ARE, admitted, BORIS, DALAL, KEN, NOBODY, QUESTION, R1, S1, saltOf } from '../samples.ts'

const HOUR = 3_600_000
const NOW = 100_000
const assembly = meeting('general-assembly')

const start = (more: Partial<Extract<Command, { type: 'silence.open' }>> = {}): Command => ({
  ...{ type: 'silence.open', proposal: null, question: QUESTION, hours: 72, salt: saltOf(6) },
  ...more,
})
const started: EventOf<'silence.opened'> = {
  ...{ type: 'silence.opened', silence: S1, subject: { of: 'question' }, decision: 'procedural' },
  ...{ deadlineAt: NOW + 72 * HOUR, question: QUESTION, salt: saltOf(6) },
}
const closed = (
  outcome: 'adopted' | 'no-result',
  brokenBy: EventOf<'silence.closed'>['brokenBy'],
): Event => ({
  ...{ type: 'silence.closed', silence: S1, brokenBy },
  outcome: {
    outcome,
    reason: outcome === 'adopted' ? 'silence' : 'silence-broken',
    rule: 'GA decision 74/544',
    tally: { yes: 0, no: 0, abstain: 0 },
    limbs: [],
  },
})
const running: Past[] = [...assembly, started]
const breakIt: Command = { type: 'silence.break', silence: S1 }
const check: Command = { type: 'silence.check' }

describe('silence', () => {
  it('[VO21] runs for the hours that the chair gives', () =>
    given(...assembly)
      .when(start(), DALAL, NOW)
      .gives(started))

  it('[VO21] not for less than the rule asks', () =>
    given(...assembly)
      .when(start({ hours: 71 }), DALAL, NOW)
      .refuses('silence-too-short', 'GA decision 74/544', 'hours'))

  it.each([72.5, 24 * 92 + 1])('[VO21] not for %d hours', (hours) =>
    given(...assembly)
      .when(start({ hours }), DALAL, NOW)
      .refuses('bad-figure', 'VO21', 'hours'),
  )

  it('[VO21] not where the rules do not know it, nor by another than who presides', () => {
    given(...meeting('model-un'))
      .when(start(), DALAL, NOW)
      .refuses('not-in-order', 'VO21')
    given(...assembly)
      .when(start(), AMINA, NOW)
      .refuses('not-presiding', 'VO21')
  })

  it('[VO21] not without saying what is asked', () =>
    given(...assembly)
      .when(start({ question: '' }), DALAL, NOW)
      .refuses('bad-text', 'VO21', 'question'))

  it('[VO21] not on a proposal that is not there', () =>
    given(...assembly)
      .when(start({ proposal: R1 }), DALAL, NOW)
      .refuses('proposal-unknown', 'VO21'))

  it('[VO21] on a proposal as a whole: amendments and parts are voted on first', () => {
    const texts = tabled(R1, ARE, 'ordinary', null)
    const amendments = amended(A1, R1, remove(1), KEN)
    given(...assembly, ...texts, ...amendments)
      .when(start({ proposal: R1 }), DALAL, NOW)
      .refuses('not-in-order', 'VO21')
    given(...assembly, ...texts, divided(R1, [2]))
      .when(start({ proposal: R1 }), DALAL, NOW)
      .refuses('not-in-order', 'VO21')
    given(...assembly, ...texts, ...amendments, settled(A1, 'rejected'))
      .when(start({ proposal: R1, question: '' }), DALAL, NOW)
      .gives({ ...started, subject: { of: 'proposal', proposal: R1 }, decision: 'ordinary', question: null })
  })

  it('[VO21] adopts when its time is over, and not before', () => {
    given(...running)
      .when(check, 'system', NOW + 72 * HOUR - 1)
      .gives()
    given(...running)
      .when(check, 'system', NOW + 72 * HOUR)
      .gives(closed('adopted', null))
  })

  it('[VO21] is broken by a delegation with a vote', () => {
    given(...running)
      .when(breakIt, AMINA, NOW + 1)
      .gives(closed('no-result', ARE))
    given(...running)
      .when(breakIt, EMIR, NOW + 1)
      .refuses('no-vote-on-this', 'VO16')
    given(...running)
      .when(breakIt, NOBODY, NOW + 1)
      .refuses('not-in-delegation', 'VO21')
  })

  it('[VO21] not when its time is over, though the house has not noticed yet', () => {
    given(...running)
      .when(breakIt, AMINA, NOW + 72 * HOUR - 1)
      .gives(closed('no-result', ARE))
    given(...running)
      .when(breakIt, AMINA, NOW + 72 * HOUR)
      .refuses('silence-unknown', 'VO21')
  })

  it('[VO21] by who may cast for it', () =>
    given(...running, admitted(NOBODY, ARE))
      .when(breakIt, NOBODY, NOW + 1)
      .refuses('not-entitled-to-cast', 'VO21'))

  it('[VO21] is broken once, and is then among what was decided', () => {
    const over: Past[] = [...running, closed('no-result', ARE)]
    given(...over)
      .when(breakIt, BORIS, NOW + 1)
      .refuses('silence-unknown', 'VO21')
    const { silences, decided } = sittingAfter(...over)
    expect(silences).toEqual([])
    expect(decided).toMatchObject([{ vote: S1, method: 'silence', question: QUESTION, choices: {} }])
  })

  it('[VO21] runs on while the meeting is suspended or over, and votes go on beside it', () => {
    const later: Past[] = [...running, { type: 'meeting.adjourned', until: null }]
    given(...later)
      .when(check, 'system', NOW + 72 * HOUR)
      .gives(closed('adopted', null))
    given(...later)
      .when(breakIt, AMINA, NOW + 1)
      .gives(closed('no-result', ARE))
  })

  it('[VO21] the house asks again at the first deadline', () => {
    const other = {
      ...started,
      silence: 's2' as EventOf<'silence.opened'>['silence'],
      deadlineAt: NOW + HOUR,
    }
    expect(nextDeadlineOf(sittingAfter(...running, other))).toBe(NOW + HOUR)
    expect(nextDeadlineOf(sittingAfter(...assembly))).toBe(null)
  })

  it('[RO12] no person asks for the check', () =>
    given(...running)
      .when(check, DALAL, NOW + 72 * HOUR)
      .refuses('not-presiding', 'RO12'))
})

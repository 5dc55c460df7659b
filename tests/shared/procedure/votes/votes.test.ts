// Putting a question and closing it: VO1, VO2, VO6, VO9.
import { describe, expect, it } from 'vitest'
import type { VoteId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import {
  AMINA,
  ARE,
  admitted,
  BORIS,
  CHIDI,
  cast,
  closed,
  DALAL,
  FRA,
  KEN,
  NOBODY,
  OPENED,
  opened,
  outcomeOf,
  presiding,
  put,
  QUESTION,
  saltOf,
  V1,
  V2,
  V9,
} from '../samples.ts'

const open: Command = put(QUESTION)
const close = (vote: VoteId): Command => ({ type: 'vote.close', vote })

/** Amina leads ARE and Boris follows, Chidi leads FRA, Dalal presides. */
const hall: Past[] = [
  OPENED,
  admitted(AMINA, ARE),
  admitted(BORIS, ARE),
  admitted(CHIDI, FRA),
  admitted(DALAL, null, 'chair'),
  presiding(DALAL),
]
const asked: Past[] = [...hall, opened(V1)]

describe('putting a question', () => {
  it('[VO1] who presides opens a vote', () =>
    given(...hall)
      .when(open, DALAL)
      .gives(opened(V1)))

  it.each([AMINA, NOBODY, 'system'] as const)('[VO1] %s does not open one', (who) =>
    given(...hall)
      .when(open, who)
      .refuses('not-presiding', 'VO1'),
  )

  it('[VO1] who presided before does not open one', () =>
    given(...hall, presiding(AMINA))
      .when(open, DALAL)
      .refuses('not-presiding', 'VO1'))

  it('[VO2] no second one while the first is open', () =>
    given(...asked)
      .when(open, DALAL)
      .refuses('vote-open', 'VO2'))

  it('[VO2] the next after the close has the next number', () =>
    given(...asked, closed(V1))
      .when(open, DALAL)
      .gives(opened(V2)))

  it('[VO2] an open question has no ballots yet', () =>
    expect(sittingAfter(...asked).vote).toEqual({
      id: V1,
      question: QUESTION,
      ...{ subject: { of: 'question' }, decision: 'ordinary', method: 'recorded' },
      openedAt: 7000,
      ballots: new Map(),
      ...{ rollCall: null, objections: [], isAgain: false, year: null },
    }))
})

describe('closing', () => {
  const three: Past[] = [
    ...asked,
    cast(CHIDI, V1, FRA, 'no', 'k1', saltOf(11)),
    cast(AMINA, V1, ARE, 'yes', 'k2', saltOf(12)),
    cast(NOBODY, V1, KEN, 'yes', 'k3', saltOf(13)),
  ]
  const count = closed(V1, [KEN, 'yes', saltOf(13)], [ARE, 'yes', saltOf(12)], [FRA, 'no', saltOf(11)])

  it('[VO6] reveals all ballots in seating order with their salts, and the outcome', () =>
    given(...three)
      .when(close(V1), DALAL)
      .gives(count))

  it('[VO6] [VO9] gives no result when nobody cast', () =>
    given(...asked)
      .when(close(V1), DALAL)
      .gives(closed(V1)))

  it.each([AMINA, NOBODY, 'system'] as const)('[VO1] %s does not close', (who) =>
    given(...asked)
      .when(close(V1), who)
      .refuses('not-presiding', 'VO1'),
  )

  it('[VO1] who presides now closes what another opened', () =>
    given(...asked, presiding(AMINA))
      .when(close(V1), AMINA)
      .gives(closed(V1)))

  it.each<[string, Past[], VoteId]>([
    ['before any question', hall, V1],
    ['another question than the open one', asked, V9],
  ])('[VO6] not %s', (_, past, vote) =>
    given(...past)
      .when(close(vote), DALAL)
      .refuses('vote-unknown', 'VO6'),
  )

  it.each<[string, Past[]]>([
    ['twice', [...asked, closed(V1)]],
    ['an earlier question', [...asked, closed(V1), opened(V2)]],
  ])('[VO6] not %s', (_, past) =>
    given(...past)
      .when(close(V1), DALAL)
      .refuses('vote-closed', 'VO6'),
  )

  it('[VO6] keeps what was decided, with each choice', () => {
    const { vote, decided } = sittingAfter(...three, count)
    expect(vote).toBe(null)
    expect(decided).toEqual([
      {
        vote: V1,
        question: QUESTION,
        ...{ subject: { of: 'question' }, decision: 'ordinary', method: 'recorded' },
        openedAt: 7000,
        closedAt: 11_000,
        choices: { [KEN]: 'yes', [ARE]: 'yes', [FRA]: 'no' },
        outcome: outcomeOf('yes', 'yes', 'no'),
      },
    ])
  })

  it('[VO6] what was decided stands in the order of the questions', () => {
    const { decided } = sittingAfter(...three, count, opened(V2), closed(V2))
    expect(decided.map(({ vote }) => vote)).toEqual([V1, V2])
  })
})

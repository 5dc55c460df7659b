// Casting, casting again, and what stands: VO3, VO4, VO5, VO10.
import { describe, expect, it } from 'vitest'
import type { PersonId, VoteId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Choice } from '../../../../shared/procedure/majority/majority.ts'
import { keyUses } from '../../../../shared/procedure/votes/cast-keys.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import {
  AMINA,
  ARE,
  ATLANTIS,
  admitted,
  allowed,
  ask,
  BORIS,
  ballot,
  CHIDI,
  cast,
  closed,
  DALAL,
  FORUM,
  FRA,
  joined,
  leads,
  left,
  NOBODY,
  OPENED,
  opened,
  presiding,
  saltOf,
  V1,
  V2,
  V9,
} from '../samples.ts'

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

describe('casting', () => {
  it.each<Choice>(['yes', 'no', 'abstain'])('[VO3] the head casts %s', (choice) =>
    given(...asked)
      .when(ask(V1, choice), AMINA)
      .gives(ballot(V1, ARE, choice)),
  )

  it('[VO3] who was allowed casts for the delegation', () =>
    given(...asked, allowed(BORIS, ARE))
      .when(ask(V1, 'no'), BORIS)
      .gives(ballot(V1, ARE, 'no')))

  it('[VO3] who was not allowed does not', () =>
    given(...asked)
      .when(ask(V1, 'no'), BORIS)
      .refuses('not-entitled-to-cast', 'VO3'))

  it('[VO3] who is no longer allowed does not', () =>
    given(...asked, allowed(BORIS, ARE), allowed(BORIS, ARE, false))
      .when(ask(V1, 'no'), BORIS)
      .refuses('not-entitled-to-cast', 'VO3'))

  it.each([DALAL, NOBODY])('[VO3] %s without delegation does not', (who) =>
    given(...asked)
      .when(ask(V1, 'yes'), who)
      .refuses('not-in-delegation', 'VO3'),
  )

  it('[VO3] who left the delegation does not', () =>
    given(FORUM, joined(AMINA, ARE), opened(V1), left(AMINA, ARE))
      .when(ask(V1, 'yes'), AMINA)
      .refuses('not-in-delegation', 'VO3'))

  it('[VO3] the house does not', () =>
    given(...asked)
      .when(ask(V1, 'yes'), 'system')
      .refuses('person-unknown'))

  it.each<[string, Past[], VoteId]>([
    ['before any question', hall, V1],
    ['for a question that was never put', asked, V9],
    ['for the question to come', [...asked, closed(V1)], V2],
  ])('[VO3] not %s', (_, past, vote) =>
    given(...past)
      .when(ask(vote, 'yes'), AMINA)
      .refuses('vote-unknown', 'VO3'),
  )

  it.each<[string, Past[]]>([
    ['after the close', [...asked, closed(V1)]],
    ['for an earlier question', [...asked, closed(V1), opened(V2)]],
  ])('[VO3] not %s', (_, past) =>
    given(...past)
      .when(ask(V1, 'yes'), AMINA)
      .refuses('vote-closed', 'VO3'),
  )

  it('[VO4] a delegation may change its ballot', () =>
    given(...asked, cast(AMINA, V1, ARE, 'yes'))
      .when(ask(V1, 'no', 'k2'), AMINA)
      .gives(ballot(V1, ARE, 'no', 'k2')))

  it('[VO4] the last ballot of all its people is the one that stands', () => {
    const past = [cast(AMINA, V1, ARE, 'yes'), cast(BORIS, V1, ARE, 'no', 'k2', saltOf(4))]
    expect(sittingAfter(...asked, allowed(BORIS, ARE), ...past).vote?.ballots).toEqual(
      new Map([[ARE, { choice: 'no', by: BORIS, at: 10_000, seq: 10, salt: saltOf(4) }]]),
    )
  })

  it('[VO4] what stands counts once at the close', () =>
    given(...asked, cast(AMINA, V1, ARE, 'yes'), cast(BORIS, V1, ARE, 'no', 'k2', saltOf(4)))
      .when(close(V1), DALAL)
      .gives(closed(V1, [ARE, 'no', saltOf(4)])))
})

describe('the same key again', () => {
  const once: Past[] = [...asked, cast(AMINA, V1, ARE, 'yes')]

  it('[VO5] adds nothing', () =>
    given(...once)
      .when(ask(V1, 'yes', 'k1', saltOf(9)), AMINA)
      .gives())

  it('[VO5] adds nothing after the close', () =>
    given(...once, closed(V1, [ARE, 'yes', saltOf(3)]))
      .when(ask(V1, 'yes'), AMINA)
      .gives())

  it('[VO5] adds nothing when a later ballot stands', () =>
    given(...once, cast(AMINA, V1, ARE, 'no', 'k2'))
      .when(ask(V1, 'yes'), AMINA)
      .gives())

  it('[VO5] adds nothing when the person may no longer cast', () =>
    given(...once, leads(BORIS, ARE), allowed(AMINA, ARE, false))
      .when(ask(V1, 'yes'), AMINA)
      .gives())

  it.each<[string, Command, PersonId]>([
    ['another choice', ask(V1, 'no'), AMINA],
    ['another person', ask(V1, 'yes'), CHIDI],
    ['another question', ask(V2, 'yes'), AMINA],
  ])('[VO5] with %s is a conflict', (_, command, who) =>
    given(...once)
      .when(command, who)
      .refuses('key-conflict', 'VO5'),
  )

  it('[VO5] with another choice is a conflict after the close too', () =>
    given(...once, closed(V1, [ARE, 'yes', saltOf(3)]))
      .when(ask(V1, 'no'), AMINA)
      .refuses('key-conflict', 'VO5'))

  it('[VO5] is a new one for the next question', () =>
    given(...once, closed(V1, [ARE, 'yes', saltOf(3)]), opened(V2))
      .when(ask(V2, 'no'), AMINA)
      .gives(ballot(V2, ARE, 'no')))

  it('[VO5] cannot be used for an earlier question', () =>
    given(...once, closed(V1, [ARE, 'yes', saltOf(3)]), opened(V2))
      .when(ask(V1, 'yes'), AMINA)
      .refuses('vote-closed', 'VO3'))

  it('[VO5] remembers the first receipt', () =>
    expect(keyUses(sittingAfter(...once).keys)).toEqual([
      [
        'k1',
        {
          vote: V1,
          delegation: ARE,
          ballot: { choice: 'yes', by: AMINA, at: 8000, seq: 8, salt: saltOf(3) },
        },
      ],
    ]))
})

describe('a ballot stands', () => {
  const forum: Past[] = [FORUM, presiding(DALAL), joined(AMINA, ARE), opened(V1), cast(AMINA, V1, ARE, 'yes')]
  const count = closed(V1, [ARE, 'yes', saltOf(3)])

  it.each<[string, Past[]]>([
    ['when its delegation leaves', [left(AMINA, ARE)]],
    ['when another takes the delegation', [left(AMINA, ARE), joined(BORIS, ARE)]],
    ['when the lead is passed', [admitted(BORIS, ARE), leads(BORIS, ARE)]],
    ['when who cast it may no longer', [admitted(BORIS, ARE), leads(BORIS, ARE), allowed(AMINA, ARE, false)]],
    ['when the chair changes', [presiding(BORIS), presiding(DALAL)]],
  ])('[VO10] %s', (_, past) =>
    given(...forum, ...past)
      .when(close(V1), DALAL)
      .gives(count),
  )

  it('[VO4] [VO10] until who takes the delegation casts another', () =>
    given(...forum, left(AMINA, ARE), joined(BORIS, ARE), cast(BORIS, V1, ARE, 'no', 'k2', saltOf(4)))
      .when(close(V1), DALAL)
      .gives(closed(V1, [ARE, 'no', saltOf(4)])))

  it('[VO10] and each delegation has its own', () =>
    given(...forum, joined(CHIDI, ATLANTIS), cast(CHIDI, V1, ATLANTIS, 'abstain', 'k2', saltOf(4)))
      .when(close(V1), DALAL)
      .gives(closed(V1, [ARE, 'yes', saltOf(3)], [ATLANTIS, 'abstain', saltOf(4)])))
})

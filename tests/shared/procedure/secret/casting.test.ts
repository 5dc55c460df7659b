// Casting in a secret vote: SB10 to SB12.
import { describe, expect, it } from 'vitest'
import type { CommandOf } from '../../../../shared/procedure/command.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import {
  AMINA,
  ARE,
  admitted,
  ask,
  BORIS,
  DALAL,
  FRA,
  joined,
  KEN,
  left,
  NOBODY,
  saltOf,
  V1,
  V2,
  V9,
} from '../samples.ts'
import {
  asked,
  castCommand,
  castEvent,
  castPast,
  ELECTION,
  EMIR,
  ended,
  ready,
  sha256,
  voted,
  written,
} from '../secret-samples.ts'

const open: readonly Past[] = [...ready, asked, written]

describe('what is answered', () => {
  const write: CommandOf<'secret.open'> = {
    ...{ type: 'secret.open', vote: V1, hash: sha256(ELECTION, 'hex') },
    ...{ election: ELECTION, salt: saltOf(5) },
  }

  it('[SB10] the house writes down, once', () => {
    given(...ready, asked)
      .when(write)
      .gives(written)
    given(...open)
      .when(write)
      .gives()
  })

  it.each([DALAL, EMIR, AMINA])('[SB10] %s does not', (who) =>
    given(...ready, asked)
      .when(write, who)
      .refuses('not-presiding', 'RO12'),
  )

  it('[SB10] not of a vote that is not secret, or not there', () => {
    given(...ready, { ...asked, method: 'recorded' } as never)
      .when(write)
      .refuses('vote-unknown', 'SB10')
    given(...ready)
      .when({ ...write, vote: V9 })
      .refuses('vote-unknown', 'SB10')
  })

  it('[SB10] nothing is cast before', () =>
    given(...ready, asked)
      .when(castCommand(ARE, 11), AMINA)
      .refuses('office-not-ready', 'SB10'))
})

describe('casting', () => {
  it('[SB11] a ballot with the credential of the delegation', () =>
    given(...open)
      .when(castCommand(ARE, 11), AMINA)
      .gives(castEvent(ARE, 11)))

  it('[SB11] the last one counts', () => {
    const { vote } = sittingAfter(...ready, ...voted)
    expect(vote?.secret?.standing).toEqual(
      new Map([
        [ARE, castCommand(ARE, 14).tracker],
        [FRA, castCommand(FRA, 12).tracker],
        [KEN, castCommand(KEN, 13).tracker],
      ]),
    )
  })

  it('[SB11] one that was cast before adds nothing, replaced or not, even after the end', () => {
    for (const past of [
      [...ready, ...voted],
      [...ready, ...voted, ended],
    ]) {
      given(...past)
        .when(castCommand(ARE, 11), AMINA)
        .gives()
      given(...past)
        .when(castCommand(ARE, 14), AMINA)
        .gives()
    }
  })

  it('[SB11] that of another delegation is nobody else’s', () =>
    given(...ready, ...voted)
      .when(castCommand(ARE, 11), BORIS)
      .refuses('credential-unfit', 'SB11'))

  it.each([
    ['another delegation', castCommand(FRA, 21)],
    ['nobody', castCommand(ARE, 21, { credential: 'c9' })],
  ])('[SB11] not with the credential of %s', (_, command) =>
    given(...open)
      .when(command, AMINA)
      .refuses('credential-unfit', 'SB11'),
  )

  it('[SB11] not with a ciphertext of another ballot, its own or not', () =>
    given(...open, castPast(AMINA, ARE, 11))
      .when(castCommand(ARE, 12, { marks: ['new', `${ARE}11`] }), AMINA)
      .refuses('proof-wrong', 'SB11'))

  it('[SB11] thirty of one delegation, and no more', () => {
    const many = Array.from({ length: 30 }, (_, index) => castPast(AMINA, ARE, 100 + index))
    given(...open, ...many)
      .when(castCommand(ARE, 200), AMINA)
      .refuses('too-many', 'SB11')
    given(...open, ...many)
      .when(castCommand(FRA, 200), BORIS)
      .gives(castEvent(FRA, 200))
  })

  it.each<[string, typeof AMINA | 'system', Parameters<ReturnType<typeof refusal>>]>([
    ['nobody of a delegation', EMIR, ['not-in-delegation', 'VO3']],
    ['who is unknown', NOBODY, ['not-in-delegation', 'VO3']],
    ['the house', 'system', ['person-unknown']],
  ])('[SB11] not by %s', (_, who, refused) =>
    given(...open)
      .when(castCommand(ARE, 11), who)
      .refuses(...refused),
  )

  it('[SB11] not by a second person of a delegation who may not', () =>
    given(...open, admitted(NOBODY, ARE))
      .when(castCommand(ARE, 11), NOBODY)
      .refuses('not-entitled-to-cast', 'VO3'))

  it('[SB11] who takes the seat casts with the same credential', () =>
    given(...open, castPast(AMINA, ARE, 11), left(AMINA, ARE), joined(NOBODY, ARE))
      .when(castCommand(ARE, 12), NOBODY)
      .gives(castEvent(ARE, 12)))

  it('[SB11] [SB13] not after the end', () =>
    given(...ready, ...voted, ended)
      .when(castCommand(ARE, 21), AMINA)
      .refuses('vote-closed', 'SB11'))

  it('[SB11] not in a vote that is not there', () =>
    given(...open)
      .when(castCommand(ARE, 11, { vote: V2 }), AMINA)
      .refuses('vote-unknown', 'SB11'))
})

/** for its parameters */
const refusal = () => given().when(castCommand(ARE, 1)).refuses

describe('what is known', () => {
  it('[SB12] who took part, and of no ballot what it says', () => {
    const { vote } = sittingAfter(...ready, ...voted)
    expect([...vote!.ballots].map(([id, { choice }]) => [id, choice])).toEqual([
      [ARE, null],
      [FRA, null],
      [KEN, null],
    ])
  })

  it('[SB12] nothing is cast in the open beside it', () =>
    given(...open)
      .when(ask(V1, 'yes'), AMINA)
      .refuses('not-in-order', 'SB12'))
})

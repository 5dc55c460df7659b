// Ending, decrypting, closing and annulling a secret vote: SB13 to SB16.
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event, EventOf } from '../../../../shared/procedure/event.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { meeting } from '../regulated.ts'
import { AMINA, ARE, BORIS, CHIDI, DALAL, FRA, KEN, O1, outcomeOf, put, saltOf, V1 } from '../samples.ts'
import {
  asked,
  closing,
  decrypted,
  EMIR,
  ended,
  FARAH,
  GAMAL,
  hall,
  isSetUp,
  ofVote,
  ready,
  readyOfTwo,
  registered,
  tallied,
  voted,
  written,
} from '../secret-samples.ts'

const TALLY: Command = { type: 'secret.tally', vote: V1, hash: 'b'.repeat(64), ballots: 3 }
const decrypt = (text = 'factors'): Command => ({ type: 'secret.decrypt', vote: V1, text })
const closed = (sums: readonly number[], outcome: EventOf<'vote.closed'>['outcome']): Event => ({
  ...{ type: 'vote.closed', vote: V1, revealed: [], sums, outcome },
})
const counting: readonly Past[] = [...ready, ...voted, ended, tallied]
const people: readonly Past[] = [decrypted(DALAL, 2), decrypted(FARAH, 3), decrypted(GAMAL, 4)]

describe('the end of casting', () => {
  it('[SB13] is said by who presides', () => {
    given(...ready, ...voted)
      .when(ofVote('secret.end'), DALAL)
      .gives({ type: 'secret.ended', vote: V1 })
    given(...ready, ...voted)
      .when(ofVote('secret.end'), AMINA)
      .refuses('not-presiding', 'SB13')
  })

  it('[SB13] once', () =>
    given(...ready, ...voted, ended)
      .when(ofVote('secret.end'), DALAL)
      .refuses('vote-closed', 'SB13'))

  it('[SB13] is no close as of other votes', () =>
    given(...ready, ...voted)
      .when(ofVote('vote.close'), DALAL)
      .refuses('not-in-order', 'SB13'))

  it('[SB13] where nobody has cast is the end of the vote, without a result', () =>
    given(...ready, asked, written)
      .when(ofVote('secret.end'), DALAL)
      .gives({ type: 'secret.ended', vote: V1 }, closed([0, 0, 0], outcomeOf())))
})

describe('counting', () => {
  it('[SB14] the house posts the tally of the ballots that stand, once', () => {
    given(...ready, ...voted, ended)
      .when(TALLY)
      .gives(tallied)
    given(...counting)
      .when(TALLY)
      .gives()
    given(...ready, ...voted, ended)
      .when({ ...TALLY, ballots: 4 } as Command)
      .refuses('step-not-due', 'SB14')
  })

  it('[SB14] nothing is counted while ballots are cast', () => {
    given(...ready, ...voted)
      .when(TALLY)
      .refuses('step-not-due', 'SB14')
    given(...ready, ...voted)
      .when(decrypt(), FARAH)
      .refuses('step-not-due', 'SB14')
  })

  it('[SB14] each trustee decrypts, once', () => {
    given(...counting)
      .when(decrypt('factors of 3'), FARAH)
      .gives({ type: 'secret.decrypted', vote: V1, trustee: 3, text: 'factors of 3' })
    given(...counting, decrypted(FARAH, 3))
      .when(decrypt('others'), FARAH)
      .gives()
  })

  it.each([AMINA, EMIR, 'system'] as const)('[SB14] %s is no trustee', (who) =>
    given(...counting)
      .when(decrypt(), who)
      .refuses('not-trustee', 'SB14'),
  )

  it('[SB14] a trustee who has left decrypts all the same', () =>
    given(...counting, { type: 'person.removed', person: FARAH })
      .when(decrypt('factors of 3'), FARAH)
      .gives({ type: 'secret.decrypted', vote: V1, trustee: 3, text: 'factors of 3' }))

  it('[SB14] the house is last, with the result', () => {
    given(...counting, ...people.slice(0, 2))
      .when(closing(2, 1, 0))
      .refuses('step-not-due', 'SB14')
    given(...counting, ...people)
      .when(closing(2, 1, 0))
      .gives(
        { type: 'secret.decrypted', vote: V1, trustee: 1, text: 'factors of 1' },
        closed([2, 1, 0], outcomeOf('yes', 'yes', 'no')),
      )
  })

  it('[SB14] no person closes', () =>
    given(...counting, ...people)
      .when(closing(2, 1, 0), DALAL)
      .refuses('not-presiding', 'RO12'))

  it('[SB4] [SB14] where two of three are needed the third is not waited for, nor heard', () => {
    const two = [...readyOfTwo, ...voted, ended, tallied, decrypted(DALAL, 2), decrypted(GAMAL, 4)]
    given(...two)
      .when(decrypt(), FARAH)
      .refuses('step-not-due', 'SB14')
    expect(
      given(...two)
        .when(closing(0, 3, 0))
        .answer(),
    ).toMatchObject({ ok: true })
  })

  it('[SB3] [SB14] the house alone waits for nobody', () =>
    expect(
      given(...hall, isSetUp({ trustees: [] }), registered, ...voted, ended, tallied)
        .when(closing(1, 1, 1))
        .answer(),
    ).toMatchObject({ ok: true }))

  it('[SB15] refuses sums that cannot be of these ballots', () =>
    given(...counting, ...people)
      .when(closing(3, 1, 0))
      .refuses('bad-figure', 'SB15', 'sums'))

  it('[SB15] keeps who took part and the sums, and no choices', () => {
    const done = [decrypted('system', 1), closed([2, 1, 0], outcomeOf('yes', 'yes', 'no'))]
    const { vote, decided } = sittingAfter(...counting, ...people, ...done)
    expect(vote).toBe(null)
    expect(decided).toMatchObject([
      { vote: V1, method: 'secret', choices: {}, secret: { cast: [KEN, ARE, FRA], sums: [2, 1, 0] } },
    ])
  })

  it('[SB12] [VO12] meanwhile nothing else is put', () =>
    given(...counting)
      .when(put('Shall we?'), DALAL)
      .refuses('vote-open', 'VO2'))
})

describe('annulling', () => {
  const annul = (reason = 'A key was lost'): Command => ({
    ...{ type: 'secret.annul', vote: V1, reason, salt: saltOf(8) },
  })
  const annulled: Event = { type: 'secret.annulled', vote: V1, reason: 'A key was lost', salt: saltOf(8) }

  it.each<[string, readonly Past[]]>([
    ['while ballots are cast', [...ready, ...voted]],
    ['while they are counted', [...counting, ...people.slice(0, 2)]],
  ])('[SB16] who presides does %s, with a reason', (_, past) => {
    given(...past)
      .when(annul(), DALAL)
      .gives(annulled)
    given(...past)
      .when(annul(), FARAH)
      .refuses('not-presiding', 'SB16')
    given(...past)
      .when(annul(''), DALAL)
      .refuses('bad-text', 'SB16', 'reason')
  })

  it('[SB16] not when the result is there to be read', () =>
    given(...counting, ...people)
      .when(annul(), DALAL)
      .refuses('step-not-due', 'SB16'))

  it('[SB16] nothing is decided, and the number is not used again', () => {
    const { vote, decided, voteCount } = sittingAfter(...ready, ...voted, annulled)
    expect([vote, decided, voteCount]).toEqual([null, [], 1])
    given(...ready, ...voted, annulled)
      .when(put('Again?', { method: 'secret' }), DALAL)
      .gives({ ...(asked as EventOf<'vote.opened'>), vote: 'v2' as typeof V1, question: 'Again?' })
  })
})

describe('an election', () => {
  const B1 = 'b1' as EventOf<'election.opened'>['election']
  const credentials = [KEN, ARE, FRA].map((delegation) => ({ delegation, credential: `c${delegation}` }))
  const election: readonly Past[] = [
    ...meeting('general-assembly'),
    isSetUp({ registrar: AMINA, trustees: [] }),
    [AMINA, { type: 'credentials.registered', office: O1, credentials }],
    {
      ...{ type: 'election.opened', election: B1, title: 'A seat', places: 1, majority: 'majority' },
      ...{ candidates: ['KEN', 'DJI', 'Noor'], salt: saltOf(6) },
    },
    { ...(asked as EventOf<'vote.opened'>), subject: { of: 'election', election: B1 }, decision: 'election' },
    written,
    ...[AMINA, BORIS, CHIDI].map((person, index): Past => {
      const delegation = [ARE, FRA, KEN][index]!
      return [
        person,
        {
          type: 'secret.cast',
          ...{ vote: V1, delegation, tracker: `t${index}`, marks: [], ballot: '{}', salt: saltOf(index) },
        },
      ]
    }),
    ended,
    tallied,
  ]

  it('[SB15] goes on as its rules say: restricted to those with most votes', () => {
    const decided = given(...election)
      .when(closing(0, 1, 1, 1))
      .answer()
    expect(decided).toMatchObject({ ok: true })
    const events = decided.ok ? decided.value : []
    expect(events.map(({ type }) => type)).toEqual([
      ...['secret.decrypted', 'vote.closed', 'election.advanced'],
    ])
  })

  it('[SB15] elects who has the majority of the ballots that are not blank', () => {
    const decided = given(...election)
      .when(closing(1, 2, 0, 0))
      .answer()
    expect(decided).toMatchObject({
      ok: true,
      value: [
        { type: 'secret.decrypted' },
        {
          type: 'vote.closed',
          outcome: { outcome: 'elected', elected: ['KEN'], tally: { yes: 2, no: 0, abstain: 1 } },
        },
        { type: 'election.advanced', election: B1, elected: ['KEN'], next: null },
      ],
    })
  })
})

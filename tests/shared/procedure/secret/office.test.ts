// The office of secret ballots: who sets it up, and what must be there before it is ready. SB1 to SB7.
import { describe, expect, it } from 'vitest'
import type { CommandOf } from '../../../../shared/procedure/command.ts'
import { isReady, stepDue } from '../../../../shared/procedure/secret/office.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { AMINA, ARE, admitted, DALAL, FRA, KEN, NOBODY, O1, presiding, UNSEATED } from '../samples.ts'
import {
  asked,
  CREDENTIALS,
  EMIR,
  FARAH,
  GAMAL,
  gave,
  gives,
  hall,
  isSetUp,
  ready,
  readyOfTwo,
  registered,
  setUp,
} from '../secret-samples.ts'

describe('setting it up', () => {
  it('[SB1] who presides does, with what the house says of its own key', () =>
    given(...hall)
      .when(setUp(), DALAL)
      .gives(isSetUp()))

  it.each([AMINA, EMIR, 'system'] as const)('[SB1] %s does not', (who) =>
    given(...hall)
      .when(setUp(), who)
      .refuses('not-presiding', 'SB1'),
  )

  it('[SB1] the next one takes its place, with a number of its own', () => {
    const { secret } = sittingAfter(...ready, { ...isSetUp(), office: 'o2' } as never)
    expect([secret.offices, secret.office?.id, secret.office?.credentials.size]).toEqual([2, 'o2', 0])
  })

  it('[SB1] not while a secret vote is open', () =>
    given(...ready, asked)
      .when(setUp(), DALAL)
      .refuses('during-vote', 'SB1'))

  it.each<[string, Partial<CommandOf<'office.open'>>, Parameters<ReturnType<typeof refusal>>]>([
    ['a registrar who presides', { registrar: DALAL }, ['office-unfit', 'SB2', 'registrar']],
    ['a registrar who is a trustee', { registrar: FARAH }, ['office-unfit', 'SB2', 'registrar']],
    ['a registrar who is nobody', { registrar: NOBODY }, ['person-unknown', 'SB2', 'registrar']],
    ['a trustee who is nobody', { trustees: [FARAH, NOBODY] }, ['person-unknown', 'SB3', 'trustees']],
    ['one trustee alone beside the house', { trustees: [FARAH] }, ['office-unfit', 'SB3', 'trustees']],
    ['a trustee twice', { trustees: [FARAH, FARAH] }, ['office-unfit', 'SB3', 'trustees']],
    ['one who is enough', { threshold: 1 }, ['office-unfit', 'SB4', 'threshold']],
    ['all of them as a part', { threshold: 3 }, ['office-unfit', 'SB4', 'threshold']],
    ['half a trustee', { threshold: 2.5 }, ['office-unfit', 'SB4', 'threshold']],
  ])('[SB2] [SB3] [SB4] refuses %s', (_, more, refused) =>
    given(...hall)
      .when(setUp(more), DALAL)
      .refuses(...refused),
  )

  it('[SB3] knows ten trustees as too many', () => {
    const people = Array.from({ length: 10 }, (_, index) => `p_trustee${index}` as typeof EMIR)
    const all = people.map((person) => admitted(person, null, 'observer'))
    given(...hall, ...all)
      .when(setUp({ trustees: people }), DALAL)
      .refuses('office-unfit', 'SB3', 'trustees')
  })

  it.each<[string, Partial<CommandOf<'office.open'>>]>([
    ['[SB3] the house alone, said by naming nobody', { trustees: [] }],
    ['[SB4] two of three people', { threshold: 2 }],
    ['[SB3] delegates as trustees', { trustees: [AMINA, FARAH] }],
  ])('%s', (_, more) =>
    given(...hall)
      .when(setUp(more), DALAL)
      .gives(isSetUp(more)),
  )
})

/** for its parameters */
const refusal = () => given().when(setUp()).refuses

describe('what trustees give', () => {
  const open: readonly Past[] = [...hall, isSetUp()]
  const open2: readonly Past[] = [...hall, isSetUp({ threshold: 2 })]

  it('[SB5] a key, where all are needed', () =>
    given(...open)
      .when(gives('key', 'K'), FARAH)
      .gives({ type: 'trustee.gave', office: O1, person: FARAH, step: 'key', text: 'K' }))

  it('[SB5] the same again adds nothing, another one is refused', () => {
    const after = given(...open, gave(FARAH, 'key'))
    after.when(gives('key', `key of ${FARAH}`), FARAH).gives()
    after.when(gives('key', 'another'), FARAH).refuses('step-not-due', 'SB5')
  })

  it.each([EMIR, AMINA, 'system'] as const)('[SB5] %s is none', (who) =>
    given(...open)
      .when(gives('key', 'K'), who)
      .refuses('not-trustee', 'SB5'),
  )

  it('[SB5] not to an office that is not there', () =>
    given(...hall)
      .when(gives('key', 'K'), FARAH)
      .refuses('office-not-ready', 'SB5'))

  it.each<[string, Past[], 'key' | 'certificate' | 'polynomial' | 'share']>([
    ['a key', [], 'key'],
    ['a polynomial before all certificates are there', [gave(DALAL, 'certificate')], 'polynomial'],
    ['a share before all polynomials are there', [gave(DALAL, 'certificate')], 'share'],
  ])('[SB5] where two of three are needed, not %s', (_, past, step) =>
    given(...open2, ...past)
      .when(gives(step, 'T'), DALAL)
      .refuses('step-not-due', 'SB5'),
  )

  it('[SB5] one step after the other, all of them', () => {
    const steps = ['certificate', 'polynomial', 'share'] as const
    const past: Past[] = [...open2]
    const due = [stepDue(sittingAfter(...past).secret.office!)]
    for (const step of steps) {
      past.push(...[DALAL, FARAH, GAMAL].map((person) => gave(person, step)))
      due.push(stepDue(sittingAfter(...past).secret.office!))
    }
    expect(due).toEqual([...steps, null])
  })
})

describe('credentials', () => {
  const open: readonly Past[] = [...hall, isSetUp()]
  const register = (...credentials: CommandOf<'credentials.register'>['credentials']) =>
    ({ type: 'credentials.register', office: O1, credentials }) as const

  it('[SB6] the registrar registers one for each delegation', () =>
    given(...open)
      .when(register(...CREDENTIALS), EMIR)
      .gives({ type: 'credentials.registered', office: O1, credentials: CREDENTIALS }))

  it('[SB6] in parts, and what stands already adds nothing', () => {
    const [first, ...others] = CREDENTIALS
    const part: Past = [EMIR, { type: 'credentials.registered', office: O1, credentials: [first] }]
    given(...open, part)
      .when(register(...CREDENTIALS), EMIR)
      .gives({ type: 'credentials.registered', office: O1, credentials: others })
    given(...open, part)
      .when(register(first), EMIR)
      .gives()
  })

  it.each([DALAL, FARAH, AMINA, 'system'] as const)('[SB6] %s registers none', (who) =>
    given(...open)
      .when(register(...CREDENTIALS), who)
      .refuses('not-registrar', 'SB6'),
  )

  it('[SB6] nor does the registrar while presiding', () =>
    given(...open, presiding(EMIR))
      .when(register(...CREDENTIALS), EMIR)
      .refuses('not-registrar', 'SB6'))

  it.each<[string, CommandOf<'credentials.register'>['credentials']]>([
    [
      'two alike',
      [
        { delegation: KEN, credential: 'c1' },
        { delegation: ARE, credential: 'c1' },
      ],
    ],
    [
      'two of one delegation',
      [
        { delegation: KEN, credential: 'c1' },
        { delegation: KEN, credential: 'c2' },
      ],
    ],
  ])('[SB6] not %s', (_, credentials) =>
    given(...open)
      .when(register(...credentials), EMIR)
      .refuses('credential-unfit', 'SB6', 'credentials'),
  )

  it('[SB6] none is replaced, and none is taken from another delegation', () => {
    const after = given(...open, registered)
    after
      .when(register({ delegation: KEN, credential: 'c9' }), EMIR)
      .refuses('credential-unfit', 'SB6', 'credentials')
    after
      .when(register({ delegation: FRA, credential: 'c1' }), EMIR)
      .refuses('credential-unfit', 'SB6', 'credentials')
  })

  it('[SB6] not of who has no seat', () =>
    given(...open)
      .when(register({ delegation: UNSEATED, credential: 'c1' }), EMIR)
      .refuses('delegation-unknown', 'SB6', 'credentials'))
})

describe('ready', () => {
  const one: Past = [EMIR, { type: 'credentials.registered', office: O1, credentials: [CREDENTIALS[0]] }]

  it.each<[string, readonly Past[], boolean]>([
    ['without an office', hall, false],
    ['without keys', [...hall, isSetUp(), registered], false],
    ['with one credential of three', [...ready.slice(0, -1), one], false],
    ['with all', ready, true],
    ['with all of which two are needed', readyOfTwo, true],
    ['with the house alone and credentials', [...hall, isSetUp({ trustees: [] }), registered], true],
  ])('[SB7] %s', (_, past, is) => expect(isReady(sittingAfter(...past))).toBe(is))

  it('[SB7] it stays so when a trustee, the registrar and a delegate leave', () => {
    const removed = (person: typeof EMIR): Past => ({ type: 'person.removed', person })
    const gone = [removed(EMIR), removed(FARAH), { type: 'delegation.left', person: AMINA, delegation: ARE }]
    expect(isReady(sittingAfter(...ready, ...(gone as Past[])))).toBe(true)
  })
})

// The signing table by its law: given what happened, when somebody asks, then what happens or why not.
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import type { DelegationId, PersonId } from '../../../shared/ids.ts'
import { proveKey, publicKeyOf, signStatement, termsHash } from '../../../shared/journal/agreement/terms.ts'
import type { PlaceWho } from '../../../shared/lab/place.ts'
import type { SigningAct, SigningEvent } from '../../../shared/lab/signing/signing-acts.ts'
import { SIGNING_LAW } from '../../../shared/lab/signing/signing-law.ts'
import type { SigningState } from '../../../shared/lab/signing/signing-state.ts'

const [ARE, KEN, FRA] = ['ARE', 'KEN', 'FRA'] as DelegationId[] as [DelegationId, DelegationId, DelegationId]
const ID = 'a000000000000000'
const SALT = '5'.repeat(32)

const who = (delegation: DelegationId | null, more: Partial<PlaceWho> = {}): PlaceWho => ({
  ...{ person: `p_${delegation ?? 'nobody'}` as PersonId, name: `Head of ${delegation}`, role: 'delegate' },
  ...{ delegation, isHead: delegation !== null, isDesk: false },
  ...more,
})
const aide = who(ARE, { person: 'p_aide' as PersonId, isHead: false })
const desk = who(null, { role: 'chair', isDesk: true })

const decide = (state: SigningState, act: SigningAct, asker: PlaceWho, text = TEXT) =>
  SIGNING_LAW.decide(state, act, asker, {
    ...{ id: ID, salt: SALT, at: 1000 },
    quoted: { [ID]: { content: text, hash: '' } },
  })

function given(...asked: readonly (readonly [PlaceWho, SigningAct])[]): SigningState {
  let state = SIGNING_LAW.empty
  let seq = 0
  for (const [asker, act] of asked) {
    const decided = decide(state, act, asker)
    if (!decided.ok) throw new Error(`${act.is}: ${decided.refusal.code}`)
    for (const event of decided.value) {
      seq += 1
      state = SIGNING_LAW.evolve(state, { seq, at: 1000, by: asker.person, event })
    }
  }
  return state
}
const codeOf = (state: SigningState, act: SigningAct, asker: PlaceWho): string => {
  const decided = decide(state, act, asker)
  return decided.ok ? decided.value.map(({ type }) => type).join(' ') || 'nothing' : decided.refusal.code
}

const TITLE = 'On shared rivers'
const TEXT = 'The parties share their measurements.'
const HASH = termsHash({ agreement: ID, title: TITLE, parties: [ARE, KEN], text: TEXT })
const DRAFT: SigningAct = { is: 'draft', parties: [ARE, KEN], title: TITLE }
const of = <A extends object>(act: A) => ({ agreement: ID, ...act }) as A & { agreement: string }
const freeze = of({ is: 'freeze', hash: HASH } as const)
const agree = of({ is: 'agree', hash: HASH } as const)

const secretOf = (delegation: DelegationId): Uint8Array => utf8ToBytes(delegation.padEnd(32, '-'))
function announce(delegation: DelegationId): SigningAct {
  const key = publicKeyOf(secretOf(delegation))
  return { is: 'announce', key, proof: proveKey({ delegation, key }, secretOf(delegation)) }
}
function sign(delegation: DelegationId, hash = HASH): SigningAct {
  const key = publicKeyOf(secretOf(delegation))
  const signature = signStatement({ agreement: ID, hash, delegation, key }, secretOf(delegation))
  return { is: 'sign', agreement: ID, hash, key, signature }
}

const DRAFTED = given([who(ARE), DRAFT])
const AGREED: readonly (readonly [PlaceWho, SigningAct])[] = [
  [who(ARE), DRAFT],
  [who(ARE), freeze],
  [who(KEN), agree],
  [who(ARE), announce(ARE)],
  [who(KEN), announce(KEN)],
]

describe('drafting', () => {
  it('is begun by somebody of a party or by the desk, for two to twelve different ones', () => {
    const begin = (parties: readonly string[], asker: PlaceWho) =>
      codeOf(SIGNING_LAW.empty, { ...DRAFT, parties: parties as DelegationId[] }, asker)
    expect([
      begin(['ARE', 'KEN'], aide),
      begin(['ARE', 'KEN'], desk),
      begin(['ARE', 'KEN'], who(FRA)),
      begin(['ARE', 'KEN'], who(null)),
      begin(['ARE'], who(ARE)),
      begin(['ARE', 'ARE'], who(ARE)),
    ]).toEqual([
      ...['signing.drafted', 'signing.drafted', 'not-party', 'not-party', 'parties-unfit', 'parties-unfit'],
    ])
  })

  it('is done by everybody of the parties, in a text that nobody else reads', () => {
    const may = (state: SigningState) =>
      [aide, who(KEN), who(FRA), desk].map((each) => SIGNING_LAW.mayText?.(state, each, ID))
    expect(may(DRAFTED)).toEqual(['write', 'write', null, null])
    expect(may(given([who(ARE), DRAFT], [who(ARE), freeze]))).toEqual(['read', 'read', null, null])
  })

  it('is read by the parties alone, frozen or not, until it is signed', () => {
    const frozen = given([who(ARE), DRAFT], [who(ARE), freeze])
    expect(SIGNING_LAW.shown(frozen).agreements[0]).toMatchObject({ title: TITLE, text: null })
    expect([aide, who(KEN), who(FRA), desk].map((each) => SIGNING_LAW.own(frozen, each))).toEqual([
      { texts: { [ID]: TEXT } },
      { texts: { [ID]: TEXT } },
      null,
      null,
    ])
    expect([...SIGNING_LAW.open]).toEqual(['signing.signed'])
  })
})

describe('freezing', () => {
  it('takes the head of a party and the hash of what stands', () => {
    expect([
      codeOf(DRAFTED, freeze, who(ARE)),
      codeOf(DRAFTED, freeze, aide),
      codeOf(DRAFTED, freeze, who(FRA)),
      codeOf(DRAFTED, { ...freeze, hash: '0'.repeat(64) }, who(ARE)),
    ]).toEqual(['signing.frozen', 'not-head', 'not-party', 'changed-meanwhile'])
  })

  it('is of what stands in the text, and of some text', () => {
    const other = decide(DRAFTED, freeze, who(ARE), `${TEXT} And more.`)
    const none = decide(DRAFTED, freeze, who(ARE), ' \n')
    expect([other, none]).toMatchObject([
      { refusal: { code: 'changed-meanwhile' } },
      { refusal: { code: 'bad-text' } },
    ])
  })

  it('ends when a party opens the text again', () => {
    const open = of({ is: 'reopen' } as const)
    expect(given([who(ARE), DRAFT], [who(ARE), freeze], [who(KEN), open])).toEqual(DRAFTED)
  })

  it('is agreed to by each party on the same hash, once', () => {
    const frozen = given([who(ARE), DRAFT], [who(ARE), freeze])
    expect([
      codeOf(frozen, agree, who(KEN)),
      codeOf(frozen, { ...agree, hash: '1'.repeat(64) }, who(KEN)),
      codeOf(frozen, agree, who(ARE)),
      codeOf(frozen, sign(ARE), who(ARE)),
    ]).toEqual(['signing.agreed', 'changed-meanwhile', 'nothing', 'terms-open'])
  })
})

describe('a key', () => {
  it('is announced by who leads the delegation and has its secret', () => {
    const theirs = announce(KEN)
    expect([
      codeOf(DRAFTED, announce(ARE), who(ARE)),
      codeOf(DRAFTED, announce(ARE), aide),
      codeOf(DRAFTED, announce(ARE), who(null)),
      codeOf(DRAFTED, theirs, who(ARE)),
    ]).toEqual(['signing.announced', 'not-head', 'not-in-delegation', 'signature-wrong'])
  })

  it('signs nothing once another one stands', () => {
    const other = utf8ToBytes('another secret of 32 bytes, yes!')
    const key = publicKeyOf(other)
    const anew: SigningAct = { is: 'announce', key, proof: proveKey({ delegation: ARE, key }, other) }
    expect(codeOf(given(...AGREED, [who(ARE), anew]), sign(ARE), who(ARE))).toBe('key-unknown')
  })
})

describe('signing', () => {
  it('is done by each party, and concluded with the last', () => {
    const once = given(...AGREED, [who(KEN), sign(KEN)])
    expect([codeOf(once, sign(KEN), who(KEN)), codeOf(once, sign(ARE), who(ARE))]).toEqual([
      'nothing',
      'signing.signed signing.concluded',
    ])
    const signed = given(...AGREED, [who(KEN), sign(KEN)], [who(ARE), sign(ARE)])
    expect(SIGNING_LAW.shown(signed).agreements[0]).toMatchObject({
      ...{ phase: 'signed', text: TEXT, frozen: { hash: HASH, agreed: [ARE, KEN] } },
      signatures: [{ delegation: KEN, name: 'Head of KEN' }, { delegation: ARE }],
    })
  })

  it.each<[string, SigningAct, PlaceWho, string]>([
    ["another party's signature", sign(KEN), who(ARE), 'key-unknown'],
    [
      'a signature of another hash',
      { ...sign(ARE, '2'.repeat(64)), hash: HASH } as SigningAct,
      who(ARE),
      'signature-wrong',
    ],
    ['another hash', sign(ARE, '2'.repeat(64)), who(ARE), 'changed-meanwhile'],
    ['who does not lead', sign(ARE), aide, 'not-head'],
    ['who is no party', sign(FRA), who(FRA), 'not-party'],
  ])('is not done by %s', (_, act, asker, code) => {
    expect(codeOf(given(...AGREED), act, asker)).toBe(code)
  })

  it('makes what was signed stand', () => {
    const once = given(...AGREED, [who(KEN), sign(KEN)])
    const signed = given(...AGREED, [who(KEN), sign(KEN)], [who(ARE), sign(ARE)])
    const withdraw = of({ is: 'withdraw' } as const)
    expect([
      codeOf(once, of({ is: 'reopen' } as const), who(ARE)),
      codeOf(signed, withdraw, who(ARE)),
      codeOf(once, withdraw, who(ARE)),
    ]).toEqual(['already-signed', 'place-closed', 'signing.withdrawn'])
  })

  it('still stands when names and texts were erased', () => {
    const events: SigningEvent[] = []
    let state = SIGNING_LAW.empty
    for (const [asker, act] of [...AGREED, [who(KEN), sign(KEN)], [who(ARE), sign(ARE)]] as typeof AGREED) {
      const decided = decide(state, act, asker)
      for (const event of decided.ok ? decided.value : []) {
        events.push(event)
        state = SIGNING_LAW.evolve(state, { seq: events.length, at: 1000, by: asker.person, event })
      }
    }
    const erased = events.reduce(
      (before, event, i) =>
        SIGNING_LAW.evolve(before, {
          ...{ seq: i + 1, at: 1000, by: 'system' },
          event: 'texts' in event ? { ...event, texts: null, salt: '' } : event,
        }),
      SIGNING_LAW.empty,
    )
    expect(erased.agreements[0]).toMatchObject({ phase: 'signed', title: null, text: null })
    expect(erased.agreements[0]?.signatures.map(({ name, signature }) => [name, signature.length])).toEqual([
      [null, 128],
      [null, 128],
    ])
  })
})

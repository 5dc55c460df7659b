// An agreement that was drafted, frozen and signed by two delegations, with the journal of it: as the signing table leaves it.
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { DelegationId, PersonId, SessionId } from '../../../shared/ids.ts'
import { AGREEMENT_FORMAT, type AgreementFile } from '../../../shared/journal/agreement/agreement-file.ts'
import { proveKey, publicKeyOf, signStatement, termsHash } from '../../../shared/journal/agreement/terms.ts'
import { EMPTY_HEAD, headOf, type JournalLine } from '../../../shared/journal/chain.ts'
import type { PlaceWho } from '../../../shared/lab/place.ts'
import { linkPlaced, placeJournal } from '../../../shared/lab/place-chain.ts'
import type { SigningAct } from '../../../shared/lab/signing/signing-acts.ts'
import { SIGNING_LAW } from '../../../shared/lab/signing/signing-law.ts'

const SESSION = 's_signed000' as SessionId
const ID = 'k3v9t2m8p1q7x5z4'
const PARTIES = ['ARE', 'KEN'] as DelegationId[]
const TEXT = 'The parties share their measurements.\nيتبادل الطرفان القياسات.'
const TERMS = { agreement: ID, title: 'On shared rivers', parties: PARTIES, text: TEXT }
const HASH = termsHash(TERMS)

const secretOf = (delegation: string): Uint8Array => utf8ToBytes(delegation.padEnd(32, '-'))
const keyOf = (delegation: string): string => publicKeyOf(secretOf(delegation))

const headOfDelegation = (delegation: DelegationId): PlaceWho => ({
  ...{ person: `p_${delegation.toLowerCase()}00000` as PersonId, name: `Head of ${delegation}` },
  ...{ role: 'delegate', delegation, isHead: true, isDesk: false },
})

export function signAct(delegation: string): SigningAct {
  const key = keyOf(delegation)
  const signature = signStatement({ agreement: ID, hash: HASH, delegation, key }, secretOf(delegation))
  return { is: 'sign', agreement: ID, hash: HASH, key, signature }
}

function announceAct(delegation: string): SigningAct {
  const key = keyOf(delegation)
  return { is: 'announce', key, proof: proveKey({ delegation, key }, secretOf(delegation)) }
}

export function signedAgreement(): AgreementFile {
  const [are, ken] = PARTIES.map(headOfDelegation) as [PlaceWho, PlaceWho]
  const acts: readonly (readonly [PlaceWho, SigningAct])[] = [
    [are, { is: 'draft', parties: PARTIES, title: TERMS.title }],
    [are, announceAct('ARE')],
    [ken, announceAct('KEN')],
    [are, { is: 'freeze', agreement: ID, hash: HASH }],
    [ken, { is: 'agree', agreement: ID, hash: HASH }],
    [ken, signAct('KEN')],
    [are, signAct('ARE')],
  ]
  let state = SIGNING_LAW.empty
  let head = EMPTY_HEAD
  const lines: JournalLine[] = []
  for (const [who, act] of acts) {
    const at = 1_760_000_000_000 + lines.length
    const fresh = { id: ID, salt: '7'.repeat(32), at, quoted: { [ID]: { content: TEXT, hash: '' } } }
    const decided = SIGNING_LAW.decide(state, act, who, fresh)
    if (!decided.ok) throw new Error(`${act.is}: ${decided.refusal.code}`)
    for (const event of decided.value) {
      const placed = { seq: head.seq + 1, at, by: who.person, event }
      const line = linkPlaced(placeJournal(SESSION, 'signing'), head, placed)
      lines.push(line)
      head = headOf(line.entry)
      state = SIGNING_LAW.evolve(state, placed)
    }
  }
  const [agreement] = state.agreements
  if (agreement?.phase !== 'signed') throw new Error('it is not signed')
  return {
    ...{ format: AGREEMENT_FORMAT, version: 1, session: SESSION, terms: TERMS, hash: HASH },
    signatures: agreement.signatures.map(({ delegation, key, signature, at, name }) => ({
      ...{ delegation, names: { en: delegation, ar: delegation }, key, signature, at, signedBy: name },
    })),
    journal: lines.map(({ entry }) => entry),
  }
}

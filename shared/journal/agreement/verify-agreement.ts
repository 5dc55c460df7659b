// Whether a signed agreement holds, by its file alone: the hash is that of the text, each party has signed it with the key that it had
// announced, and the journal that says so is unbroken. Trusts nobody; who wants to know that the journal is the one that others have seen
// compares its head.
import type { SessionId } from '../../ids.ts'
import type { Entry } from '../entry.ts'
import { chainFault } from '../verify.ts'
import { type AgreementFile, readAgreement } from './agreement-file.ts'
import { isSigned, termsHash } from './terms.ts'

export type AgreementFault =
  | 'malformed'
  | 'wrong-hash'
  | 'too-few-parties'
  | 'party-missing'
  | 'signed-twice'
  | 'no-party'
  | 'wrong-signature'
  | 'broken-journal'
  | 'not-drafted'
  | 'not-agreed'
  | 'key-not-announced'
  | 'not-journaled'
  | 'not-concluded'

export interface FoundFault {
  readonly fault: AgreementFault
  /** the delegation that it is about, or the number of an entry; '' where there is none */
  readonly of: string
}

export type AgreementVerdict =
  | { readonly ok: true; readonly file: AgreementFile; readonly seq: number; readonly head: string }
  /** `file`: as far as it could be read */
  | { readonly ok: false; readonly file: AgreementFile | null; readonly faults: readonly FoundFault[] }

export function verifyAgreement(text: string): AgreementVerdict {
  const file = readAgreement(text)
  if (file === null) return { ok: false, file, faults: [{ fault: 'malformed', of: '' }] }
  const faults = [...hashFaults(file), ...signatureFaults(file), ...journalFaults(file)]
  const last = file.journal.at(-1)
  if (faults.length > 0 || last === undefined) return { ok: false, file, faults }
  return { ok: true, file, seq: last.seq, head: last.hash }
}

const found = (fault: AgreementFault, of = ''): FoundFault => ({ fault, of })

function hashFaults({ terms, hash }: AgreementFile): readonly FoundFault[] {
  try {
    return termsHash(terms) === hash ? [] : [found('wrong-hash')]
  } catch {
    // what has no canonical form has no hash
    return [found('wrong-hash')]
  }
}

function signatureFaults({ terms, hash, signatures }: AgreementFile): readonly FoundFault[] {
  const { agreement, parties } = terms
  const signers = signatures.map(({ delegation }) => delegation)
  return [
    ...(new Set(parties).size < 2 ? [found('too-few-parties')] : []),
    ...parties.filter((party) => !signers.includes(party)).map((party) => found('party-missing', party)),
    ...signers
      .filter((signer, i) => signers.indexOf(signer) < i)
      .map((signer) => found('signed-twice', signer)),
    ...signers.filter((signer) => !parties.includes(signer)).map((signer) => found('no-party', signer)),
    ...signatures
      .filter(({ delegation, key, signature }) => !isSigned({ agreement, hash, delegation, key }, signature))
      .map(({ delegation }) => found('wrong-signature', delegation)),
  ]
}

/** What the journal has to say of this agreement. */
function journalFaults(file: AgreementFile): readonly FoundFault[] {
  const { journal, session, terms, hash, signatures } = file
  const broken = chainFault(journal.map((entry) => ({ entry, secret: undefined })))
  const isOurs = journal[0]?.session === (`${session}/signing` as SessionId)
  if (broken || !isOurs) return [found('broken-journal', String(broken?.seq ?? 1))]
  const ours = journal.filter(({ body }) => body.agreement === terms.agreement)
  const drafted = ours.find(({ type }) => type === 'signing.drafted')
  const frozenAt = ours.findLastIndex(({ type }) => type === 'signing.frozen')
  const since = frozenAt < 0 ? [] : ours.slice(frozenAt)
  const isOf = (entry: Entry, delegation: string) =>
    entry.body.hash === hash && entry.body.delegation === delegation
  const agreed = (party: string) =>
    since.some((entry) => /^signing\.(frozen|agreed)$/.test(entry.type) && isOf(entry, party))
  const signed = (party: string) =>
    since.find((entry) => entry.type === 'signing.signed' && isOf(entry, party))
  const isConcluded = since.some(({ type, body }) => type === 'signing.concluded' && body.hash === hash)
  return [
    ...(JSON.stringify(drafted?.body.parties) === JSON.stringify(terms.parties)
      ? []
      : [found('not-drafted')]),
    ...terms.parties.filter((party) => !agreed(party)).map((party) => found('not-agreed', party)),
    ...signatures.flatMap(({ delegation, key, signature }) => {
      const entry = signed(delegation)
      if (!entry || entry.body.key !== key || entry.body.signature !== signature)
        return [found('not-journaled', delegation)]
      return announcedBefore(journal, entry, delegation) === key
        ? []
        : [found('key-not-announced', delegation)]
    }),
    ...(isConcluded ? [] : [found('not-concluded')]),
  ]
}

/** The key that stood for a delegation when something was signed. */
function announcedBefore(journal: readonly Entry[], { seq }: Entry, delegation: string): unknown {
  return journal.findLast(
    (entry) => entry.seq < seq && entry.type === 'signing.announced' && entry.body.delegation === delegation,
  )?.body.key
}

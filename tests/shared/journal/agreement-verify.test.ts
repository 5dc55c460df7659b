// A signed agreement by its file alone: it holds as it is, and each thing that is changed in it is named.
import { expect, it } from 'vitest'
import { type AgreementFile, agreementText } from '../../../shared/journal/agreement/agreement-file.ts'
import { verifyAgreement } from '../../../shared/journal/agreement/verify-agreement.ts'
import { entryHash } from '../../../shared/journal/digest.ts'
import type { Entry } from '../../../shared/journal/entry.ts'
import { signedAgreement } from '../lab/signed-agreement.ts'

const FILE = signedAgreement()
const faultsOf = (file: unknown): readonly string[] => {
  const verdict = verifyAgreement(JSON.stringify(file))
  return verdict.ok ? [] : verdict.faults.map(({ fault, of }) => `${fault} ${of}`.trim())
}

it('holds, and names the head of its journal', () => {
  const last = FILE.journal.at(-1)!
  expect(verifyAgreement(agreementText(FILE))).toEqual({ ok: true, file: FILE, seq: 8, head: last.hash })
})

/** Linked anew, as somebody would who has the whole file in hand. */
function forged(change: (entry: Entry) => Entry | null): readonly Entry[] {
  let prev = '0'.repeat(64)
  let seq = 0
  return FILE.journal.flatMap((entry) => {
    const changed = change(entry)
    if (changed === null) return []
    seq += 1
    const { hash: _, ...rest } = { ...changed, prev, seq }
    prev = entryHash(rest)
    return [{ ...rest, hash: prev }]
  })
}
const without = (type: string, delegation?: string) => ({
  journal: forged((entry) =>
    entry.type === type && (delegation === undefined || entry.body.delegation === delegation) ? null : entry,
  ),
})
const [first, second] = FILE.signatures as [AgreementFile['signatures'][0], AgreementFile['signatures'][0]]
const flipped = (hex: string): string => hex.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))

it.each<[string, Partial<Record<keyof AgreementFile, unknown>>, readonly string[]]>([
  [
    'one sign of the text',
    { terms: { ...FILE.terms, text: FILE.terms.text.replace('share', 'shave') } },
    ['wrong-hash'],
  ],
  ['the title', { terms: { ...FILE.terms, title: 'On shared seas' } }, ['wrong-hash']],
  [
    'another hash',
    { hash: flipped(FILE.hash) },
    [
      ...['wrong-hash', 'wrong-signature KEN', 'wrong-signature ARE', 'not-agreed ARE', 'not-agreed KEN'],
      ...['not-journaled KEN', 'not-journaled ARE', 'not-concluded'],
    ],
  ],
  ['a signature less', { signatures: [first] }, ['party-missing ARE']],
  ['a signature twice', { signatures: [first, second, first] }, ['signed-twice KEN']],
  [
    "a party's signature as another's",
    { signatures: [first, { ...second, key: first.key, signature: first.signature }] },
    ['wrong-signature ARE', 'not-journaled ARE'],
  ],
  [
    'one sign of a signature',
    { signatures: [{ ...first, signature: flipped(first.signature) }, second] },
    ['wrong-signature KEN', 'not-journaled KEN'],
  ],
  [
    'a stranger among those who sign',
    { signatures: [first, second, { ...first, delegation: 'FRA' }] },
    [...['no-party FRA', 'wrong-signature FRA', 'not-journaled FRA']],
  ],
  [
    'an entry of the journal',
    { journal: FILE.journal.map((entry) => ({ ...entry, at: entry.at + 1 })) },
    ['broken-journal 1'],
  ],
  ['the journal of another session', { session: 's_other' }, ['broken-journal 1']],
  ['no journal', { journal: [] }, ['broken-journal 1']],
  [
    'a journal in which nobody announced a key',
    without('signing.announced', 'KEN'),
    ['key-not-announced KEN'],
  ],
  ['a journal in which a party did not agree', without('signing.agreed'), ['not-agreed KEN']],
  ['a journal in which a party did not sign', without('signing.signed', 'ARE'), ['not-journaled ARE']],
  ['a journal in which it was not concluded', without('signing.concluded'), ['not-concluded']],
  ['a journal in which it was not drafted', without('signing.drafted'), ['not-drafted']],
])('does not hold with %s', (_, change, faults) => {
  expect(faultsOf({ ...FILE, ...change })).toEqual(faults)
})

it.each<[string, unknown]>([
  ['nothing', null],
  ['a list', []],
  ['another format', { ...FILE, format: 'x' }],
  ['a number for the text', { ...FILE, terms: { ...FILE.terms, text: 1 } }],
  ['entries that are none', { ...FILE, journal: [{ type: 'signing.signed' }] }],
  ['signatures that are none', { ...FILE, signatures: [{ delegation: 'ARE' }] }],
])('is not read from %s', (_, file) => {
  expect(faultsOf(file)).toEqual(['malformed'])
})

it('is not read from what is no JSON', () => {
  expect(verifyAgreement('{')).toEqual({ ok: false, file: null, faults: [{ fault: 'malformed', of: '' }] })
})

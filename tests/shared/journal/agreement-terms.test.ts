// What is hashed and signed at the signing table: the same bytes for the same terms, other bytes for anything else.
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { expect, it } from 'vitest'
import {
  isSigned,
  publicKeyOf,
  type Statement,
  signStatement,
  spokenKey,
  statementBytes,
  type Terms,
  termsHash,
} from '../../../shared/journal/agreement/terms.ts'

const TERMS: Terms = {
  agreement: 'k3v9t2m8p1q7x5z4',
  title: 'On shared rivers · اتفاق الأنهار',
  parties: ['ARE', 'KEN'],
  text: 'The parties share their measurements.\nيتبادل الطرفان القياسات.',
}
/** RFC 8032, 7.1, test 1 */
const SECRET = hexToBytes('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60')
const KEY = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'

const HASH = termsHash(TERMS)
const STATEMENT: Statement = { agreement: TERMS.agreement, hash: HASH, delegation: 'ARE', key: KEY }

it('takes the key of RFC 8032 from its secret', () => {
  expect(publicKeyOf(SECRET)).toBe(KEY)
})

it('hashes the same terms to the same 64 digits for ever', () => {
  expect(HASH).toBe('cce538dfd65975bf6d509c9106643f65eb441a4bd5a36a363b31c13694e60bae')
})

it.each<[string, Partial<Terms>]>([
  ['another agreement', { agreement: 'k3v9t2m8p1q7x5z5' }],
  ['one sign more in the title', { title: `${TERMS.title}.` }],
  ['parties in another order', { parties: ['KEN', 'ARE'] }],
  ['a party more', { parties: ['ARE', 'KEN', 'FRA'] }],
  ['one sign of the text', { text: TERMS.text.replace('share', 'Share') }],
  ['a text that moves into the title', { title: `${TERMS.title}","x":"`, text: TERMS.text }],
])('hashes %s to others', (_, other) => {
  expect(termsHash({ ...TERMS, ...other })).not.toBe(HASH)
})

it('signs under a name of its own, which no other signed thing of the house begins with', () => {
  const text = new TextDecoder().decode(statementBytes(STATEMENT))
  expect(text).toBe(
    `majlis agreement signature v1\n{"agreement":"${TERMS.agreement}","delegation":"ARE","hash":"${HASH}","key":"${KEY}"}`,
  )
})

it('knows a signature, and in every language of the text', () => {
  expect(isSigned(STATEMENT, signStatement(STATEMENT, SECRET))).toBe(true)
})

it.each<[string, Partial<Statement>]>([
  ['another text', { hash: HASH.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }],
  ['another delegation', { delegation: 'KEN' }],
  ['another agreement', { agreement: 'k3v9t2m8p1q7x5z5' }],
  ['another key', { key: publicKeyOf(utf8ToBytes('another secret of 32 bytes, yes!')) }],
  ['what is no key', { key: 'zz' }],
])('does not take it for %s', (_, other) => {
  const signature = signStatement(STATEMENT, SECRET)
  expect(isSigned({ ...STATEMENT, ...other }, signature)).toBe(false)
})

it('takes no signature whose last half has the order of the group added', () => {
  const signature = signStatement(STATEMENT, SECRET)
  const order = 2n ** 252n + 27742317777372353535851937790883648493n
  const low = signature.slice(64).match(/../g)!.toReversed().join('')
  const high = (BigInt(`0x${low}`) + order).toString(16).padStart(64, '0')
  const malleable = signature.slice(0, 64) + high.match(/../g)!.toReversed().join('')
  expect(isSigned(STATEMENT, malleable)).toBe(false)
})

it('reads a key in groups', () => {
  expect(spokenKey(KEY)).toBe('d75a 9801 82b1 0ab7')
})

// Letters between trustees: signed by the sender, sealed for the receiver, so that the server may carry them.
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { insist } from '../faults.ts'
import type { Chance } from '../group/chance.ts'
import type { Element, Group, Written } from '../group/group.ts'
import { drawScalar } from '../group/scalars.ts'
import { readKey } from '../json/elements.ts'
import { fieldsOf, parseJson, textOf } from '../json/shapes.ts'
import { isSignedBy, readSigned, signedJson, signMessage } from '../trustees/signed.ts'
import { sealed, unsealed } from './ccm.ts'

/** The secret exponents of one who signs and receives. */
export interface Correspondent {
  readonly signing: bigint
  readonly receiving: bigint
}

const keyOf = (group: Group, secret: Element): Uint8Array =>
  sha256(utf8ToBytes(`key|${group.write(secret).text}`))
const nonceOf = (alpha: Written): Uint8Array => sha256(utf8ToBytes(`iv|${alpha.text}`))

/** BA8. The text of a letter. */
export function writeLetter(
  group: Group,
  from: Correspondent,
  to: Written,
  message: string,
  chance: Chance,
): string {
  const addressed = JSON.stringify({ recipient: to.text, message })
  const signed = JSON.stringify(signedJson(signMessage(group, from.signing, addressed, chance)))
  const randomness = drawScalar(group, chance)
  const secret = group.secretPower(drawScalar(group, chance))
  const alpha = group.write(group.secretPower(randomness))
  const beta = group.write(group.times(group.power(to.element, randomness), secret))
  const data = sealed(keyOf(group, secret), nonceOf(alpha), utf8ToBytes(signed))
  return JSON.stringify({ alpha: alpha.text, beta: beta.text, data })
}

const HEX = /^([0-9a-f]{2})*$/

/** BA8. What a letter says. Throws a Flaw unless it is for `to`, unaltered, and signed by `from`. */
export function readLetter(group: Group, to: Correspondent, from: Written, text: string): string {
  const fields = fieldsOf(parseJson(text), ['alpha', 'beta', 'data'])
  const [alpha, beta] = [readKey(group, fields.alpha), readKey(group, fields.beta)]
  const data = textOf(fields.data)
  insist(HEX.test(data), 'malformed')
  const shared = group.power(alpha.element, to.receiving)
  const secret = group.times(beta.element, group.inverse(shared))
  const plain = unsealed(keyOf(group, secret), nonceOf(alpha), data)
  insist(plain !== null, 'wrong-share')
  const signed = readSigned(group, parseJson(new TextDecoder().decode(plain)))
  insist(isSignedBy(group, group.varying(from.element), signed), 'wrong-share')
  const { recipient, message } = fieldsOf(parseJson(signed.message), ['recipient', 'message'])
  insist(recipient === group.write(group.secretPower(to.receiving)).text, 'wrong-share')
  return textOf(message)
}

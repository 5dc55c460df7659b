// Voting credentials: the registrar makes them, the voter keeps the secret text, the board knows the public part.
import { insist } from '../faults.ts'
import { type Chance, drawToken } from '../group/chance.ts'
import type { Group } from '../group/group.ts'
import { hashHex } from '../group/hashes.ts'
import { readKey } from '../json/elements.ts'
import { listOf, parseJson, textOf } from '../json/shapes.ts'
import { CREDENTIAL_PARTS } from './credential-text.ts'

const LENGTH = CREDENTIAL_PARTS.reduce((sum, part) => sum + part, 0)

/** BA5. A new secret, in the form of Belenios since 2.4: XXXXX-XXXXXX-XXXXX-XXXXXX. */
export function drawCredential(chance: Chance): string {
  const token = drawToken(chance, LENGTH)
  let from = 0
  return CREDENTIAL_PARTS.map((part) => {
    from += part
    return token.slice(from - part, from)
  }).join('-')
}

/** BA5. The secret exponent of a credential: 512 bits of SHA-256 over election and text, modulo the order (Belenios 2.4). */
export function secretOf(group: Group, uuid: string, credential: string): bigint {
  const half = (index: number): string => hashHex(`derive_credential|${uuid}|${index}|${credential}`)
  return BigInt(`0x${half(0)}${half(1)}`) % group.order
}

/** BA5. What is registered of it. */
export const publicPartOf = (group: Group, uuid: string, credential: string): string =>
  group.write(group.secretPower(secretOf(group, uuid, credential))).text

/** BA6. The list of who may cast, ordered by text, so that its order tells nothing of whose they are. */
export const credentialsText = (publicParts: readonly string[]): string =>
  JSON.stringify([...publicParts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))

/** BA6, BA24. Throws a Flaw: each is a key, none stands twice, none has a weight. */
export function readCredentials(group: Group, text: string): ReadonlySet<string> {
  const listed = listOf(parseJson(text), textOf)
  insist(!listed.some((each) => each.includes(',')), 'weighted-credential')
  insist(new Set(listed).size === listed.length, 'repeated-credential')
  for (const each of listed) readKey(group, each)
  return new Set(listed)
}

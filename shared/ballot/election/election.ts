// The election as all see it: questions, group and public key. Its text is never written anew, for its hash is part of every proof.
import { insist } from '../faults.ts'
import { type Element, type Group, groupOf, type Written } from '../group/group.ts'
import { hashBase64 } from '../group/hashes.ts'
import type { GroupName } from '../group/raw-group.ts'
import { readKey } from '../json/elements.ts'
import { fieldsOf, listOf, parseJson, textOf } from '../json/shapes.ts'
import type { EncryptionKey } from '../proof/one-of.ts'
import { BASE58 } from './credential-text.ts'
import { type Question, questionJson, readQuestion } from './question.ts'

export interface ElectionDraft {
  /** 14 or more signs of base 58 */
  readonly uuid: string
  readonly name: string
  readonly description: string
  readonly group: GroupName
  /** text of the product of the trustees' keys */
  readonly publicKey: string
  readonly questions: readonly Question[]
  readonly administrator?: string
  readonly credentialAuthority?: string
}

/** crypto version 1 of Belenios */
const VERSION = 1

/** BA10. The text of an election. */
export const electionText = (draft: ElectionDraft): string =>
  JSON.stringify({
    version: VERSION,
    description: draft.description,
    name: draft.name,
    group: draft.group,
    public_key: draft.publicKey,
    questions: draft.questions.map(questionJson),
    uuid: draft.uuid,
    administrator: draft.administrator,
    credential_authority: draft.credentialAuthority,
  })

export interface Election {
  readonly text: string
  /** hash of the text, which stands in every proof and ballot */
  readonly fingerprint: string
  readonly uuid: string
  readonly name: string
  readonly description: string
  readonly group: Group
  readonly publicKey: Written
  readonly key: EncryptionKey
  readonly questions: readonly Question[]
}

const FIELDS = ['version', 'description', 'name', 'group', 'public_key', 'questions', 'uuid'] as const
const UUID = new RegExp(`^[${BASE58}]{14,}$`)

/** BA24. Throws a Flaw. Whose key it is, is asked with the trustees. */
export function readElection(text: string): Election {
  const fields = fieldsOf(parseJson(text), FIELDS, ['administrator', 'credential_authority'])
  insist(fields.version === VERSION, 'unknown-version')
  const group = groupOf(textOf(fields.group))
  insist(group !== null, 'unknown-group')
  const uuid = textOf(fields.uuid)
  insist(UUID.test(uuid), 'malformed')
  const questions = listOf(fields.questions, readQuestion)
  insist(questions.length > 0, 'unknown-question')
  const publicKey = readKey(group, fields.public_key)
  return {
    text,
    fingerprint: hashBase64(text),
    uuid,
    name: textOf(fields.name),
    description: textOf(fields.description),
    group,
    publicKey,
    key: encryptionKey(group, publicKey.element),
    questions,
  }
}

/** The tables of the key are made when they are first needed. */
export function encryptionKey(group: Group, element: Element): EncryptionKey {
  let power: ((exponent: bigint) => Element) | undefined
  return {
    group,
    y: group.fixed(element),
    secretPower(exponent) {
      power ??= group.secretBase(element)
      return power(exponent)
    },
  }
}

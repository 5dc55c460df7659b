// What a rulebook that is being read names itself, so that what refers to it can be held against it; nothing of it is believed yet.
import { type Fields, fieldsOf } from '../../majority/decision-input-fields.ts'

export interface Names {
  readonly decisions: readonly string[]
  readonly roles: readonly string[]
  readonly hasWeights: boolean
}

/** What names look like, and what is wrong with one that does not. */
export const isName = [(key: string) => /^[a-z][a-z0-9-]{0,39}$/.test(key), { code: 'key-no-name' }] as const

/** as many as a rulebook may have of each */
const MOST = 20

export function namesOf(input: unknown): Names {
  const { decisions, roles, weights }: Fields = fieldsOf(input) ?? {}
  const keysOf = (value: unknown) => Object.keys(fieldsOf(value) ?? {}).filter(isName[0])
  return {
    decisions: keysOf(decisions).slice(0, MOST),
    roles: keysOf(roles).slice(0, MOST),
    hasWeights: fieldsOf(weights) !== null,
  }
}

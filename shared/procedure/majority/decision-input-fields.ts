// What is asked of the fields of a question, and how it is said that one is wrong.

/** One sentence that begins with the name of the field. */
export interface Fault {
  readonly field: string
  readonly sentence: string
}

export type Fields = Readonly<Record<string, unknown>>

export const fault = (field: string, says: string): Fault => ({ field, sentence: `"${field}" ${says}.` })

export const isFault = (value: object | number): value is Fault =>
  typeof value === 'object' && 'sentence' in value

export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null

export const isCount = (value: unknown, least = 0): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least

/** What people wrote, made harmless and short. */
export const quoted = (text: string): string => JSON.stringify(text.slice(0, 40))

export const listed = (names: readonly string[]): string => names.join(', ')

/** A fault when a field has a name that means nothing. */
export function hasOnly(fields: Fields, of: string, known: readonly string[]): Fault | null {
  const name = Object.keys(fields).find((each) => !known.includes(each))
  if (name === undefined) return null
  const path = quoted(of ? `${of}.${name}` : name).slice(1, -1)
  return fault(path, `means nothing here: there are ${listed(known)}`)
}

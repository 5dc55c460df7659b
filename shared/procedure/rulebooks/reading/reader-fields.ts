// Reading objects: known fields, each by its own reader; a field that is not known is a fault, and so is one that is missing.
import { fieldsOf } from '../../majority/decision-input-fields.ts'
import { below, type Place, type Reader, wrong } from './reader.ts'

interface Optional<Value> {
  readonly optional: Reader<Value>
}

/** May be left out. */
export const optional = <Value>(reader: Reader<Value>): Optional<Value> => ({ optional: reader })

/** A reader for each field of a type; those that the type lets be left out are `optional`. */
export type FieldsOf<Value> = {
  readonly [Key in keyof Value]-?: Record<never, never> extends Pick<Value, Key>
    ? Optional<Exclude<Value[Key], undefined>>
    : Reader<Value[Key]>
}

export const fields =
  <Value extends object>(readers: FieldsOf<Value>): Reader<Value> =>
  (value, at) => {
    const given = fieldsOf(value)
    const known = Object.entries<Reader<unknown> | Optional<unknown>>(readers)
    const names = known.map(([name]) => name)
    if (!given) return wrong(at, { code: 'fields', names })
    for (const name of Object.keys(given))
      if (!names.includes(name)) wrong(below(at, name), { code: 'unknown-field', names })
    const read = known.flatMap(([name, reader]) => readField(given, name, reader, at))
    return Object.fromEntries(read) as Value
  }

function readField(
  given: Readonly<Record<string, unknown>>,
  name: string,
  reader: Reader<unknown> | Optional<unknown>,
  at: Place,
): readonly (readonly [name: string, value: unknown])[] {
  const value = Object.hasOwn(given, name) ? given[name] : undefined
  if (typeof reader === 'function') return [[name, reader(value, below(at, name))]]
  return value === undefined ? [] : [[name, reader.optional(value, below(at, name))]]
}

// Reading data of which nothing is believed (RB7): each reader answers with a fresh value of its type, or says at which path what is
// wrong; its answer is then of no use to anybody.
import { cleanText } from '../../../text/texts.ts'
import { fieldsOf, isCount, listed, quoted } from '../../majority/decision-input-fields.ts'

export interface Place {
  /** '' is the whole; `a.b[3]` */
  readonly path: string
  /** `says` goes on from the path: "must be …" */
  readonly say: (path: string, says: string) => void
}

export type Reader<Value> = (value: unknown, at: Place) => Value

/** Notes a fault. What it returns has no meaning. */
export function wrong(at: Place, says: string): never {
  at.say(at.path, says)
  return undefined as never
}

/** A place further down, by its field or its number. */
export const below = ({ path, say }: Place, step: string | number): Place => ({
  path: pathTo(path, step),
  say,
})

function pathTo(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`
  if (!/^[\w-]{1,40}$/.test(step)) return `${path}[${quoted(step)}]`
  return path === '' ? step : `${path}.${step}`
}

export const whole =
  (least: number, most: number): Reader<number> =>
  (value, at) =>
    isCount(value, least) && value <= most
      ? value
      : wrong(at, `must be a whole number from ${least} to ${most}`)

export const truth: Reader<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : wrong(at, 'must be true or false')

/** Plain text on one line, as people would see it: nothing is taken out, as that would be another text. */
export const text =
  (most: number): Reader<string> =>
  (value, at) => {
    const clean = typeof value === 'string' ? cleanText(value, most, { lines: false }) : null
    if (clean?.ok && clean.value === value) return value
    return wrong(at, `must be a text of 1 to ${most} signs on one line, without signs that do not show`)
  }

export const oneOf =
  <Value extends string>(values: readonly Value[]): Reader<Value> =>
  (value, at) =>
    values.find((each) => each === value) ?? wrong(at, `must be one of ${listed(values)}`)

/** One of the names that stand elsewhere in the same rulebook. */
export const nameOf =
  (names: readonly string[], where: string): Reader<string> =>
  (value, at) => {
    if (typeof value !== 'string') return wrong(at, `must be one of ${where}: ${listed(names)}`)
    if (names.includes(value)) return value
    return wrong(
      at,
      `names ${quoted(value)}, which is none of ${where}: ${listed(names) || 'there are none'}`,
    )
  }

export const orNull =
  <Value>(reader: Reader<Value>): Reader<Value | null> =>
  (value, { path, say }) =>
    value === null
      ? null
      : reader(value, { path, say: (where, says) => say(where, where === path ? `${says}, or null` : says) })

export const listOf =
  <Value>(reader: Reader<Value>, least: number, most: number): Reader<readonly Value[]> =>
  (value, at) => {
    if (!Array.isArray(value) || value.length < least || value.length > most)
      return wrong(at, `must be a list with ${least} to ${most} entries`)
    return Array.from(value, (each, index) => reader(each, below(at, index)))
  }

/** A list in which nothing comes twice; `keyOf` says what must differ. */
export const distinct =
  <Value>(reader: Reader<readonly Value[]>, keyOf: (value: Value) => unknown = (value) => value) =>
  (value: unknown, at: Place): readonly Value[] =>
    sound(reader, (list, place) => {
      const keys = list.map(keyOf)
      const again = keys.findIndex((key, index) => keys.indexOf(key) < index)
      if (again >= 0) wrong(below(place, again), 'comes a second time: leave one of them out')
    })(value, at)

/** `isKey`, and what to say of a key that is none. */
export const recordOf =
  <Value>(
    [isKey, says]: readonly [isKey: (key: string) => boolean, says: string],
    reader: Reader<Value>,
    most: number,
    least = 1,
  ): Reader<Readonly<Record<string, Value>>> =>
  (value, at) => {
    const entries = Object.entries(fieldsOf(value) ?? {})
    if (fieldsOf(value) === null || entries.length < least || entries.length > most)
      return wrong(at, `must be an object with ${least} to ${most} fields`)
    for (const [key] of entries) if (!isKey(key)) wrong(below(at, key), says)
    return Object.fromEntries(entries.map(([key, each]) => [key, reader(each, below(at, key))]))
  }

/** Reads, and where nothing was wrong looks at the whole. */
export const sound =
  <Value>(reader: Reader<Value>, look: (value: Value, at: Place) => void): Reader<Value> =>
  (value, at) => {
    let isSound = true
    const say: Place['say'] = (path, says) => {
      isSound = false
      at.say(path, says)
    }
    const read = reader(value, { path: at.path, say })
    if (isSound) look(read, at)
    return read
  }

// Reading data of which nothing is believed (RB7): each reader answers with a fresh value of its type, or says at which path what is
// wrong; its answer is then of no use to anybody.
import { cleanText } from '../../../text/texts.ts'
import { fieldsOf, isCount, quoted } from '../../majority/decision-input-fields.ts'
import type { Problem } from './problem.ts'

export interface Place {
  /** '' is the whole; `a.b[3]` */
  readonly path: string
  readonly say: (path: string, problem: Problem, isOrNull?: boolean) => void
}

export type Reader<Value> = (value: unknown, at: Place) => Value

/** Notes a fault. What it returns has no meaning. */
export function wrong(at: Place, problem: Problem): never {
  at.say(at.path, problem)
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
    isCount(value, least) && value <= most ? value : wrong(at, { code: 'whole', least, most })

export const truth: Reader<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : wrong(at, { code: 'truth' })

/** Plain text on one line, as people would see it: nothing is taken out, as that would be another text. */
export const text =
  (most: number): Reader<string> =>
  (value, at) => {
    const clean = typeof value === 'string' ? cleanText(value, most, { lines: false }) : null
    if (clean?.ok && clean.value === value) return value
    return wrong(at, { code: 'text', most })
  }

export const oneOf =
  <Value extends string>(values: readonly Value[]): Reader<Value> =>
  (value, at) =>
    values.find((each) => each === value) ?? wrong(at, { code: 'one-of', names: values })

/** One of the names that stand elsewhere in the same rulebook. */
export const nameOf =
  (names: readonly string[], where: string): Reader<string> =>
  (value, at) => {
    if (typeof value !== 'string') return wrong(at, { code: 'name', where, names })
    if (names.includes(value)) return value
    return wrong(at, { code: 'unknown-name', given: quoted(value), where, names })
  }

export const orNull =
  <Value>(reader: Reader<Value>): Reader<Value | null> =>
  (value, { path, say }) =>
    value === null
      ? null
      : reader(value, {
          path,
          say: (where, problem, isOrNull = false) => say(where, problem, isOrNull || where === path),
        })

export const listOf =
  <Value>(reader: Reader<Value>, least: number, most: number): Reader<readonly Value[]> =>
  (value, at) => {
    if (!Array.isArray(value) || value.length < least || value.length > most)
      return wrong(at, { code: 'list', least, most })
    return Array.from(value, (each, index) => reader(each, below(at, index)))
  }

/** A list in which nothing comes twice; `keyOf` says what must differ. */
export const distinct =
  <Value>(reader: Reader<readonly Value[]>, keyOf: (value: Value) => unknown = (value) => value) =>
  (value: unknown, at: Place): readonly Value[] =>
    sound(reader, (list, place) => {
      const keys = list.map(keyOf)
      const again = keys.findIndex((key, index) => keys.indexOf(key) < index)
      if (again >= 0) wrong(below(place, again), { code: 'twice' })
    })(value, at)

/** `isKey`, and what is wrong with a key that is none. */
export const recordOf =
  <Value>(
    [isKey, problem]: readonly [isKey: (key: string) => boolean, problem: Problem],
    reader: Reader<Value>,
    most: number,
    least = 1,
  ): Reader<Readonly<Record<string, Value>>> =>
  (value, at) => {
    const entries = Object.entries(fieldsOf(value) ?? {})
    if (fieldsOf(value) === null || entries.length < least || entries.length > most)
      return wrong(at, { code: 'record', least, most })
    for (const [key] of entries) if (!isKey(key)) wrong(below(at, key), problem)
    return Object.fromEntries(entries.map(([key, each]) => [key, reader(each, below(at, key))]))
  }

/** Reads, and where nothing was wrong looks at the whole. */
export const sound =
  <Value>(reader: Reader<Value>, look: (value: Value, at: Place) => void): Reader<Value> =>
  (value, at) => {
    let isSound = true
    const say: Place['say'] = (...fault) => {
      isSound = false
      at.say(...fault)
    }
    const read = reader(value, { path: at.path, say })
    if (isSound) look(read, at)
    return read
  }

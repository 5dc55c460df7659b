// Places in JSON: all there are, one changed, and whether a path leads to one that is there, or is missing where it should be.
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Place = readonly string[]

const entriesOf = (value: unknown): readonly (readonly [string, Json])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value as Record<string, Json>) : []

export const placesOf = (value: Json, place: Place = []): readonly Place[] => [
  place,
  ...entriesOf(value).flatMap(([key, each]) => placesOf(each, [...place, key])),
]

/** A copy with `value` at `place`; undefined takes it away (and of the whole gives a copy). */
export function changed(whole: Json, [key, ...rest]: Place, value: Json | undefined): Json {
  if (key === undefined) return value === undefined ? (structuredClone(whole) as Json) : value
  const entries = entriesOf(whole)
  const child = entries.find(([name]) => name === key)?.[1]
  const isLast = rest.length === 0
  const next = isLast ? value : changed(child ?? {}, rest, value)
  if (Array.isArray(whole))
    return entries.flatMap(([name, each]) => (name !== key ? [each] : next === undefined ? [] : [next]))
  const others = entries.filter(([name]) => name !== key)
  return Object.fromEntries(next === undefined ? others : withPlace(entries, key, next))
}

const withPlace = (
  entries: readonly (readonly [string, Json])[],
  key: string,
  value: Json,
): readonly (readonly [string, Json])[] =>
  entries.some(([name]) => name === key)
    ? entries.map(([name, each]) => [name, name === key ? value : each] as const)
    : [...entries, [key, value]]

/** `a.b-c[3]["d e"]` */
const stepsOf = (path: string): readonly string[] =>
  [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)].map(
    ([, index, quoted, name]) => index ?? name ?? (JSON.parse(quoted!) as string),
  )

export function hasPlace(whole: unknown, path: string): boolean {
  const steps = stepsOf(path)
  let at: unknown = whole
  for (const [index, step] of steps.entries()) {
    const found = entriesOf(at).find(([key]) => key === step || (step.length === 40 && key.startsWith(step)))
    // the last step may be one that should be there
    if (!found) return index === steps.length - 1 && typeof at === 'object' && at !== null
    at = found[1]
  }
  return true
}

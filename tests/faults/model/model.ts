// What voting in the open forum is, in so few words that one can see that they are right: who speaks for whom, the question that is open,
// what was cast last, what was counted. No journal, no storage, no time.

export interface Ballots {
  readonly [delegation: string]: string
}

export interface Model {
  /** person → delegation */
  readonly speaksFor: Readonly<Record<string, string>>
  /** of the question that is open; null: none is */
  readonly open: Ballots | null
  /** what was counted, oldest first */
  readonly counted: readonly Ballots[]
  /** key → what was cast with it, by whom, in the last question (VO5) */
  readonly keys: Readonly<Record<string, string>>
}

export const START: Model = { speaksFor: {}, open: null, counted: [], keys: {} }

export type Act =
  | { readonly is: 'join'; readonly person: string; readonly delegation: string }
  | { readonly is: 'leave'; readonly person: string }
  /** gone too long */
  | { readonly is: 'drop'; readonly person: string }
  | { readonly is: 'open' }
  | { readonly is: 'cast'; readonly person: string; readonly choice: string; readonly key: string }
  | { readonly is: 'close' }

/** The model after an act, or null: it is refused. */
export function after(model: Model, act: Act): Model | null {
  const { speaksFor, open, counted, keys } = model
  switch (act.is) {
    case 'join':
      // one each, and a delegation that is taken is taken
      if (act.person in speaksFor || Object.values(speaksFor).includes(act.delegation)) return null
      return { ...model, speaksFor: { ...speaksFor, [act.person]: act.delegation } }
    case 'leave':
      return act.person in speaksFor ? { ...model, speaksFor: without(speaksFor, act.person) } : null
    case 'drop':
      return { ...model, speaksFor: without(speaksFor, act.person) }
    case 'open':
      return open === null ? { ...model, open: {}, keys: {} } : null
    case 'cast': {
      const delegation = speaksFor[act.person]
      const said = `${act.person} ${act.choice}`
      // asked again with its key it is what it was, whatever has come since
      if (act.key in keys) return keys[act.key] === said ? model : null
      if (delegation === undefined || open === null) return null
      return { ...model, open: { ...open, [delegation]: act.choice }, keys: { ...keys, [act.key]: said } }
    }
    case 'close':
      return open === null ? null : { ...model, open: null, counted: [...counted, open] }
  }
}

/** The number of the question that is before the hall, or was last. */
export const questionOf = ({ open, counted }: Model): number =>
  open === null ? Math.max(1, counted.length) : counted.length + 1

const without = (speaksFor: Model['speaksFor'], person: string): Model['speaksFor'] =>
  Object.fromEntries(Object.entries(speaksFor).filter(([each]) => each !== person))

// The keys of ballots, in two parts: one more is added to the small one, so that a thousand ballots are not copied a thousand times.

export interface CastKeys<Use> {
  readonly settled: ReadonlyMap<string, Use>
  /** fewer than RECENT */
  readonly recent: ReadonlyMap<string, Use>
}

/** about the root of what a mass vote brings */
const RECENT = 32

export const noKeys = <Use>(): CastKeys<Use> => ({ settled: new Map(), recent: new Map() })

export const keyUse = <Use>({ settled, recent }: CastKeys<Use>, key: string): Use | undefined =>
  recent.get(key) ?? settled.get(key)

export function withKey<Use>({ settled, recent }: CastKeys<Use>, key: string, use: Use): CastKeys<Use> {
  const more = new Map(recent).set(key, use)
  return more.size < RECENT
    ? { settled, recent: more }
    : { settled: new Map([...settled, ...more]), recent: new Map() }
}

/** In the order in which they were used. */
export const keyUses = <Use>({ settled, recent }: CastKeys<Use>): readonly (readonly [string, Use])[] => [
  ...settled,
  ...recent,
]

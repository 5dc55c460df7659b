// Events written by earlier versions are lifted, step by step, to the shape of today. The chain itself is never rewritten.
type Body = Readonly<Record<string, unknown>>

/** From version v to v + 1 of one type of event, keyed `type@v`. */
export type Upcasters = Readonly<Record<string, (body: Body) => Body>>

/** Version 1 knew the open floor alone: no observers, and nothing but questions of the chair's own. */
export const UPCASTERS: Upcasters = {
  'sitting.opened@1': (body) => ({ ...body, ownRulebook: null, observers: [] }),
  'vote.opened@1': (body) => ({
    ...body,
    subject: { of: 'question' },
    decision: 'ordinary',
    method: 'recorded',
    isAgain: false,
    year: null,
  }),
}

/** The version in which each event is written today. */
export const EVENT_VERSION = 2

/**
 * Lifts `body` of `type` from version `v` to `today`; a type that did not change in a version has no step there.
 * Throws RangeError for a version that is not yet known: guessing what it means would make another sitting of it.
 */
export function upcast(
  type: string,
  v: number,
  body: Body,
  upcasters: Upcasters = UPCASTERS,
  today = EVENT_VERSION,
): Body {
  if (!Number.isSafeInteger(v) || v < 1 || v > today) throw new RangeError(`no version ${v} of ${type}`)
  let lifted = body
  for (let version = v; version < today; version++)
    lifted = upcasters[`${type}@${version}`]?.(lifted) ?? lifted
  return lifted
}

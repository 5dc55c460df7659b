// Events written by earlier versions are lifted, step by step, to the shape of today. The chain itself is never rewritten.
type Body = Readonly<Record<string, unknown>>

/** From version v to v + 1 of one type of event, keyed `type@v`. */
export type Upcasters = Readonly<Record<string, (body: Body) => Body>>

/** None yet: every event is at version 1. */
export const UPCASTERS: Upcasters = {}

/** The version in which each event is written today. */
export const EVENT_VERSION = 1

/** Lifts `body` of `type` from version `v`; returns it unchanged when it is current. */
export function upcast(type: string, v: number, body: Body, upcasters: Upcasters = UPCASTERS): Body {
  let lifted = body
  for (let version = v; ; version++) {
    const step = upcasters[`${type}@${version}`]
    if (step === undefined) return lifted
    lifted = step(lifted)
  }
}

// A crash on purpose, at a named point: how tests find out what a killed process leaves behind. Without MAJLIS_CRASH_AT every point
// is passed in silence.

export const CRASH_POINTS = [
  /** an act is decided, its events are on the way to storage */
  'before-commit',
  /** the store has written them and not yet committed (SQLite) */
  'in-commit',
  /** they are on stable storage, and nobody has been told */
  'after-commit',
  /** a change of the state has just been sent to the people in a hall */
  'patched',
  /** a step of a migration is done, the next one is not (SQLite) */
  'in-migration',
] as const
export type CrashPoint = (typeof CRASH_POINTS)[number]

/** `point@what:count`: at the `count`th time that the point is reached with `what`: the type of an event, a height, a step. */
export interface CrashAt {
  readonly point: CrashPoint
  /** null: with anything */
  readonly what: string | null
  readonly count: number
}

/** Says that a point is reached, with what. Returns, or the process is gone. */
export type Reach = (point: CrashPoint, what: readonly string[]) => void

const SHAPE = /^(?<point>[a-z-]+)(?:@(?<what>[a-z0-9.-]+))?(?::(?<count>[1-9]\d{0,5}))?$/

/** null when the text is no such place. The count is 1 when it is left out. */
export function readCrashAt(text: string): CrashAt | null {
  const { point, what, count } = SHAPE.exec(text)?.groups ?? {}
  const known = CRASH_POINTS.find((each) => each === point)
  return known === undefined ? null : { point: known, what: what ?? null, count: Number(count ?? 1) }
}

/**
 * What MAJLIS_CRASH_AT says, which is for tests: one variable alone makes no server fall. Throws an Error that names the variable and
 * says what to do.
 */
export function crashAtOf({
  MAJLIS_CRASH_AT: text,
  MAJLIS_MAY_CRASH: may,
}: NodeJS.ProcessEnv): CrashAt | null {
  if (!text) return null
  if (may !== 'yes')
    throw new Error(
      'MAJLIS_CRASH_AT kills this server on purpose, which is for tests: leave it out (or set MAJLIS_MAY_CRASH=yes).',
    )
  const at = readCrashAt(text)
  if (at === null)
    throw new Error(
      `MAJLIS_CRASH_AT is no place such as after-commit@ballot.cast:3; the points are ${CRASH_POINTS.join(', ')}.`,
    )
  return at
}

/** `crash` never returns in earnest. Threads count each for themselves. */
export function reachFor(at: CrashAt | null, crash: () => void = killThis): Reach {
  if (at === null) return () => undefined
  let left = at.count
  return (point, what) => {
    if (point !== at.point || (at.what !== null && !what.includes(at.what))) return
    left -= 1
    if (left === 0) crash()
  }
}

/** As a power cut would: no goodbye, no flush, and from whatever thread. */
function killThis(): void {
  process.kill(process.pid, 'SIGKILL')
  // the signal comes a moment later: nothing may happen until then
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

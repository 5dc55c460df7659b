// What comes in a crowd goes through in slices: between two of them whatever else is due has its turn, above all the next step of a hall.
// A thousand people who come at once wait for each other, and nobody who is there already waits for them.

/** Short beside a step of 50 ms, and longer than any one piece of what goes through. */
const SLICE_MS = 6

export interface Turnstile {
  /** Does `work` now, or, once so much was done in this turn of the loop, in a later one; always in the order of asking. */
  pass(work: () => void): void
}

/** `soon` calls back in the next turn of the loop, after timers and whatever has arrived. */
export function createTurnstile(
  nowMs: () => number = () => performance.now(),
  soon: (turn: () => void) => void = setImmediate,
): Turnstile {
  const waiting: (() => void)[] = []
  let spentMs = 0
  let isTurning = false

  function go(work: () => void): void {
    const since = nowMs()
    try {
      work()
    } finally {
      spentMs += nowMs() - since
    }
  }

  function turn(): void {
    spentMs = 0
    isTurning = false
    try {
      while (waiting.length > 0 && spentMs < SLICE_MS) go(waiting.shift()!)
    } finally {
      if (waiting.length > 0) turnSoon()
    }
  }

  function turnSoon(): void {
    if (isTurning) return
    isTurning = true
    soon(turn)
  }

  return {
    pass(work) {
      // also to begin a new slice
      turnSoon()
      if (waiting.length > 0 || spentMs >= SLICE_MS) waiting.push(work)
      else go(work)
    },
  }
}

/** One for the whole process: its halls share one loop. */
export const turnstile = createTurnstile()

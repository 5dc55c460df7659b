// A fault, and what has to hold when it strikes. A case sets its own forum up, breaks it, and rejects when something did not hold.

export interface FaultCase {
  /** in the handbook's list */
  readonly number: number
  /** what is done */
  readonly words: string
  /** takes longer than everyday patience: by hand alone */
  readonly isLong?: true
  /** Resolves to what was seen, in a few words; to `notTried(…)` where it cannot be tried. Rejects when something does not hold. */
  run(): Promise<string | NotTried>
}

export interface NotTried {
  readonly why: string
}

/** Not held and not failed: the table says so, with the reason. */
export const notTried = (why: string): NotTried => ({ why })

// Rules of procedure as data. A rulebook names, for each kind of matter, the test that decides and the rule that says so.
export type RulebookId = 'open-floor'

export interface Decision {
  readonly test: 'more-yes-than-no'
  /** how the rulebook numbers it */
  readonly rule: string
}

export interface Rulebook {
  readonly id: RulebookId
  readonly version: number
  readonly decisions: { readonly ordinary: Decision }
}

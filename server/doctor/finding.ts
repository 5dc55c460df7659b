// What an examination finds: one line that says how it is, and where it is not well one that says what to do.

export type Verdict = 'good' | 'warning' | 'fault'

export interface Finding {
  readonly verdict: Verdict
  /** what was looked at, in one or two words */
  readonly about: string
  readonly says: string
  /** what to do; null when all is well */
  readonly cure: string | null
}

export const good = (about: string, says: string): Finding => ({ verdict: 'good', about, says, cure: null })
export const warning = (about: string, says: string, cure: string): Finding => ({
  verdict: 'warning',
  about,
  says,
  cure,
})
export const fault = (about: string, says: string, cure: string): Finding => ({
  verdict: 'fault',
  about,
  says,
  cure,
})

const SIGN: Readonly<Record<Verdict, string>> = { good: 'good   ', warning: 'WARNING', fault: 'FAULT  ' }

export const linesOf = ({ verdict, about, says, cure }: Finding): readonly string[] => [
  `${SIGN[verdict]}  ${about.padEnd(12)}  ${says}`,
  ...(cure === null ? [] : [`${' '.repeat(23)}${cure}`]),
]

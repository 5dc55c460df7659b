// What may be wrong at a place of a rulebook that is being read: a closed list, so that each language has its words for it.

/** `given`: what stood there, quoted and short. `names`: what may stand there. */
export type Problem =
  | { readonly code: 'whole' | 'list' | 'record'; readonly least: number; readonly most: number }
  | { readonly code: 'text'; readonly most: number }
  | { readonly code: 'truth' | 'twice' | 'fraction' | 'over-whole' | 'too-deep' | 'no-weights' }
  | { readonly code: 'no-code' | 'key-no-code' | 'key-no-year' | 'key-no-size' | 'key-no-name' }
  | { readonly code: 'introduction-needed' | 'proposals-needed' }
  | {
      readonly code: 'one-of' | 'fields' | 'unknown-field' | 'which-test'
      readonly names: readonly string[]
    }
  | { readonly code: 'name' | 'key-unknown'; readonly where: string; readonly names: readonly string[] }
  | {
      readonly code: 'unknown-name'
      readonly given: string
      readonly where: string
      readonly names: readonly string[]
    }
  | {
      readonly code: 'no-name' | 'unknown-code' | 'no-method-rule' | 'presence-needed' | 'procedural-chosen'
      readonly given: string
    }
  | { readonly code: 'over-total'; readonly total: number }
  | { readonly code: 'too-many-figures'; readonly have: number; readonly most: number }
  | { readonly code: 'division-needed' | 'texts-needed' | 'procedural-needed'; readonly motion: string }
  | { readonly code: 'method-needed'; readonly method: string; readonly motion: string }

/** The problem of one code, though several share their fields. */
export type ProblemOf<Code extends Problem['code'], Each = Problem> = Each extends {
  readonly code: infer Known
}
  ? Code extends Known
    ? Omit<Each, 'code'> & { readonly code: Code }
    : never
  : never

export interface RulebookFault {
  /** '' is the whole; `procedure.motions[3].decision` */
  readonly path: string
  readonly problem: Problem
  /** null may stand there, too */
  readonly isOrNull: boolean
}

/** The words of a language for every problem; each goes on from the path. */
export interface FaultWords {
  readonly at: (fault: { readonly path: string; readonly says: string; readonly isOrNull: boolean }) => string
  readonly problems: {
    readonly [Code in Problem['code']]: (problem: ProblemOf<Code>) => string
  }
}

/** The path, what is wrong there, and what to do: one sentence. */
export function sentenceOf({ path, problem, isOrNull }: RulebookFault, words: FaultWords): string {
  const say = words.problems[problem.code] as (problem: Problem) => string
  return words.at({ path, says: say(problem), isOrNull })
}

// How states, people and bodies are called in the calculator.
import type { BodyRulebook } from '../../../shared/procedure/rulebooks/rulebook.ts'
import { delegationName } from '../../i18n/delegation-names.ts'
import { useCalculatorWords, useLanguage } from '../../i18n/use-words.ts'
import type { Tongue } from './question/rule-words.ts'

/** By code; who has none is called as written. */
export function useNameOf(): (code: string) => string {
  const { language } = useLanguage()
  const { former } = useCalculatorWords()
  // a candidate may be called like anything that every object has
  return (code) =>
    (Object.hasOwn(former, code) && former[code]) || delegationName({ id: code, name: '' }, language)
}

export function useTongue(): Tongue {
  const words = useCalculatorWords()
  const { format } = useLanguage()
  return { words, format }
}

/** A body without a name in the reader's language goes by its id. */
export const bodyName = ({ id }: Pick<BodyRulebook, 'id'>, { words }: Tongue): string =>
  words.bodies[id] ?? id

export const matterName = (matter: string, { words }: Tongue): string => words.matters[matter] ?? matter

// What is wrong with a question, in the reader's language.
import type { CalculatorWords } from '../../../shared/i18n/en/calculator.ts'
import type { FaultCode, Problem } from './question/reckon.ts'

type Faults = Readonly<Record<FaultCode, string | ((numbers: Problem) => string)>>

export function faultWords(faults: CalculatorWords['faults'], problem: Problem): string {
  const words: Faults = faults
  const sentence = words[problem.code]
  return typeof sentence === 'string' ? sentence : sentence(problem)
}

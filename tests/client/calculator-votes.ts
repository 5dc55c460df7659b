// Questions to the calculator by code, and what it answers.
import { readQuestion } from '../../shared/procedure/majority/decision-input.ts'
import { type Fields, isFault } from '../../shared/procedure/majority/decision-input-fields.ts'
import { decideMatter } from '../../shared/procedure/majority/decision-matter.ts'
import type { Choice } from '../../shared/procedure/majority/majority.ts'

export const PERMANENT = 'CHN FRA RUS GBR USA'.split(' ')
export const ELECTED = 'BHR COD COL DNK GRC LBR LVA PAK PAN SOM'.split(' ')
export const COUNCIL = [...PERMANENT, ...ELECTED]
export const GULF = 'ARE BHR KWT OMN QAT SAU'.split(' ')
export const UNION =
  'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE'.split(
    ' ',
  )

export const outcomeOf = (input: Fields): string => {
  const question = readQuestion(input)
  return isFault(question) ? question.sentence : decideMatter(question).outcome
}
export const vote = (choice: Choice, codes: readonly string[]) =>
  Object.fromEntries(codes.map((code) => [code, choice]))
export const council = (votes: object) => ({ rulebook: 'security-council', matter: 'substantive', votes })
export const assembly = (matter: string, tally: object) => ({ rulebook: 'general-assembly', matter, tally })
export const union = (votes: object) => ({ rulebook: 'eu-council', matter: 'qualified', year: 2025, votes })

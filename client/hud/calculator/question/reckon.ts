// Asks the calculator. Where it finds a fault, says which field is meant, and what a reader needs to know to put it right.
import { readQuestion } from '../../../../shared/procedure/majority/decision-input.ts'
import { type Fields, isFault } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import {
  type Answer,
  decideMatter,
  type Question,
} from '../../../../shared/procedure/majority/decision-matter.ts'
import { bodyOf, COUNTS, type Draft, type Form, formOf } from './draft.ts'
import { candidatesOf, inputOf } from './input-of.ts'
import { countOf, numberOf } from './numbers.ts'

/** Each has its sentence in both languages. */
export type FaultCode =
  | 'count'
  | 'sum'
  | 'members'
  | 'places'
  | 'round'
  | 'valid'
  | 'votes'
  | 'apart'
  | 'candidate-none'
  | 'candidate-nameless'
  | 'candidate-twice'
  | 'candidate-votes'
  | 'candidate-sum'
  | 'candidate-unknown'
  | 'other'

export interface Problem {
  readonly code: FaultCode
  /** the field that is marked; of candidates the row, too */
  readonly field: string
  readonly row?: number
  /** what the field adds up to, and what it may */
  readonly sum: number
  readonly most: number
}

export interface Reckoned {
  readonly input: Fields
  readonly problem: Problem | null
  /** null where there is a problem */
  readonly result: { readonly question: Question; readonly answer: Answer } | null
}

export function reckon(draft: Draft): Reckoned {
  const input = inputOf(draft)
  const form = formOf(draft)
  const question = readQuestion(input)
  // two candidates of one name are one in the input: that is seen here alone
  const problem =
    ownProblem(form) ?? (isFault(question) ? problemOf(question.field, form, sizeOf(draft)) : null)
  if (problem || isFault(question)) return { input, problem, result: null }
  return { input, problem: null, result: { question, answer: decideMatter(question) } }
}

const sizeOf = (draft: Draft): number => countOf(formOf(draft).members) || bodyOf(draft).size

function ownProblem(form: Form): Problem | null {
  if (form.matter !== 'election') return null
  const names = candidatesOf(form).map(([name]) => name)
  const again = names.findIndex((name, place) => names.indexOf(name) < place)
  const isNameless = names[again] === '' || names.includes('')
  if (isNameless) return candidate('candidate-nameless', rowOf(form, names.indexOf('')))
  return again === -1 ? null : candidate('candidate-twice', rowOf(form, again))
}

const candidate = (code: FaultCode, row?: number): Problem => ({
  code,
  field: 'candidates',
  ...(row === undefined ? {} : { row }),
  sum: 0,
  most: 0,
})

/** The row of the form that holds the nth candidate: empty rows are none. */
const rowOf = ({ candidates }: Form, nth: number): number =>
  candidates.flatMap(({ name, votes }, row) => (name.trim() !== '' || votes !== '' ? [row] : []))[nth] ?? 0

const PLAIN: Readonly<Record<string, FaultCode>> = {
  members: 'members',
  places: 'places',
  round: 'round',
  valid: 'valid',
  votes: 'votes',
  participating: 'apart',
}

function problemOf(field: string, form: Form, size: number): Problem {
  if (field === 'candidates') return candidatesProblem(form)
  const name = COUNTS.find((each) => field === `tally.${each}`)
  if (name) return { code: 'count', field: name, sum: 0, most: size }
  const sum = COUNTS.reduce((total, each) => total + countOf(form.counts[each]), 0)
  if (field === 'tally' && sum > size) return { code: 'sum', field: 'tally', sum, most: size }
  return { code: PLAIN[field] ?? 'other', field, sum: 0, most: size }
}

function candidatesProblem(form: Form): Problem {
  const given = candidatesOf(form)
  if (given.length === 0) return candidate('candidate-none')
  const valid = countOf(form.valid)
  const isWrong = ([, votes]: (typeof given)[number]) => typeof votes !== 'number' || votes > valid
  const wrong = given.findIndex(isWrong)
  if (wrong !== -1) return { ...candidate('candidate-votes', rowOf(form, wrong)), most: valid }
  const sum = form.candidates.reduce((total, { votes }) => total + countOf(votes), 0)
  const most = valid * Number(numberOf(form.places) ?? 1)
  if (sum > most) return { ...candidate('candidate-sum'), sum, most }
  const unknown = given.findIndex(([name]) => CODE.test(name) && readsAlone(name) === false)
  return candidate('candidate-unknown', rowOf(form, Math.max(0, unknown)))
}

const CODE = /^[A-Z]{3}$/
/** Whether the calculator knows who this is. */
const readsAlone = (name: string): boolean =>
  !isFault(
    readQuestion({ rulebook: 'general-assembly', matter: 'election', valid: 1, candidates: { [name]: 1 } }),
  )

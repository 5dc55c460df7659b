// The question as `majlis decide` takes it, from what was filled in.
import { MEMBERS } from '../../../../shared/members/members.ts'
import type { Fields } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import type { BodyRulebook } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { foldText } from '../../../i18n/matches.ts'
import { bodyOf, COUNTS, type Draft, type Form, formOf } from './draft.ts'
import { numberOf } from './numbers.ts'

/** Keys without a value are left out. */
type Given = readonly (readonly [key: string, value: unknown])[]
const fieldsOf = (given: Given): Fields =>
  Object.fromEntries(given.filter(([, value]) => value !== undefined))

export function inputOf(draft: Draft): Fields {
  const body = bodyOf(draft)
  const form = formOf(draft)
  const asked: Given = [
    ['rulebook', body.id],
    ['matter', form.matter],
    ['members', form.members === String(body.size) ? undefined : numberOf(form.members)],
  ]
  if (form.matter === 'election') return fieldsOf([...asked, ...electionOf(form)])
  return fieldsOf([
    ...asked,
    ...(form.seats.length > 0 ? votesOf(form, body) : [['tally', tallyOf(form)] as const]),
    ['round', form.isAgain && maySecondVote(form, body) ? 2 : undefined],
  ])
}

/** Whether an equal division leads to another vote. */
export const maySecondVote = ({ matter }: Form, { decisions }: BodyRulebook): boolean =>
  decisions[matter]?.tie?.follows === 'second-vote'

function votesOf(form: Form, { weights }: BodyRulebook): Given {
  const taking = form.seats.filter((code) => !form.apart.includes(code))
  return [
    ['votes', fieldsOf(taking.map((code) => [code, form.votes[code]]))],
    ['year', weights ? numberOf(form.year) : undefined],
    ['participating', weights && form.apart.length > 0 ? taking : undefined],
  ]
}

const tallyOf = ({ counts }: Form): Fields => fieldsOf(COUNTS.map((name) => [name, numberOf(counts[name])]))

const electionOf = (form: Form): Given => [
  ['places', numberOf(form.places)],
  ['round', numberOf(form.round)],
  ['candidates', fieldsOf(candidatesOf(form))],
  ['valid', numberOf(form.valid)],
  ['majority', form.majority || undefined],
]

/** Rows in which something stands; the votes of who has none are zero. */
export const candidatesOf = ({ candidates }: Form): readonly (readonly [name: string, votes: unknown])[] =>
  candidates
    .filter(({ name, votes }) => name.trim() !== '' || votes !== '')
    .map(({ name, votes }) => [codeOf(name), numberOf(votes) ?? 0])

const CODE_BY_NAME: ReadonlyMap<string, string> = new Map(
  MEMBERS.filter(({ status }) => status === 'member').flatMap(({ id, en, ar }) =>
    [en, ar].map((name) => [foldText(name), id]),
  ),
)

/** The code of a state that is named in either language; anyone else as written. */
export const codeOf = (name: string): string => CODE_BY_NAME.get(foldText(name)) ?? name.trim()

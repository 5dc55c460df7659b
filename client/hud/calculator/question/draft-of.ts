// What a link or the calculator's own input fills in. Nothing of it is believed: what cannot be shown is no draft.
import type { Fields } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import { CHOICES, type Choice } from '../../../../shared/procedure/majority/majority.ts'
import type { BodyRulebook } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { BODIES, mattersOf } from '../../../../shared/procedure/rulebooks/rulebooks.ts'
import { blankForm, COUNTS, type Draft, type Form, NO_CANDIDATE } from './draft.ts'
import { plainDigits } from './numbers.ts'
import { seatsFor, votesByName } from './seats.ts'

/** more rows than any ballot had */
const MOST_CANDIDATES = 60
const LONGEST_TEXT = 60

/** Null: no question that can be shown. */
export function draftOf(input: unknown): Draft | null {
  const fields = fieldsIn(input)
  const body = BODIES.find(({ id }) => id === fields?.rulebook)
  const matter = body && mattersOf(body).find((each) => each === fields?.matter)
  if (!fields || !body || matter === undefined) return null
  const part = partOf(fields, body, matter)
  return part && { body: body.id, forms: { [body.id]: { ...blankForm(body), matter, ...part } } }
}

function partOf(fields: Fields, body: BodyRulebook, matter: string): Partial<Form> | null {
  const members = textOf(fields.members)
  if (matter === 'election') return { members, ...electionIn(fields) }
  const isAgain = fields.round !== undefined && fields.round !== 1
  const votes = fieldsIn(fields.votes)
  if (votesByName(body)) return votes && { members, isAgain, ...votesIn(fields, votes, body) }
  return { members, isAgain, counts: votes ? counted(votes, fields, body) : countsIn(fieldsIn(fields.tally)) }
}

function votesIn(fields: Fields, given: Fields, body: BodyRulebook): Partial<Form> {
  const votes = choicesIn(given)
  const seats = seatsFor(body, sizeOf(fields, body), Object.keys(votes))
  const taking = Array.isArray(fields.participating) ? fields.participating : null
  return {
    votes,
    seats: body.members ?? [...new Set([...seats, ...Object.keys(votes)])],
    apart: taking ? (body.members ?? []).filter((code) => !taking.includes(code)) : [],
    ...(fields.year === undefined ? {} : { year: textOf(fields.year) }),
  }
}

/** Votes by name of a body that is asked for counts; who is left out was not there. */
function counted(given: Fields, fields: Fields, body: BodyRulebook): Form['counts'] {
  const choices = Object.values(choicesIn(given))
  const count = (wanted: Choice) => String(choices.filter((choice) => choice === wanted).length)
  const absent = String(Math.max(0, sizeOf(fields, body) - choices.length))
  return { yes: count('yes'), no: count('no'), abstain: count('abstain'), absent }
}

const countsIn = (tally: Fields | null): Form['counts'] =>
  Object.fromEntries(COUNTS.map((name) => [name, textOf(tally?.[name])])) as Form['counts']

function electionIn({ places = 1, round = 1, valid, majority, candidates }: Fields): Partial<Form> {
  const rows = Object.entries(fieldsIn(candidates) ?? {}).slice(0, MOST_CANDIDATES)
  return {
    places: textOf(places),
    round: textOf(round),
    valid: textOf(valid),
    ...(typeof majority === 'string' ? { majority: textOf(majority) } : {}),
    candidates:
      rows.length === 0
        ? [NO_CANDIDATE]
        : rows.map(([name, votes]) => ({ name: name.slice(0, LONGEST_TEXT), votes: textOf(votes) })),
  }
}

const sizeOf = ({ members }: Fields, body: BodyRulebook): number =>
  typeof members === 'number' && Number.isSafeInteger(members) && members > 0 ? members : body.size

const CODE = /^[A-Z]{3}$/
const choicesIn = (given: Fields): Record<string, Choice> =>
  Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, Choice] =>
        CODE.test(entry[0]) && CHOICES.some((choice) => choice === entry[1]),
    ),
  )

const textOf = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string'
    ? plainDigits(String(value).slice(0, LONGEST_TEXT))
    : ''

const fieldsIn = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null

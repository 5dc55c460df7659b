// What a reader has filled in, for each body apart, so that looking at another one loses nothing. Numbers stand as they were
// written: what is wrong can be shown where it stands.
import type { Choice } from '../../../../shared/procedure/majority/majority.ts'
import type { BodyRulebook } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { BODIES, mattersOf } from '../../../../shared/procedure/rulebooks/rulebooks.ts'
import { firstSeats } from './seats.ts'

/** How a member stands; 'none': does not vote. In the order in which a tap turns it. */
export const STANDINGS = ['yes', 'no', 'abstain', 'none'] as const satisfies readonly (Choice | 'none')[]
export type Standing = (typeof STANDINGS)[number]

export const COUNTS = ['yes', 'no', 'abstain', 'absent'] as const
export type CountName = (typeof COUNTS)[number]

export interface Candidate {
  /** the name of a state, its code, or of anyone else */
  readonly name: string
  readonly votes: string
}

export interface Form {
  readonly matter: string
  /** '': as many as today */
  readonly members: string
  readonly year: string
  /** who votes by name; empty where counts are asked for */
  readonly seats: readonly string[]
  readonly votes: Readonly<Record<string, Choice>>
  /** members that take no part in this matter */
  readonly apart: readonly string[]
  /** the second vote, after one that was equally divided */
  readonly isAgain: boolean
  readonly counts: Readonly<Record<CountName, string>>
  readonly places: string
  readonly round: string
  readonly valid: string
  readonly majority: string
  readonly candidates: readonly Candidate[]
}

export interface Draft {
  readonly body: string
  /** by body; those not yet looked at are missing */
  readonly forms: Readonly<Record<string, Form>>
}

export const NO_CANDIDATE: Candidate = { name: '', votes: '' }

export function bodyOf(draft: Draft): BodyRulebook {
  const body = BODIES.find(({ id }) => id === draft.body)
  if (!body) throw new Error(`no such body: ${draft.body}`)
  return body
}

export const formOf = (draft: Draft): Form => draft.forms[draft.body] ?? blankForm(bodyOf(draft))

export const withForm = (draft: Draft, change: Partial<Form>): Draft => ({
  ...draft,
  forms: { ...draft.forms, [draft.body]: { ...formOf(draft), ...change } },
})

/** Where members vote by name all are in favour: what would a no do? Where they are counted nothing is. */
export function blankForm(body: BodyRulebook): Form {
  const seats = firstSeats(body, body.size)
  return {
    matter: mattersOf(body)[0] ?? '',
    members: '',
    year: String(Object.keys(body.weights?.years ?? {}).at(-1) ?? ''),
    seats,
    votes: Object.fromEntries(seats.map((code) => [code, 'yes'])),
    apart: [],
    isAgain: false,
    counts: { yes: '', no: '', abstain: '', absent: '' },
    places: '1',
    round: '1',
    valid: String(body.size),
    majority: body.elections?.majority ?? '',
    candidates: [NO_CANDIDATE, NO_CANDIDATE],
  }
}

/** The body whose votes show most by themselves, and its weightiest matter. */
const FIRST = { body: 'security-council', matter: 'substantive' }

export function firstDraft(): Draft {
  const body = BODIES.find(({ id }) => id === FIRST.body)
  if (!body) return { body: BODIES[0]?.id ?? '', forms: {} }
  return { body: body.id, forms: { [body.id]: { ...blankForm(body), matter: FIRST.matter } } }
}

export const standingOf = ({ votes }: Form, code: string): Standing => votes[code] ?? 'none'

export function withStanding(form: Form, code: string, standing: Standing): Pick<Form, 'votes'> {
  const { [code]: _, ...votes } = form.votes
  return { votes: standing === 'none' ? votes : { ...votes, [code]: standing } }
}

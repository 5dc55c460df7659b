// From what a host prepares to what is asked of the forum, and back again from a session that is to be had once more.
import {
  checkDelegations,
  type ListEntry,
  type ListedDelegation,
  MOST_DELEGATIONS,
} from '../../../../shared/members/delegation-list.ts'
import { MEMBERS } from '../../../../shared/members/members.ts'
import { type Unfit, unfitFor } from '../../../../shared/procedure/rulebooks/fits.ts'
import { HOST_RULEBOOKS } from '../../../../shared/procedure/rulebooks/host-rulebooks.ts'
import type { Rulebook, RulebookId } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { RULEBOOKS } from '../../../../shared/procedure/rulebooks/rulebooks.ts'
import type { NewSession } from '../../../../shared/protocol/api.ts'
import type { HostedDetail, SittingPlan } from '../../../../shared/protocol/host-api.ts'
import { readOwnRulebook } from './own-rulebook.ts'
import { readList } from './read-list.ts'

export const DEFAULT_RULEBOOK: RulebookId = 'open-floor'

export const EMPTY_PLAN: SittingPlan = {
  title: '',
  rulebook: DEFAULT_RULEBOOK,
  ownRulebook: '',
  public: false,
  states: [],
  list: '',
}

/** in which states are seated when a host chooses them */
const SEATING = MEMBERS.map(({ id }) => id as string)

/** Chosen states in seating order, then the list in its own. */
function delegationsOf({ states, list }: SittingPlan): readonly ListEntry[] {
  const chosen = SEATING.filter((id) => states.includes(id))
  return [...chosen.map((id) => ({ id })), ...readList(list, chosen).entries]
}

export const countOf = (plan: SittingPlan): number => delegationsOf(plan).length

export const rulebookIdOf = ({ rulebook }: SittingPlan): RulebookId =>
  HOST_RULEBOOKS.find((id) => id === rulebook) ?? DEFAULT_RULEBOOK

export function sessionOf(plan: SittingPlan): NewSession {
  const rulebook = rulebookIdOf(plan)
  return {
    title: plan.title.trim(),
    rulebook,
    ...(rulebook === 'own' ? { ownRulebook: plan.ownRulebook } : {}),
    delegations: delegationsOf(plan),
    public: plan.public && !plan.closed,
    ...(plan.closed && { closed: true }),
    ...(plan.recorded && !plan.closed && { recorded: true }),
  }
}

export type PlanProblem = 'title' | 'rulebook' | 'delegations' | 'too-many' | 'rows' | 'unfit'

/** The first thing that keeps a plan from being opened, or null. */
export function problemOf(plan: SittingPlan): PlanProblem | null {
  const { title, delegations } = sessionOf(plan)
  if (title === '') return 'title'
  if (rulesOf(plan) === null) return 'rulebook'
  if (readList(plan.list, plan.states).wrong.length > 0) return 'rows'
  if (delegations.length === 0) return 'delegations'
  if (delegations.length > MOST_DELEGATIONS) return 'too-many'
  return unfitOf(plan) === null ? null : 'unfit'
}

/** The rules that are chosen; null: those of the host's own cannot be used yet. */
function rulesOf(plan: SittingPlan): Rulebook | null {
  const id = rulebookIdOf(plan)
  if (id !== 'own') return RULEBOOKS[id]
  const read = readOwnRulebook(plan.ownRulebook)
  return read.is === 'fine' ? read.rulebook : null
}

/** RB5: why the delegations cannot sit under the rules; null where they can, or where the rules cannot be read. */
export function unfitOf(plan: SittingPlan): Unfit | null {
  const rules = rulesOf(plan)
  return rules === null
    ? null
    : unfitFor(
        rules,
        listedIn(plan).map(({ id }) => id),
      )
}

/** Those who would take part, with the ids that they would have. */
export const listedIn = (plan: SittingPlan): readonly ListedDelegation[] =>
  checkDelegations(delegationsOf(plan)).flatMap((checked) => (checked.ok ? [checked.value] : []))

/** The plan of a session as it was; states in an order of their own go into the list, which keeps it. */
export function planOf({ session, ownRulebook, delegations }: HostedDetail): SittingPlan {
  const chosen: string[] = []
  const rest = [...delegations]
  for (let first = rest[0]; first && 'id' in first; first = rest[0]) {
    if (SEATING.indexOf(first.id) < SEATING.indexOf(chosen.at(-1) ?? '')) break
    chosen.push(first.id)
    rest.shift()
  }
  const isPlain = rest.every((entry) => 'name' in entry)
  return {
    title: session.title,
    rulebook: session.rulebook,
    ownRulebook,
    public: session.public,
    ...(session.closed && { closed: true }),
    states: isPlain ? chosen : [],
    list: listOf(isPlain ? rest : delegations),
  }
}

/** As lines where these are read back as they are, otherwise as a table with headings. */
function listOf(entries: readonly ListEntry[]): string {
  const lines = entries.map((entry) => quoted('id' in entry ? entry.id : entry.name)).join('\n')
  if (JSON.stringify(readList(lines).entries) === JSON.stringify(entries)) return lines
  const rows = entries.map((entry) => ('id' in entry ? `${entry.id},` : `,${quoted(entry.name)}`))
  return ['code,name', ...rows].join('\n')
}

const quoted = (cell: string): string => (/[,;\t"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

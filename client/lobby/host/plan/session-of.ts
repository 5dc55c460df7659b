// From what a host prepares to what is asked of the forum, and back again from a session that is to be had once more.
import { type ListEntry, MOST_DELEGATIONS } from '../../../../shared/members/delegation-list.ts'
import { MEMBERS } from '../../../../shared/members/members.ts'
import { HOST_RULEBOOKS } from '../../../../shared/procedure/rulebooks/host-rulebooks.ts'
import type { RulebookId } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import type { NewSession } from '../../../../shared/protocol/api.ts'
import type { HostedDetail, SittingPlan } from '../../../../shared/protocol/host-api.ts'
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

export const isOffered = (rulebook: string): rulebook is RulebookId =>
  HOST_RULEBOOKS.some((id) => id === rulebook)

/** Chosen states in seating order, then the list in its own. */
function delegationsOf({ states, list }: SittingPlan): readonly ListEntry[] {
  const chosen = SEATING.filter((id) => states.includes(id))
  return [...chosen.map((id) => ({ id })), ...readList(list, chosen).entries]
}

export const countOf = (plan: SittingPlan): number => delegationsOf(plan).length

export const sessionOf = (plan: SittingPlan): NewSession => ({
  title: plan.title.trim(),
  rulebook: isOffered(plan.rulebook) ? plan.rulebook : DEFAULT_RULEBOOK,
  delegations: delegationsOf(plan),
  public: plan.public,
})

export type PlanProblem = 'title' | 'delegations' | 'too-many' | 'rows'

/** The first thing that keeps a plan from being opened, or null. */
export function problemOf(plan: SittingPlan): PlanProblem | null {
  const { title, delegations } = sessionOf(plan)
  if (title === '') return 'title'
  if (readList(plan.list, plan.states).wrong.length > 0) return 'rows'
  if (delegations.length === 0) return 'delegations'
  return delegations.length > MOST_DELEGATIONS ? 'too-many' : null
}

/** The plan of a session as it was; states in an order of their own go into the list, which keeps it. */
export function planOf({ session, delegations }: HostedDetail): SittingPlan {
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
    ownRulebook: '',
    public: session.public,
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

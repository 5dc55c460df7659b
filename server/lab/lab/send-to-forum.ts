// A proposal of the Lab goes to the forum as a draft resolution: submitted in the name of its captain, or of the first author who may, with
// the delegations of the other authors as sponsors. They agreed to that when they put it forward.
import type { DelegationId, PersonId, ProposalId } from '../../../shared/ids.ts'
import { clausesOf } from '../../../shared/lab/lab/clauses.ts'
import { type LabState, type Team, teamOf } from '../../../shared/lab/lab/lab-state.ts'
import type { LabAct } from '../../../shared/lab/lab/lab-types.ts'
import { LAB } from '../../../shared/lab/lab/law.ts'
import type { Command } from '../../../shared/procedure/command.ts'
import { decide } from '../../../shared/procedure/decide.ts'
import { rulebookOf, type Sitting } from '../../../shared/procedure/sitting.ts'
import { type Refusal, refuse } from '../../../shared/refusal.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { cleanByRules } from '../../../shared/text/text-rules.ts'
import type { Errand } from '../errands.ts'

type Send = Extract<LabAct, { is: 'send' }>
type Clauses = ReturnType<typeof clausesOf>

const SALT_BYTES = 16
const PARAGRAPH = { most: 2000, lines: true }

export async function sendToForum(errand: Errand, act: Send): Promise<Result<Send, Refusal>> {
  const { house, host, who } = errand
  const state = errand.state as LabState
  const fresh = { id: '', salt: '', at: house.now() }
  const may = LAB.decide(state, act, who, fresh)
  if (!may.ok) return may
  const team = teamOf(state, act.team)?.team
  if (!team?.proposal) return refuse('bad-text')
  const text = cleanByRules(clausesOf(team.proposal.title, team.proposal.content), {
    ...{ title: { most: 200 }, 'preamble.*': PARAGRAPH, 'operative.*': PARAGRAPH },
  })
  if (!text.ok) return text
  const proposal = submittedAs(host.standing.sitting, text.value) ?? (await submit(errand, team, text.value))
  if (typeof proposal !== 'string') return { ok: false, refusal: proposal }
  await sponsor(errand, team, proposal)
  return ok({ ...act, proposal })
}

/** What was submitted with these very words before a crash, or by hand. */
function submittedAs({ proposals }: Sitting, text: Clauses): ProposalId | null {
  const words = JSON.stringify([text.title, text.preamble, text.operative])
  const same = proposals.proposals.find(
    ({ phase, submitted }) =>
      phase !== 'withdrawn' &&
      submitted !== null &&
      JSON.stringify([submitted.title, submitted.preamble, submitted.operative]) === words,
  )
  return same?.id ?? null
}

async function submit({ house, host }: Errand, team: Team, text: Clauses): Promise<ProposalId | Refusal> {
  const { sitting } = host.standing
  const decision = rulebookOf(sitting).procedure.proposals?.decisions[0] ?? ''
  const command: Command = { type: 'proposal.submit', text, decision, salt: house.randomHex(SALT_BYTES) }
  let refusal: Refusal = { code: 'not-in-delegation' }
  for (const person of authorsOf(team)) {
    const may = decide(sitting, command, person, house.now())
    if (!may.ok) {
      if (may.refusal.code !== 'not-in-delegation') refusal = may.refusal
      continue
    }
    const done = await host.request(command, person)
    const made = done.ok && submittedAs(done.value.sitting, text)
    if (made) return made
    if (!done.ok) refusal = done.refusal
  }
  return refusal
}

/** Each other delegation once; one that may not be a sponsor is none. */
async function sponsor({ host }: Errand, team: Team, proposal: ProposalId): Promise<void> {
  const sponsored = new Set<DelegationId>()
  for (const person of authorsOf(team)) {
    const delegation = host.standing.sitting.people.get(person)?.delegation ?? null
    if (delegation === null || sponsored.has(delegation)) continue
    const done = await host.request({ type: 'proposal.support', proposal, as: 'sponsor' }, person)
    if (done.ok) sponsored.add(delegation)
  }
}

/** The captain first. */
const authorsOf = ({ captain, members }: Team): readonly PersonId[] => [
  captain,
  ...members.map(({ person }) => person).filter((person) => person !== captain),
]

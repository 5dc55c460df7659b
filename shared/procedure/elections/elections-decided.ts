// What a ballot of an election, or a lot among its candidates, decides: EL1 to EL5 by the calculator, and what comes next.
import type { ElectionId } from '../../ids.ts'
import type { Event } from '../event.ts'
import { decideElection, type NextBallot, rankedFirst } from '../majority/decision-election.ts'
import type { Outcome } from '../majority/majority.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { entitledOf } from '../standing.ts'
import type { Counted } from '../votes/counted.ts'
import type { SittingElection } from './elections-state.ts'

/** The key under which votes in elections stand beside the rulebook's decisions. */
export const ELECTION = 'election'

const electionOf = (sitting: Sitting, id: ElectionId): SittingElection => {
  const found = sitting.elections.find((each) => each.id === id)
  if (!found) throw new Error(`there is no election ${id}`)
  return found
}

/** Votes of each that may be voted for. */
const votesOf = ({ eligible }: SittingElection, { names }: Counted): ReadonlyMap<string, number> =>
  new Map([...eligible.map((name) => [name, 0] as const), ...names])

/** The outcome of a ballot, as the close holds it: yes are valid ballots, abstentions those without a name. */
export function electionOutcome(sitting: Sitting, id: ElectionId, counted: Counted): Outcome {
  const { outcome, reason, rule, limbs, elected } = decided(sitting, electionOf(sitting, id), counted)
  return { outcome, reason, rule, tally: counted.tally, limbs, elected }
}

function decided(sitting: Sitting, election: SittingElection, counted: Counted) {
  const { elections: rules } = rulebookOf(sitting)
  if (!rules) throw new Error('the rulebook knows no elections')
  const { majority, open: places, round } = election
  const valid = counted.tally.yes
  const members = entitledOf(sitting, ELECTION).length
  const candidates = votesOf(election, counted)
  return decideElection({ rules, majority, places, round, candidates, valid, members })
}

/** What follows from a ballot. */
export function ballotDecided(sitting: Sitting, id: ElectionId, counted: Counted): readonly Event[] {
  const election = electionOf(sitting, id)
  if (election.ballot === 'tie-break') return tieBroken(election, counted)
  const { elected, next = null } = decided(sitting, election, counted)
  return [{ type: 'election.advanced', election: id, elected, next }]
}

// EL7: in a tie-break those with most votes are chosen; where they are equal again, a lot is drawn
function tieBroken(election: SittingElection, counted: Counted): readonly Event[] {
  const { open, through } = election
  const { clear, tied } = rankedFirst(votesOf(election, counted), open)
  const places = open - clear.length
  const lot: NextBallot = { ballot: 'lot', places, candidates: tied }
  if (through === null)
    return [
      { type: 'election.advanced', election: election.id, elected: clear, next: places > 0 ? lot : null },
    ]
  const going = [...through, ...clear]
  const next: NextBallot = places > 0 ? { ...lot, through: going } : restrictedTo(election, going)
  return [{ type: 'election.advanced', election: election.id, elected: [], next }]
}

const restrictedTo = (
  { round, places, elected }: SittingElection,
  candidates: readonly string[],
): NextBallot => ({
  ballot: 'restricted',
  round: round + 1,
  places: places - elected.length,
  candidates,
})

// EL5, EL7: one is drawn; where more are to be chosen, a lot among the others follows
export function lotDecided(sitting: Sitting, id: ElectionId, drawn: number): readonly Event[] {
  const election = electionOf(sitting, id)
  const { eligible, open, through } = election
  const winner = eligible[drawn]
  if (winner === undefined) throw new Error(`the lot fell on nobody: ${drawn}`)
  const others = eligible.filter((name) => name !== winner)
  const isLast = open === 1 || others.length === 0
  const again: NextBallot = { ballot: 'lot', places: open - 1, candidates: others }
  if (through === null)
    return [{ type: 'election.advanced', election: id, elected: [winner], next: isLast ? null : again }]
  const going = [...through, winner]
  const next = isLast ? restrictedTo(election, going) : { ...again, through: going }
  return [{ type: 'election.advanced', election: id, elected: [], next }]
}

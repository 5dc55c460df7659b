// The ranked vote of the Lab: instant runoff. Chosen because every round can be followed by hand: who is first on fewest ballots goes
// out, and those ballots count for whoever they rank next, until one is first on more than half of them.

export interface Round {
  /** first places of this round, by candidate, in the order of the candidates */
  readonly firsts: readonly { readonly candidate: string; readonly votes: number }[]
  /** ballots that rank nobody who is left */
  readonly spent: number
  /**
   * majority: more than half of the ballots that still rank somebody · fewest: this one has fewest · earlier: several have fewest, and
   * this one had fewer in an earlier round · together: several have fewest in every round, and go out together · tie: all that are left
   * are alike
   */
  readonly by: 'majority' | 'fewest' | 'earlier' | 'together' | 'tie'
  /** who goes out; who has won, after a majority; who is tied */
  readonly who: readonly string[]
}

export interface Count {
  readonly ballots: number
  readonly rounds: readonly Round[]
  readonly winner: string | null
  /** of whom the count cannot choose one; empty when there is a winner, or no ballot */
  readonly tied: readonly string[]
}

/** `ballots`: each best first, without doubles, of these candidates alone. */
export function countRunoff(candidates: readonly string[], ballots: readonly (readonly string[])[]): Count {
  const cast = ballots.filter((ballot) => ballot.length > 0)
  const rounds: Round[] = []
  let left = candidates
  while (left.length > 0 && cast.length > 0) {
    const round = nextRound(left, cast, rounds)
    rounds.push(round)
    if (round.by === 'majority') return { ballots: cast.length, rounds, winner: round.who[0]!, tied: [] }
    if (round.by === 'tie') return { ballots: cast.length, rounds, winner: null, tied: round.who }
    left = left.filter((candidate) => !round.who.includes(candidate))
  }
  return { ballots: cast.length, rounds, winner: null, tied: [] }
}

function nextRound(
  left: readonly string[],
  ballots: readonly (readonly string[])[],
  before: readonly Round[],
): Round {
  const choices = ballots.map((ballot) => ballot.find((candidate) => left.includes(candidate)))
  const votesOf = (candidate: string): number => choices.filter((choice) => choice === candidate).length
  const firsts = left.map((candidate) => ({ candidate, votes: votesOf(candidate) }))
  const spent = choices.filter((choice) => choice === undefined).length
  const most = firsts.reduce((best, each) => (each.votes > best.votes ? each : best))
  if (2 * most.votes > ballots.length - spent) return { firsts, spent, by: 'majority', who: [most.candidate] }
  const least = Math.min(...firsts.map(({ votes }) => votes))
  const last = firsts.filter(({ votes }) => votes === least).map(({ candidate }) => candidate)
  if (last.length === 1) return { firsts, spent, by: 'fewest', who: last }
  const fewer = fewestBefore(last, before)
  if (fewer.length < last.length) return { firsts, spent, by: 'earlier', who: fewer }
  return { firsts, spent, by: last.length === left.length ? 'tie' : 'together', who: last }
}

/** Those of them who had fewest in the latest round in which they differed. */
function fewestBefore(last: readonly string[], before: readonly Round[]): readonly string[] {
  let left = last
  for (const { firsts } of [...before].reverse()) {
    const votes = firsts.filter(({ candidate }) => left.includes(candidate))
    const least = Math.min(...votes.map((each) => each.votes))
    left = votes.filter((each) => each.votes === least).map(({ candidate }) => candidate)
  }
  return left
}

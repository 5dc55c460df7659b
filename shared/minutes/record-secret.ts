// Secret votes: who took part, with the tracker of each ballot, and the sums. What anybody chose is not on record anywhere.
import type { SecretEvent } from '../procedure/secret/secret-event.ts'
import type { SecretVote } from '../procedure/secret/secret-state.ts'
import { entitledOf } from '../procedure/standing.ts'
import type { OpenVote } from '../procedure/votes/votes-state.ts'
import { type Moment, type RecordersOf, tell, textOf } from './draft.ts'
import type { MinutesVote } from './minutes.ts'

export const SECRET_RECORDERS: RecordersOf<SecretEvent> = {
  'office.opened': (draft, { trustees, threshold }, moment) =>
    tell(draft, moment, {
      is: 'office-opened',
      count: trustees.length,
      need: threshold ?? trustees.length,
    }),
  // what is exchanged so that ballots can be cast and counted stands on their board
  'trustee.gave': null,
  'credentials.registered': null,
  'secret.opened': null,
  'secret.cast': null,
  'secret.ended': null,
  'secret.tallied': null,
  'secret.decrypted': null,
  'secret.annulled': (draft, { vote, reason }, moment) => {
    const asked = draft.asked.get(vote)
    if (asked) tell(draft, moment, { is: 'secret-annulled', vote, reason: textOf(reason), ...asked })
  },
}

export function secretOf(
  { before }: Moment,
  { decision }: OpenVote,
  { standing }: SecretVote,
): Pick<MinutesVote, 'secret' | 'notVoting'> {
  return {
    secret: before.delegations.flatMap((delegation) => {
      const tracker = standing.get(delegation)
      return tracker === undefined ? [] : [{ delegation, tracker }]
    }),
    notVoting: entitledOf(before, decision).filter((delegation) => !standing.has(delegation)),
  }
}

/** Votes obtained by each that could be voted for; the blank ballots stand before them. */
export function candidatesFrom(
  { before }: Moment,
  { subject }: OpenVote,
  sums: readonly number[],
): MinutesVote['candidates'] {
  if (subject.of !== 'election') return []
  const election = before.elections.find(({ id }) => id === subject.election)
  return (election?.eligible ?? []).map((candidate, index) => ({ candidate, votes: sums[index + 1] ?? 0 }))
}

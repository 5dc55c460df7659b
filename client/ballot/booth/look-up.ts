// Looking up one's own ballot on the public board, as anyone can: at any time, also long after the vote.
import type { BallotBoard } from '../../../shared/protocol/api.ts'
import type { SecretReceipt } from '../../../shared/protocol/messages.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import type { Sitting } from '../../net/sitting.ts'
import type { BallotJobs } from '../call.ts'
import type { JobFault } from '../jobs/job.ts'

export type Found =
  /** `seq`: height of its entry; `isLast`: it is the one that counts for its delegation; `ballots`: all on the board */
  | { readonly is: 'there'; readonly seq: number; readonly isLast: boolean; readonly ballots: number }
  | { readonly is: 'missing' }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'fault'; readonly fault: JobFault }

export async function lookUp(
  sitting: Pick<Sitting, 'file'>,
  jobs: BallotJobs,
  { vote, tracker, delegation }: Pick<SecretReceipt, 'vote' | 'tracker' | 'delegation'>,
): Promise<Found> {
  const file = await sitting.file(`ballots/${vote}`)
  if (!file.ok) return { is: 'refused', refusal: file.refusal }
  const { ballots } = JSON.parse(await file.value.text()) as BallotBoard
  const place = await jobs.run('findBallot', { tracker, ballots: ballots.map(({ ballot }) => ballot) })
  if (!place.ok) return { is: 'fault', fault: place.refusal.fault }
  const found = place.value === null ? undefined : ballots[place.value]
  if (!found) return { is: 'missing' }
  const isLast = ballots.findLast((each) => each.delegation === delegation) === found
  return { is: 'there', seq: found.seq, isLast, ballots: ballots.length }
}

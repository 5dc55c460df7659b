// What people ask of motions, proposals and votes, as a record would say it. Salts, seeds and keys are the house's to mint (script.ts).
import type { CommandOf } from '../../../../shared/procedure/command.ts'
import type { ProposalText } from '../../../../shared/procedure/proposals/proposals-state.ts'
import type { Method, MotionKind } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { ElectionMajority } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import type { BallotChoice } from '../../../../shared/procedure/votes/votes-state.ts'
import { saltOf } from '../samples.ts'
import { asks } from './asks-floor.ts'
import type { Loose } from './loose.ts'

const HOUSE = { salt: '', seed: '', seedSalt: '' }

type Terms = Loose<CommandOf<'motion.move'>['terms']>
type Change = CommandOf<'amendment.submit'>['change']

export const moves = (motion: MotionKind, terms: Terms = {}, text = '') =>
  asks('motion.move', { motion, terms, text, salt: '' })
export const seconds = (motion: string) => asks('motion.second', { motion })
export const objectsTo = (motion: string) => asks('motion.object', { motion })
export const withdrawsMotion = (motion: string) => asks('motion.withdraw', { motion })
export const rulesOut = (motion: string, text: string) => asks('motion.rule-out', { motion, text, salt: '' })
export const takesUpMotion = (motion: string) => asks('motion.take-up', { motion })
export const puts = (motion: string, method: Method = 'show-of-hands') =>
  asks('motion.put', { motion, method, ...HOUSE })

export const submits = (text: ProposalText, decision: string) =>
  asks('proposal.submit', { text, decision, salt: '' })
export const backs = (proposal: string, as: 'sponsor' | 'signatory' | 'nothing' = 'sponsor') =>
  asks('proposal.support', { proposal, as })
export const withdraws = (proposal: string) => asks('proposal.withdraw', { proposal })
export const reintroduces = (proposal: string) => asks('proposal.reintroduce', { proposal })
export const amends = (proposal: string, is: Change['is'], paragraph: number, text: string | null = null) =>
  asks('amendment.submit', { proposal, change: { is, paragraph, text }, salt: '' })
export const takesOver = (amendment: string) => asks('amendment.accept', { amendment })
export const ordersAmendments = (
  proposal: string,
  order: readonly string[],
  excludes: Readonly<Record<string, readonly string[]>> = {},
) => asks('amendments.order', { proposal, order, excludes })
export const putsProposal = (proposal: string, method: Method = 'show-of-hands') =>
  asks('proposal.put', { proposal, method, ...HOUSE })

export const asksHall = (
  question: string,
  method: Method = 'show-of-hands',
  decision: string | null = null,
) => asks('vote.open', { question, method, decision, again: null, ...HOUSE })
export const casts = (vote: string, choice: BallotChoice) =>
  asks('ballot.cast', { vote, choice, key: '', salt: '' })
export const closesVote = (vote: string) => asks('vote.close', { vote })
export const objectsInVote = (vote: string) => asks('objection.raise', { vote })
export const passes = (vote: string, delegation: string) => asks('roll.pass', { vote, delegation })
export const circulates = (proposal: string | null, hours: number, question = '') =>
  asks('silence.open', { proposal, question, hours, salt: '' })
export const breaksSilence = (silence: string) => asks('silence.break', { silence })
/** By the house, when a deadline runs out. */
export const LOOKS_AT_SILENCES = asks('silence.check', {})
/** `chance`: any whole number */
export const addsChance = (lot: string, chance: number) =>
  asks('lot.contribute', { lot, nonce: saltOf(chance) })
export const draws = (lot: string, chance: number) => asks('lot.draw', { lot, nonce: saltOf(chance) })
export const opensElection = (
  title: string,
  places: number,
  candidates: readonly string[],
  majority: ElectionMajority = 'two-thirds',
) => asks('election.open', { title, places, majority, candidates, salt: '' })
export const holdsBallot = (election: string) => asks('election.ballot', { election, ...HOUSE })

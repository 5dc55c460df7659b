// VO: putting a question, casting, closing. One delegation has one vote, whatever the number of its people.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import { asPresiding, inMeeting, notVoting, refusedBy } from '../gates.ts'
import { settledPoints } from '../points/point-order.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { unheard } from '../speakers/floor-gates.ts'
import { calledOf } from './called.ts'
import { castBallot } from './cast-ballot.ts'
import { consequencesOf } from './consequences.ts'
import { countedOf } from './counted.ts'
import { objectTo, passInRollCall } from './objections.ts'
import { outcomeOf } from './outcome.ts'
import { putVote } from './put-vote.ts'
import { SILENCE_ACTS } from './silence-acts.ts'
import type { VotesCommand } from './votes-command.ts'
import type { Revealed } from './votes-event.ts'
import type { OpenVote } from './votes-state.ts'

const HOUR_MS = 3_600_000

const openVote: Act<'vote.open'> = (sitting, command, who, at) => {
  const chair = asPresiding(sitting, who, 'VO1')
  if (!chair.ok) return chair
  const refused = refusedBy(
    inMeeting(sitting, 'AG2'),
    notVoting(sitting, 'PR20'),
    settledPoints(sitting),
    unheard(sitting),
  )
  if (refused) return refused
  const { question, method, salt, seed, seedSalt, again } = command
  const { procedure, decisions } = rulebookOf(sitting)
  const decision = command.decision ?? procedure.question
  if (!Object.hasOwn(decisions, decision)) return refuse('not-in-order', 'VO13', 'decision')
  const putting = { subject: { of: 'question' }, method, salt, seed, seedSalt } as const
  if (again === null && question === '') return refuse('bad-text', 'VO1', 'question')
  if (again === null) return putVote(sitting, { ...putting, decision, question })
  const before = sitting.decided.find(({ vote }) => vote === again)
  if (before?.subject.of !== 'question' || !mayBeTakenAgain(sitting, before, at))
    return refuse('vote-unknown', 'VO20', 'again')
  return putVote(sitting, { ...putting, decision: before.decision, question: before.question, isAgain: true })
}

// VO20: once, and within the time that the rule gives
function mayBeTakenAgain(sitting: Sitting, before: Sitting['decided'][number], at: number): boolean {
  const { outcome, decision, closedAt, question } = before
  const hours = rulebookOf(sitting).decisions[decision]?.tie?.withinHours
  const isLater = ({ closedAt: other, question: asked }: typeof before) =>
    other > closedAt && asked === question
  return (
    outcome.outcome === 'no-result' &&
    outcome.reason === 'tie' &&
    hours !== undefined &&
    at - closedAt <= hours * HOUR_MS &&
    !sitting.decided.some(isLater)
  )
}

const closeVote: Act<'vote.close'> = (sitting, command, who, at) => {
  const chair = asPresiding(sitting, who, 'VO1')
  if (!chair.ok) return chair
  const { vote } = sitting
  if (vote?.id !== command.vote)
    return refuse(
      sitting.decided.some((decided) => decided.vote === command.vote) ? 'vote-closed' : 'vote-unknown',
      'VO6',
    )
  // SB13
  if (vote.secret) return refuse('not-in-order', 'SB13')
  // VO15
  if (isLotAwaited(sitting, vote)) return refuse('lot-not-drawn', 'VO15')
  if (calledOf(vote) !== null) return refuse('roll-call-open', 'VO15')
  const revealed = revealedOf(sitting, vote)
  const choices = new Map(revealed.map(({ delegation, choice }) => [delegation, choice]))
  const counted = countedOf(vote.subject, choices)
  const outcome = outcomeOf(sitting, vote, counted)
  return ok([
    { type: 'vote.closed', vote: vote.id, revealed, outcome },
    ...consequencesOf(sitting, vote.subject, outcome, counted, at),
  ])
}

/** The lot that says where a roll-call starts can be drawn, and was not; one whose seed was erased never can. */
const isLotAwaited = ({ lots }: Sitting, { rollCall }: OpenVote): boolean =>
  rollCall?.order === null && lots.some(({ id, seed }) => id === rollCall.lot && seed !== null)

// VO6: in seating order, so that the order tells nothing of who cast when
const revealedOf = (sitting: Sitting, vote: OpenVote): readonly Revealed[] =>
  sitting.delegations.flatMap((delegation) => {
    const ballot = vote.ballots.get(delegation)
    return ballot && ballot.choice !== null ? [{ delegation, choice: ballot.choice, salt: ballot.salt }] : []
  })

export const VOTES_ACTS: ActsOf<VotesCommand> = {
  'vote.open': openVote,
  'vote.close': closeVote,
  'ballot.cast': castBallot,
  'objection.raise': objectTo,
  'roll.pass': passInRollCall,
  ...SILENCE_ACTS,
}

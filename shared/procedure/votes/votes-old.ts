// VO: putting a question, casting, closing. One delegation has one vote, whatever the number of its people.
import type { VoteId } from '../../ids.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { CommandOf, Who } from '../command.ts'
import type { Event, Revealed } from '../event.ts'
import { decideMajority, tallyOf } from '../majority/majority.ts'
import { presides } from '../roles/roles.ts'
import { RULEBOOKS } from '../rulebooks/rulebooks.ts'
import type { OpenVote, Sitting } from '../sitting.ts'

type Decided = Result<readonly Event[], Refusal>

export function openVote(sitting: Sitting, command: CommandOf<'vote.open'>, who: Who): Decided {
  if (!presides(sitting, who)) return refuse('not-presiding', 'VO1')
  if (sitting.vote !== null) return refuse('vote-open', 'VO2')
  const vote = `v${sitting.decided.length + 1}` as VoteId
  return ok([{ type: 'vote.opened', vote, question: command.question, salt: command.salt }])
}

export function castBallot(sitting: Sitting, command: CommandOf<'ballot.cast'>, who: Who): Decided {
  if (who === 'system') return refuse('person-unknown')
  const used = sitting.keys.get(command.key)
  if (used !== undefined) {
    const isSame =
      used.vote === command.vote && used.ballot.by === who && used.ballot.choice === command.choice
    return isSame ? ok([]) : refuse('key-conflict', 'VO5')
  }
  if (sitting.vote?.id !== command.vote)
    return refuse(
      sitting.decided.some(({ vote }) => vote === command.vote) ? 'vote-closed' : 'vote-unknown',
      'VO3',
    )
  const member = sitting.people.get(who)
  if (!member?.delegation) return refuse('not-in-delegation', 'VO3')
  if (!member.mayCast) return refuse('not-entitled-to-cast', 'VO3')
  const { vote, choice, key, salt } = command
  return ok([{ type: 'ballot.cast', vote, delegation: member.delegation, choice, salt, key }])
}

export function closeVote(sitting: Sitting, command: CommandOf<'vote.close'>, who: Who): Decided {
  if (!presides(sitting, who)) return refuse('not-presiding', 'VO1')
  const { vote } = sitting
  if (vote?.id !== command.vote)
    return refuse(
      sitting.decided.some((decided) => decided.vote === command.vote) ? 'vote-closed' : 'vote-unknown',
      'VO6',
    )
  const revealed = revealedOf(sitting, vote)
  const decision = RULEBOOKS[sitting.rulebook].decisions.ordinary
  const outcome = decideMajority(tallyOf(revealed.map(({ choice }) => choice)), decision)
  return ok([{ type: 'vote.closed', vote: vote.id, revealed, outcome }])
}

// VO6: in seating order, so that the order tells nothing of who cast when
const revealedOf = (sitting: Sitting, vote: OpenVote): readonly Revealed[] =>
  sitting.delegations.flatMap((delegation) => {
    const ballot = vote.ballots.get(delegation)
    return ballot ? [{ delegation, choice: ballot.choice, salt: ballot.salt }] : []
  })

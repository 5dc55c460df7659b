// Requests that open, close and cast: texts are cleaned and salts minted here, the law is in shared/procedure.
import type { PersonId } from '../../shared/ids.ts'
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import { cleanText } from '../../shared/text/texts.ts'
import type { Hall } from './hall.ts'

/** Longest question, in characters as a reader counts them. */
const QUESTION_GRAPHEMES = 300
const SALT_BYTES = 16

export async function openVote(
  hall: Hall,
  person: PersonId,
  ask: Ask<'vote.open'>,
): Promise<Answer<'vote.open'>> {
  const question = cleanText(ask.question, QUESTION_GRAPHEMES, { lines: false })
  if (!question.ok) return { ok: false, refusal: { ...question.refusal, field: 'question' } }
  const salt = hall.house.randomHex(SALT_BYTES)
  const done = await hall.host.request({ type: 'vote.open', question: question.value, salt }, person)
  if (!done.ok) return done
  const vote = done.value.sitting.vote?.id ?? done.value.sitting.decided.at(-1)?.vote
  return vote ? ok({ vote }) : refuse('vote-unknown')
}

export async function closeVote(
  hall: Hall,
  person: PersonId,
  { vote }: Ask<'vote.close'>,
): Promise<Answer<'vote.close'>> {
  const done = await hall.host.request({ type: 'vote.close', vote }, person)
  if (!done.ok) return done
  const decided = done.value.sitting.decided.find((each) => each.vote === vote)
  return decided ? ok({ outcome: decided.outcome }) : refuse('vote-unknown')
}

/** Twice with one key is harmless: the receipt of the first is given again. */
export async function castBallot(
  hall: Hall,
  person: PersonId,
  { vote, choice, key }: Ask<'ballot.cast'>,
): Promise<Answer<'ballot.cast'>> {
  const salt = hall.house.randomHex(SALT_BYTES)
  const done = await hall.host.request({ type: 'ballot.cast', vote, choice, key, salt }, person)
  if (!done.ok) return done
  const receipt = hall.receiptOf(key)
  return receipt ? ok({ receipt }) : refuse('vote-closed')
}

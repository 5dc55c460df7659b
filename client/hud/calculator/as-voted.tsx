// Takes the last vote that this sitting decided as a start: what would it have been in this body?
import { useState } from 'react'
import type { Choice } from '../../../shared/procedure/majority/majority.ts'
import type { DecidedVote } from '../../../shared/procedure/votes/votes-state.ts'
import { useCalculatorWords } from '../../i18n/use-words.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useView } from '../sitting-context.ts'
import { useAsk } from '../use-ask.ts'
import type { DraftStore } from './calculator-context.ts'
import { draftAsVoted } from './question/as-voted.ts'

type Told =
  | { readonly kind: 'none' }
  | { readonly kind: 'unfit' }
  | { readonly kind: 'done'; readonly question: string | null }

export function AsVoted({ store }: { readonly store: DraftStore }) {
  const words = useCalculatorWords()
  const { ask, isBusy, refused } = useAsk()
  const members = useView(({ delegations }) => delegations.size)
  const [told, setTold] = useState<Told | null>(null)
  const take = async () => {
    const answer = await ask('votes.decided', {})
    if (answer.ok) setTold(fill(store, answer.value.votes.findLast(isByChoice), members))
  }
  return (
    <div className="as-voted">
      <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && void take()}>
        {words.asVoted}
      </button>
      <p className="hint" role="status">
        {told && tell(told, words)}
      </p>
      <RefusalLine refusal={refused} />
    </div>
  )
}

/** Decided by yes and no: neither an election nor consent. */
const isByChoice = ({ subject, method }: DecidedVote): boolean =>
  subject.of !== 'election' && method !== 'silence' && method !== 'no-objection'

const plainChoices = ({ choices }: DecidedVote): Readonly<Record<string, Choice>> =>
  Object.fromEntries(
    Object.entries(choices).filter((entry): entry is [string, Choice] => typeof entry[1] === 'string'),
  )

function fill(store: DraftStore, decided: DecidedVote | undefined, members: number): Told {
  if (!decided) return { kind: 'none' }
  const draft = draftAsVoted(store.getState(), plainChoices(decided), members)
  if (!draft) return { kind: 'unfit' }
  store.setState(draft)
  return { kind: 'done', question: decided.question }
}

function tell(told: Told, words: ReturnType<typeof useCalculatorWords>): string {
  if (told.kind === 'none') return words.asVotedNone
  if (told.kind === 'unfit') return words.asVotedUnfit
  return told.question === null ? words.asVotedErased : words.asVotedDone({ question: told.question })
}

// One recorded vote, seat by seat where it is known who voted how, with the rule that decided it and each thing that was needed. It is
// counted here again, by the law of the house.
import { useMemo } from 'react'
import type { RecordedVote } from '../../../../../shared/lab/academy/votes/recorded-votes.ts'
import { readQuestion } from '../../../../../shared/procedure/majority/decision-input.ts'
import { isFault } from '../../../../../shared/procedure/majority/decision-input-fields.ts'
import { decideMatter } from '../../../../../shared/procedure/majority/decision-matter.ts'
import type { Choice } from '../../../../../shared/procedure/majority/majority.ts'
import { delegationName } from '../../../../i18n/delegation-names.ts'
import { useLanguage } from '../../../../i18n/use-words.ts'
import { LimbList } from '../../../calculator/answer/limb-list.tsx'
import { WordsHere } from '../../../calculator/words-here.tsx'
import { ALONG_THE_ARC, type SeatMark, SeatMarks } from '../../../vote/seat-marks.tsx'
import { useAcademy } from '../academy-context.ts'
import { useVoteLine } from './use-vote-line.ts'
import '../../../../styles/calculator.css'

interface VoteReplayProps {
  readonly vote: RecordedVote
  /** before it is foretold, only who voted how is shown */
  readonly isOutcomeHidden?: boolean
}

export function VoteReplay({ vote, isOutcomeHidden = false }: VoteReplayProps) {
  const { words } = useAcademy()
  const { name, line } = useVoteLine(vote)
  return (
    <article className="vote-replay">
      <h5>{name}</h5>
      <p className="fine">{line}</p>
      <Seats vote={vote} />
      {!isOutcomeHidden && (
        <>
          <p className={`outcome ${vote.outcome}`}>{words.votes.outcomes[vote.outcome]}</p>
          <WordsHere waiting={null} failed={null}>
            <Arithmetic vote={vote} />
          </WordsHere>
        </>
      )}
    </article>
  )
}

function Arithmetic({ vote }: { readonly vote: RecordedVote }) {
  const reckoned = useMemo(() => {
    const question = readQuestion(vote.input)
    return isFault(question) ? null : { question, answer: decideMatter(question) }
  }, [vote])
  return reckoned && <LimbList {...reckoned} />
}

/** Elections are counted by candidate: there are no seats to show. */
function Seats({ vote }: { readonly vote: RecordedVote }) {
  const { words } = useAcademy()
  const { language } = useLanguage()
  const marks = marksOf(vote, (id) => delegationName({ id, name: '' }, language))
  if (marks.length === 0) return null
  const count = (choice: SeatMark['choice']) => marks.filter((mark) => mark.choice === choice).length
  const { votes } = words
  const named = marks.filter((mark) => mark.name !== undefined)
  return (
    <>
      <SeatMarks
        marks={marks}
        label={votes.seats(count('yes'), count('no'), count('abstain'), count('none'))}
      />
      <p className="vote-counts">{votes.seats(count('yes'), count('no'), count('abstain'), count('none'))}</p>
      {named.length > 0 && (
        <details>
          <summary>{votes.byMember}</summary>
          <ul className="vote-members">
            {named.map(({ name, choice }) => (
              <li key={name} className={choice}>
                <span>{name}</span> <span className="said">{votes.counts[choice]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function marksOf({ input }: RecordedVote, nameOf: (id: string) => string): readonly SeatMark[] {
  const votes = Object.entries((input.votes ?? {}) as Record<string, Choice>)
  const tally = Object.entries((input.tally ?? {}) as Record<string, number>)
  const marks: readonly SeatMark[] =
    votes.length > 0
      ? votes.map(([id, choice]) => ({ choice, name: nameOf(id) }))
      : tally.flatMap(([choice, count]) =>
          Array.from({ length: count }, () => ({
            choice: choice === 'absent' ? ('none' as const) : (choice as Choice),
          })),
        )
  return marks.toSorted((a, b) => ALONG_THE_ARC.indexOf(a.choice) - ALONG_THE_ARC.indexOf(b.choice))
}

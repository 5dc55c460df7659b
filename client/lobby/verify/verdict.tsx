// What came of a verification: that the board holds and what it says, or the first fault in words of people.
import type { Question } from '../../../shared/ballot/election/question.ts'
import type { Fault } from '../../../shared/ballot/faults.ts'
import type { Holds } from '../../../shared/ballot/verify/verify.ts'
import type { VerifyWords } from '../../../shared/i18n/en/verify.ts'
import { spokenHash } from '../../../shared/journal/checkpoint.ts'
import type { Verified } from '../../ballot/verify-board.ts'
import { FindBallot } from '../../hud/board/find-ballot.tsx'
import { useLanguage } from '../../i18n/use-words.ts'

interface VerdictProps {
  readonly words: VerifyWords
  readonly verified: Verified
  /** with an older board */
  readonly isCompared: boolean
}

export function Verdict({ words, verified, isCompared }: VerdictProps) {
  const { verdict, ballots } = verified
  if (verdict.ok)
    return (
      <section className="verdict holds">
        <h2>{isCompared ? words.holdsBoth : words.holds}</h2>
        <p>{words.phases[verdict.phase]}</p>
        <Facts words={words} holds={verdict} />
        {verdict.counts?.map((slots, index) => (
          <Counted
            key={verdict.questions[index]!.question}
            words={words}
            question={verdict.questions[index]!}
            slots={slots}
          />
        ))}
        {ballots.length > 0 && <FindBallot words={words.find} ballots={ballots} />}
      </section>
    )
  return (
    <section className="verdict fails">
      <h2>{verified.of === 'old' ? words.failsOld : words.fails}</h2>
      <p className="verdict-fault">{faultWord(words, verdict.fault)}</p>
      <p>{words.atEvent({ event: verdict.event })}</p>
      <p>{words.advice}</p>
      <p className="fine">
        <span>{words.faultName}</span>
        <code dir="ltr">{verdict.fault}</code>
      </p>
    </section>
  )
}

/** Does not compile while a fault lacks words. */
export const faultWord = ({ faults }: Pick<VerifyWords, 'faults'>, fault: Fault): string => faults[fault]

function Facts({ words, holds }: { readonly words: VerifyWords; readonly holds: Holds }) {
  const { format } = useLanguage()
  const { name, events, head, ballots, counted, registered } = holds
  return (
    <dl className="verdict-facts">
      <div>
        <dt>{words.election}</dt>
        <dd>
          <bdi>{name}</bdi>
        </dd>
      </div>
      <div>
        <dt>{words.ballots}</dt>
        <dd>{words.ballotsOf({ ballots, counted, registered })}</dd>
      </div>
      <div>
        <dt>{words.events}</dt>
        <dd>{format.number(events)}</dd>
      </div>
      <div>
        <dt>{words.head}</dt>
        <dd>
          <code dir="ltr" title={head}>
            {spokenHash(head)}
          </code>
          <span className="hint">{words.headHint}</span>
        </dd>
      </div>
    </dl>
  )
}

interface CountedProps {
  readonly words: VerifyWords
  readonly question: Question
  readonly slots: readonly number[]
}

function Counted({ words, question: { question, answers, mayBeBlank }, slots }: CountedProps) {
  const { format } = useLanguage()
  const names = mayBeBlank ? [words.blank, ...answers] : answers
  return (
    <table className="verdict-counts">
      <caption dir="auto">{question}</caption>
      <thead>
        <tr>
          <th scope="col">{words.answer}</th>
          <th scope="col">{words.votes}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name, place) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td>{format.number(slots[place] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

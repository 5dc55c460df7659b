// What the voting wall of the hall shows, large and legible: the question, the turnout, the result, who presides.
import { usePersonName } from '../hud/names.tsx'
import { useView } from '../hud/sitting-context.ts'
import { useHallWords, useLanguage } from '../i18n/use-words.ts'
import type { VoteView } from '../net/sitting-view.ts'

export function Wall() {
  const { hall } = useHallWords()
  const vote = useView((view) => view.vote)
  return (
    <section className="wall night" aria-labelledby="wall">
      <h2 id="wall" className="visually-hidden">
        {hall.wall}
      </h2>
      {vote === null ? <p className="wall-question">{hall.noQuestion}</p> : <Question vote={vote} />}
      <Presider />
    </section>
  )
}

function Question({ vote }: { readonly vote: VoteView }) {
  const { hall, vote: words } = useHallWords()
  const { format } = useLanguage()
  const { decided } = vote
  return (
    <>
      <p className="wall-label">{vote.isOpen ? hall.theQuestion : hall.lastQuestion}</p>
      <p className="wall-question" dir="auto">
        {vote.isOpen ? vote.question : (decided?.question ?? words.questionErased)}
      </p>
      {vote.isOpen && (
        <p className="wall-line">
          <span className="wall-number" aria-hidden="true">
            {format.number(vote.cast)}
            {' / '}
            {format.number(vote.represented)}
          </span>
          <span>{words.turnout(vote)}</span>
        </p>
      )}
      {decided && (
        <p className="wall-line">
          <span className={`wall-outcome ${decided.outcome.outcome}`}>
            {words.outcomes[decided.outcome.outcome]}
          </span>
          <span>{words.sentence[decided.outcome.reason](decided.outcome.tally)}</span>
        </p>
      )}
    </>
  )
}

function Presider() {
  const { hall } = useHallWords()
  const presiding = useView((view) => view.presiding)
  const name = usePersonName(presiding)
  return <p className="wall-chair">{name === null ? hall.chairVacant : hall.presiding({ name })}</p>
}

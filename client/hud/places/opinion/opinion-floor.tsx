// The opinion floor from top to bottom: what is asked, one's own part in it, where opinions lie, and for the desk how it is run.
import { AnswerCard } from './answer-card.tsx'
import { DeskPart } from './desk-part.tsx'
import { Findings } from './findings.tsx'
import { useOpinion } from './opinion-context.ts'
import { OwnAnswers } from './own-answers.tsx'
import { PicturePart } from './picture-part.tsx'
import { SayForm } from './say-form.tsx'
import { StatementTable } from './statement-table.tsx'

export function OpinionFloor() {
  const { words, shown, own } = useOpinion()
  const isBegun = shown.question !== null || shown.isOpen || shown.statements.length > 0
  return (
    <div className="opinion">
      <header className="opinion-head">
        {isBegun ? (
          <p className="opinion-question" dir="auto">
            {shown.question ?? words.erased}
          </p>
        ) : (
          <>
            <p className="opinion-question">{words.notYet}</p>
            <p className="hint">{words.notYetMore}</p>
          </>
        )}
        {isBegun && !shown.isOpen && <p className="opinion-status">{words.closed}</p>}
        {shown.isOpen && !own.mayAnswer && <p className="opinion-status">{words.members}</p>}
        <p className="opinion-promise">{words.noDecision}</p>
      </header>
      {own.desk && !shown.isOpen && <DeskPart />}
      {own.mayAnswer && <AnswerCard key={shown.question} />}
      {own.mayAnswer && <SayForm />}
      {isBegun && (
        <>
          <PicturePart />
          {shown.picture && <Findings picture={shown.picture} />}
          {shown.statements.length > 0 && <StatementTable />}
          <OwnAnswers />
        </>
      )}
      {own.desk && shown.isOpen && <DeskPart />}
      <details className="opinion-secrecy">
        <summary>{words.secrecy}</summary>
        <ul>
          {words.secrecyLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}

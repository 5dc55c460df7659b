// A proposal as it was put forward, set as the draft resolution that it would become.
import { clausesOf } from '../../../../shared/lab/lab/clauses.ts'
import type { TeamShown } from '../../../../shared/lab/lab/lab-types.ts'
import { useLab } from './lab-context.ts'

export function ProposalPaper({ team }: { readonly team: TeamShown }) {
  const { words, own } = useLab()
  const { title, preamble, operative } = clausesOf(team.proposal?.title ?? '', team.proposal?.content ?? '')
  return (
    <section className="lab-paper paper" aria-label={words.text.heading}>
      <h5 dir="auto">{title || words.erased}</h5>
      {preamble.length > 0 && (
        <section aria-label={words.text.preamble}>
          {numbered(preamble).map(([number, paragraph]) => (
            <p key={number} className="lab-recital" dir="auto">
              {paragraph}
            </p>
          ))}
        </section>
      )}
      <ol aria-label={words.text.operative}>
        {numbered(operative).map(([number, paragraph]) => (
          <li key={number} dir="auto">
            {paragraph}
          </li>
        ))}
      </ol>
      {team.sent && <p className="lab-sent">{words.forum.sent({ number: Number(team.sent.slice(1)) })}</p>}
      {own.isDesk && (
        <p className="lab-hash">
          {words.text.hash} <code dir="ltr">{team.hash}</code>
        </p>
      )}
    </section>
  )
}

const numbered = (paragraphs: readonly string[]): readonly (readonly [number, string])[] =>
  paragraphs.map((paragraph, index) => [index + 1, paragraph])

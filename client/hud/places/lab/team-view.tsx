// One table from near: the text that the team writes, or the proposal it has put forward; its people, support, comments, and the acts of
// its captain.
import { useEffect, useRef } from 'react'
import type { ChallengeShown, TeamShown } from '../../../../shared/lab/lab/lab-types.ts'
import { GoIcon } from '../../icons.tsx'
import { useView } from '../../sitting-context.ts'
import { SharedTextField } from '../../texts/shared-text-field.tsx'
import { CaptainActs } from './captain-acts.tsx'
import { CombineBlock } from './combine-block.tsx'
import { Comments } from './comments.tsx'
import { LabButton } from './lab-button.tsx'
import { useLab } from './lab-context.ts'
import { Members } from './members.tsx'
import { ProposalPaper } from './proposal-paper.tsx'
import { TextHistory } from './text-history.tsx'

interface TeamViewProps {
  readonly challenge: ChallengeShown
  readonly team: TeamShown
  readonly onBack: () => void
}

export function TeamView({ challenge, team, onBack }: TeamViewProps) {
  const { words, own } = useLab()
  const me = useView((view) => view.me.id)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const isCaptain = team.captain === me
  const isSupported = own.supports.includes(team.id)
  const isOver = team.phase === 'combined'
  return (
    <article className="lab lab-table">
      <button type="button" className="quiet place-back" onClick={onBack}>
        <GoIcon />
        {words.team.back}
      </button>
      <header className="lab-team-head">
        <span className="fine">{words.table({ number: team.table })}</span>
        <h4 ref={heading} tabIndex={-1} dir="auto">
          {team.name || words.erased}
        </h4>
        <span className="tag">{words.team.phases[team.phase]}</span>
      </header>
      {team.proposal ? <ProposalPaper team={team} /> : <Draft team={team} />}
      {isCaptain && !isOver && <CaptainActs challenge={challenge} team={team} />}
      <div className="lab-support">
        {!isOver && (
          <LabButton act={{ is: 'support', team: team.id, isFor: !isSupported }} isPressed={isSupported}>
            {isSupported ? words.support.taken : words.support.give}
          </LabButton>
        )}
        <p>{words.support.count({ count: team.supporters })}</p>
      </div>
      <Members team={team} isCaptain={isCaptain} isFixed={team.phase !== 'writing'} onLeft={onBack} />
      {isCaptain && challenge.phase === 'writing' && !isOver && (
        <CombineBlock challenge={challenge} team={team} onCombined={onBack} />
      )}
      <Comments team={team} isOver={isOver} />
      <TextHistory team={team} />
    </article>
  )
}

function Draft({ team }: { readonly team: TeamShown }) {
  const { words } = useLab()
  return (
    <section className="lab-draft" aria-label={words.text.heading}>
      <SharedTextField name={{ place: 'lab', text: `t-${team.id}` }} label={words.text.title} isLine />
      <SharedTextField
        name={{ place: 'lab', text: `b-${team.id}` }}
        label={words.text.body}
        hint={words.text.hint}
      />
      {team.parts.map((part) => (
        <details key={`${part.team} ${part.title}`} className="lab-part">
          <summary>{words.text.parts({ team: part.team || words.erased })}</summary>
          <h5 dir="auto">{part.title}</h5>
          <p className="lab-words" dir="auto">
            {part.content}
          </p>
        </details>
      ))}
    </section>
  )
}

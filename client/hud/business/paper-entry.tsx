// One operative paragraph on paper: as it stands, with the changes made to it, those proposed, and a way to propose one.
import { useState } from 'react'
import { spoken } from '../../../shared/i18n/format.ts'
import type { ProposalId } from '../../../shared/ids.ts'
import type { Amendment } from '../../../shared/procedure/proposals/proposals-state.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { useMay } from '../law/use-may.ts'
import { AmendForm } from './amend-form.tsx'
import { AmendmentEntry } from './amendment-entry.tsx'
import { ChangeMarks } from './change-marks.tsx'
import type { PaperParagraph } from './paper-paragraphs.ts'

interface PaperEntryProps {
  readonly proposal: ProposalId
  readonly paragraph: PaperParagraph
}

export function PaperEntry({ proposal, paragraph }: PaperEntryProps) {
  const { number, added, waiting, settled } = paragraph
  return (
    <div className="paper-entry">
      {number > 0 && <Paragraph proposal={proposal} paragraph={paragraph} />}
      {added.map((amendment) => (
        <Added key={amendment.id} amendment={amendment} />
      ))}
      {waiting.map((amendment) => (
        <AmendmentEntry key={amendment.id} amendment={amendment} before={paragraph.text} />
      ))}
      {settled.length > 0 && <Settled amendments={settled} before={paragraph.text} />}
    </div>
  )
}

function Paragraph({ proposal, paragraph }: PaperEntryProps) {
  const { business } = useWords()
  const { format } = useLanguage()
  const { number, text, made, isStruck } = paragraph
  return (
    <div className="paper-numbered">
      <span className="paragraph-number" aria-hidden="true">
        {format.number(number)}
        {'.'}
      </span>
      <div>
        <Wording paragraph={paragraph} />
        {made && <p className="made">{business.amendmentPhases[made.phase]}</p>}
        {isStruck && <p className="made">{business.partStruck}</p>}
        <Amend proposal={proposal} number={number} text={made?.change?.text ?? text} />
      </div>
    </div>
  )
}

function Wording({ paragraph: { text, made, isStruck } }: { readonly paragraph: PaperParagraph }) {
  if (isStruck) return <ChangeMarks before={made?.change?.text ?? text} after="" />
  if (made) return <ChangeMarks before={text} after={made.change?.text ?? ''} />
  return (
    <p className="long-text" dir="auto">
      {text}
    </p>
  )
}

function Added({ amendment: { phase, change } }: { readonly amendment: Amendment }) {
  const { business } = useWords()
  return (
    <div className="paper-numbered">
      <span className="paragraph-number" aria-hidden="true">
        {'+'}
      </span>
      <div>
        <ChangeMarks before="" after={change?.text ?? ''} />
        <p className="made">{business.amendmentPhases[phase]}</p>
      </div>
    </div>
  )
}

interface SettledProps {
  readonly amendments: readonly Amendment[]
  readonly before: string
}

function Settled({ amendments, before }: SettledProps) {
  const { business } = useWords()
  return (
    <details className="settled">
      <summary>{business.settled({ count: amendments.length })}</summary>
      {amendments.map((amendment) => (
        <AmendmentEntry key={amendment.id} amendment={amendment} before={before} />
      ))}
    </details>
  )
}

interface AmendProps {
  readonly proposal: ProposalId
  readonly number: number
  readonly text: string
}

function Amend({ proposal, number, text }: AmendProps) {
  const { business } = useWords()
  const may = useMay('amendment.submit', {
    proposal,
    change: { is: 'delete', paragraph: number, text: null },
  })
  const [isOpen, setOpen] = useState(false)
  if (may !== null && !isOpen) return null
  if (isOpen)
    return <AmendForm proposal={proposal} number={number} text={text} onDone={() => setOpen(false)} />
  return (
    <button
      type="button"
      className="quiet amend"
      aria-label={spoken(business.amendLong({ number }))}
      onClick={() => setOpen(true)}
    >
      {business.amend}
    </button>
  )
}

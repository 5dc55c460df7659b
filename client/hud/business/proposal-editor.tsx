// Writing a proposal: title, recitals and operative paragraphs. Every stroke is kept until it is submitted.
import { useState } from 'react'
import type { Words } from '../../../shared/i18n/en.ts'
import type { ProposalText } from '../../../shared/procedure/proposals/proposals-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { readStored, writeStored } from '../../stored.ts'
import { ActForm } from '../law/act-form.tsx'
import { useRulebook } from '../law/use-rulebook.ts'
import { ReaderDialog } from '../reader-dialog.tsx'
import { useView } from '../sitting-context.ts'
import { EditorList } from './editor-list.tsx'
import {
  draftKey,
  keepDraft,
  keyOfField,
  LONGEST_PROPOSAL,
  lengthOf,
  type ProposalDraft,
  readDraft,
  restored,
  textOfDraft,
} from './proposal-draft.ts'

const LONGEST_TITLE = 200

export function ProposalEditor({ onClose }: { readonly onClose: () => void }) {
  const { business } = useWords()
  return (
    <ReaderDialog heading={business.editorHeading} className="editor" onClose={onClose}>
      <Editor onDone={onClose} />
    </ReaderDialog>
  )
}

function useKeptDraft(): readonly [ProposalDraft, (draft: ProposalDraft) => void, () => void] {
  const key = draftKey(useView((view) => view.session.id))
  const [draft, setDraft] = useState(() => readDraft(readStored(key)))
  const write = (next: ProposalDraft) => {
    setDraft(next)
    writeStored(key, keepDraft(next))
  }
  return [draft, write, () => writeStored(key, null)]
}

function Editor({ onDone }: { readonly onDone: () => void }) {
  const { business } = useWords()
  const usual = useRulebook().procedure.proposals?.decisions[0] ?? ''
  const [draft, write, forget] = useKeptDraft()
  const text = textOfDraft(draft)
  const decision = draft.decision || usual
  const done = () => {
    forget()
    onDone()
  }
  return (
    <ActForm act="proposal.submit" ask={{ text, decision }} label={business.editorSend} onDone={done}>
      {(wrong) => (
        <>
          <p className="hint">{business.keysHint}</p>
          <TitleField draft={draft} isWrong={wrong === 'text.title'} onWrite={write} />
          <EditorList list="preamble" draft={draft} wrong={keyOfField(draft, wrong)} onWrite={write} />
          <EditorList list="operative" draft={draft} wrong={keyOfField(draft, wrong)} onWrite={write} />
          {draft.removed && (
            <button type="button" className="quiet" onClick={() => write(restored(draft))}>
              {business.undo}
            </button>
          )}
          <DecisionField draft={draft} onWrite={write} />
          <p role="alert" className="error">
            {missingWords(wrong, text, business)}
          </p>
          <Length length={lengthOf(draft)} />
        </>
      )}
    </ActForm>
  )
}

/** What is not there at all, in words of its own; '' where the refusal says enough. */
function missingWords(
  wrong: string | undefined,
  { title, operative }: ProposalText,
  { missing }: Words['business'],
): string {
  if (wrong === 'text.title' && title === '') return missing.title
  return wrong === 'text.operative' && operative.length === 0 ? missing.operative : ''
}

interface FieldProps {
  readonly draft: ProposalDraft
  readonly onWrite: (draft: ProposalDraft) => void
}

function TitleField({ draft, isWrong, onWrite }: FieldProps & { readonly isWrong: boolean }) {
  const { business } = useWords()
  return (
    <div className="field">
      <label htmlFor="proposal-title">{business.editorTitle}</label>
      <input
        id="proposal-title"
        value={draft.title}
        onChange={(event) => onWrite({ ...draft, title: event.target.value })}
        dir="auto"
        autoComplete="off"
        maxLength={LONGEST_TITLE}
        aria-invalid={isWrong}
      />
    </div>
  )
}

/** Only where the rules let one choose. */
function DecisionField({ draft, onWrite }: FieldProps) {
  const { business, rules } = useWords()
  const decisions = useRulebook().procedure.proposals?.decisions ?? []
  const names: Readonly<Record<string, string>> = rules.decisions
  if (decisions.length < 2) return null
  return (
    <div className="field">
      <label htmlFor="proposal-decision">{business.decision}</label>
      <select
        id="proposal-decision"
        value={draft.decision || decisions[0]}
        onChange={(event) => onWrite({ ...draft, decision: event.target.value })}
      >
        {decisions.map((decision) => (
          <option key={decision} value={decision}>
            {names[decision] ?? decision}
          </option>
        ))}
      </select>
    </div>
  )
}

function Length({ length }: { readonly length: number }) {
  const { business } = useWords()
  const over = length - LONGEST_PROPOSAL
  return (
    <>
      <p className="hint">
        {business.signs({ have: length, need: LONGEST_PROPOSAL })} {business.kept}
      </p>
      <p role="alert" className="error">
        {over > 0 ? business.tooLong({ count: over }) : ''}
      </p>
    </>
  )
}

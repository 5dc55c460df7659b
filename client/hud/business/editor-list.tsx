// The recitals or the operative paragraphs of a draft: written, added, moved and taken out, by pointer and by keyboard.
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { spoken } from '../../../shared/i18n/format.ts'
import { useWords } from '../../i18n/use-words.ts'
import { CloseIcon, DownIcon, UpIcon } from '../icons.tsx'
import { added, type ListName, moved, type ProposalDraft, removed, written } from './proposal-draft.ts'

interface EditorListProps {
  readonly list: ListName
  readonly draft: ProposalDraft
  /** key of the paragraph that was refused */
  readonly wrong: number | null
  readonly onWrite: (draft: ProposalDraft) => void
}

export function EditorList({ list, draft, wrong, onWrite }: EditorListProps) {
  const { business } = useWords()
  const field = useRef<HTMLFieldSetElement>(null)
  const wanted = useRef<number | null>(null)
  // what was just added or moved is written on
  useEffect(() => {
    if (wanted.current === null) return
    field.current?.querySelector<HTMLElement>(`[data-key="${wanted.current}"]`)?.focus()
    wanted.current = null
  })
  const writeAndFocus = (next: ProposalDraft, key: number) => {
    wanted.current = key
    onWrite(next)
  }
  const add = (place: number) => {
    const next = added(draft, list, place)
    writeAndFocus(next, next.lastKey)
  }
  return (
    <fieldset ref={field} className={`editor-list ${list}`}>
      <legend>{list === 'preamble' ? business.recitals : business.operative}</legend>
      <ol>
        {draft[list].map(({ key, text }, place) => (
          <EditorParagraph
            key={key}
            list={list}
            id={key}
            text={text}
            place={place}
            isLast={place === draft[list].length - 1}
            isWrong={wrong === key}
            onText={(next) => onWrite(written(draft, list, key, next))}
            onMove={(by) => writeAndFocus(moved(draft, list, place, by), key)}
            onRemove={() => writeAndFocus(removed(draft, list, place), draft[list][place - 1]?.key ?? -1)}
          />
        ))}
      </ol>
      <button type="button" className="quiet add" onClick={() => add(draft[list].length - 1)}>
        {list === 'preamble' ? business.recitalAdd : business.clauseAdd}
      </button>
    </fieldset>
  )
}

interface EditorParagraphProps {
  readonly list: ListName
  readonly id: number
  readonly text: string
  readonly place: number
  readonly isLast: boolean
  readonly isWrong: boolean
  readonly onText: (text: string) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

function EditorParagraph(props: EditorParagraphProps) {
  const { list, id, text, place, isLast, isWrong, onText, onMove, onRemove } = props
  const { business } = useWords()
  const number = place + 1
  const name = list === 'preamble' ? business.recital({ number }) : business.clause({ number })
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li className="editor-paragraph">
      <span className="editor-name" aria-hidden="true">
        {name}
      </span>
      <span className="paragraph-deeds">
        <Tool label={business.up({ name })} isOff={place === 0} onPress={() => onMove(-1)}>
          <UpIcon />
        </Tool>
        <Tool label={business.down({ name })} isOff={isLast} onPress={() => onMove(1)}>
          <DownIcon />
        </Tool>
        <Tool label={business.remove({ name })} onPress={onRemove}>
          <CloseIcon />
        </Tool>
      </span>
      <textarea
        data-key={id}
        aria-label={name}
        aria-invalid={isWrong}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={press}
        dir="auto"
        rows={3}
      />
    </li>
  )
}

interface ToolProps {
  readonly label: string
  readonly isOff?: boolean
  readonly children: ReactNode
  readonly onPress: () => void
}

function Tool({ label, isOff = false, children, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="quiet icon-only"
      aria-label={spoken(label)}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      {children}
    </button>
  )
}

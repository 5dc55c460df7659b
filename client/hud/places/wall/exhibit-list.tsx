// All that was shown, the newest first: what it was, whose and when, to be kept as a file, to be shown again, to be taken off.
import { useState } from 'react'
import type { ExhibitsWords } from '../../../../shared/i18n/en/exhibits.ts'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { ShownExhibit, WallAct } from '../../../../shared/lab/wall/wall-types.ts'
import { exhibitPath } from '../../../exhibits/page-files.ts'
import { ConfirmDialog } from '../../confirm-dialog.tsx'
import { FileButton } from '../../record/file-button.tsx'
import { useView } from '../../sitting-context.ts'
import { isAtDesk } from '../../tabs/panel-news.ts'
import { ExhibitFacts } from './exhibit-facts.tsx'
import { useTitleOf } from './exhibits-words.ts'

interface ExhibitListProps {
  readonly words: ExhibitsWords
  readonly exhibits: readonly ShownExhibit[]
  readonly act: (act: WallAct) => Promise<unknown>
  readonly mayShow: boolean
  readonly onWall: string | null
}

export function ExhibitList({ exhibits, words, ...rest }: ExhibitListProps) {
  return (
    <section className="exhibit-list" aria-label={words.list.heading}>
      <h4>{words.list.heading}</h4>
      {exhibits.length === 0 && <p className="empty">{words.list.none}</p>}
      <ul className="rows">
        {exhibits.map((exhibit) => (
          <Entry key={exhibit.id} exhibit={exhibit} words={words} {...rest} />
        ))}
      </ul>
    </section>
  )
}

type EntryProps = Omit<ExhibitListProps, 'exhibits'> & { readonly exhibit: ShownExhibit }

function Entry({ exhibit, words, act, mayShow, onWall }: EntryProps) {
  const { list } = words
  const title = useTitleOf(words)(exhibit)
  const { id, kind, pages, brought, isOver, gone } = exhibit
  const isLive = kind === 'screen' || kind === 'film'
  return (
    <li className="exhibit-entry">
      <p>
        <strong dir="auto">{title}</strong>
        {id === onWall && <span className="tag strong">{list.onWall}</span>}
      </p>
      <ExhibitFacts {...{ exhibit, words }} />
      {isLive && <p className="fine">{list.notKept}</p>}
      {gone && <p className="fine">{words.past[gone]}</p>}
      <div className="button-row small">
        {mayShow && id !== onWall && !isOver && (brought > 0 || pages === 0) && (
          <button
            type="button"
            aria-label={spoken(list.showLong({ title }))}
            onClick={() => void act({ is: 'show', exhibit: id, page: 0, part: null })}
          >
            {list.show}
          </button>
        )}
        {brought > 0 && !gone && <Files {...{ id, title, words, hasText: kind === 'pages' }} />}
        <Withdraw {...{ exhibit, title, words, act }} />
      </div>
    </li>
  )
}

interface FilesProps {
  readonly id: string
  readonly title: string
  readonly words: ExhibitsWords
  /** a picture has none */
  readonly hasText: boolean
}

function Files({ id, title, words: { list }, hasText }: FilesProps) {
  return (
    <>
      <FileButton
        {...{ words: list, path: exhibitPath(id, 'pages.pdf'), name: `${title}.pdf` }}
        label={list.pdf}
        longLabel={spoken(list.pdfLong({ title }))}
      />
      {hasText && (
        <FileButton
          {...{ words: list, path: exhibitPath(id, 'pages.txt'), name: `${title}.txt` }}
          label={list.text}
          longLabel={spoken(list.textLong({ title }))}
        />
      )}
    </>
  )
}

interface WithdrawProps {
  readonly exhibit: ShownExhibit
  readonly title: string
  readonly words: ExhibitsWords
  readonly act: (act: WallAct) => Promise<unknown>
}

function Withdraw({ exhibit: { id, by }, title, words: { list }, act }: WithdrawProps) {
  const mayWithdraw = useView((view) => view.me.id === by || isAtDesk(view))
  const [isAsked, setAsked] = useState(false)
  if (!mayWithdraw) return null
  return (
    <>
      <button type="button" aria-label={spoken(list.withdrawLong({ title }))} onClick={() => setAsked(true)}>
        {list.withdraw}
      </button>
      {isAsked && (
        <ConfirmDialog
          heading={list.withdrawAsk}
          text={list.withdrawText}
          yes={list.yes}
          no={list.no}
          isBusy={false}
          onYes={() => {
            setAsked(false)
            void act({ is: 'withdraw', exhibit: id })
          }}
          onNo={() => setAsked(false)}
        />
      )}
    </>
  )
}

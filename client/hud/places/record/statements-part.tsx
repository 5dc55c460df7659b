// Beside the hall: statements to read, and those of one's own delegation to publish, revise and withdraw.
import { useState } from 'react'
import type { PublicRecordWords } from '../../../../shared/i18n/en/public-record.ts'
import type {
  RecordShown,
  ShownStatement,
  StatementRead,
} from '../../../../shared/lab/record/record-types.ts'
import { ConfirmDialog } from '../../confirm-dialog.tsx'
import { useDelegationName, useSitting, useView } from '../../sitting-context.ts'
import type { PlaceUse } from '../use-place.ts'
import { StatementForm } from './statement-form.tsx'
import { StatementReader } from './statement-reader.tsx'
import { Statements } from './statements.tsx'

interface StatementsPartProps {
  readonly words: PublicRecordWords
  readonly place: PlaceUse<'record'>
  readonly shown: RecordShown
}

type Writing =
  | { readonly is: 'new' }
  | { readonly is: 'version'; readonly id: string; readonly title: string; readonly text: string }

export function StatementsPart({ words, place, shown }: StatementsPartProps) {
  const sitting = useSitting()
  const nameOf = useDelegationName()
  const me = useView((view) => view.me)
  const [writing, write] = useState<Writing | null>(null)
  const [read, setRead] = useState<ShownStatement | null>(null)
  const [leaving, setLeaving] = useState<ShownStatement | null>(null)
  const mayPublish = me.isHead && me.delegation !== null
  const revise = async ({ id }: ShownStatement) => {
    const file = await sitting.file(`statements/${id}`)
    if (!file.ok) return
    const { versions } = JSON.parse(await file.value.text()) as StatementRead
    const texts = versions[0]?.texts
    write({ is: 'version', id, title: texts?.title ?? '', text: texts?.text ?? '' })
  }
  const send = async (title: string, text: string) => {
    const answer = await place.act(
      writing?.is === 'version'
        ? { is: 'revise', statement: writing.id, title, text }
        : { is: 'publish', title, text },
    )
    if (answer.ok) write(null)
  }
  return (
    <section aria-labelledby="record-statements">
      <h4 id="record-statements">{words.statements}</h4>
      <p className="hint">{words.statementsHint}</p>
      {mayPublish && writing === null && (
        <button type="button" className="primary" onClick={() => write({ is: 'new' })}>
          {words.publish}
        </button>
      )}
      {writing && (
        <StatementForm
          key={writing.is === 'new' ? 'new' : writing.id}
          words={words}
          first={writing.is === 'new' ? { title: '', text: '' } : writing}
          actWord={writing.is === 'new' ? words.publishAct : words.reviseAct}
          isBusy={place.isBusy}
          onSend={(title, text) => void send(title, text)}
          onCancel={() => write(null)}
        />
      )}
      <Statements
        words={words}
        statements={shown.statements}
        nameOf={nameOf}
        onRead={setRead}
        acts={(statement) =>
          mayPublish && statement.delegation === me.delegation ? (
            <>
              <button type="button" className="quiet" onClick={() => void revise(statement)}>
                {words.revise}
              </button>
              <button type="button" className="quiet" onClick={() => setLeaving(statement)}>
                {words.withdraw}
              </button>
            </>
          ) : null
        }
      />
      {read && (
        <StatementReader
          words={words}
          statement={read}
          fetchFile={sitting.file}
          onClose={() => setRead(null)}
        />
      )}
      {leaving && (
        <ConfirmDialog
          heading={words.withdrawQuestion}
          text={words.withdrawText}
          yes={words.withdraw}
          no={words.keep}
          isBusy={place.isBusy}
          onYes={() => void place.act({ is: 'withdraw', statement: leaving.id }).then(() => setLeaving(null))}
          onNo={() => setLeaving(null)}
        />
      )}
    </section>
  )
}

// One statement in full, with the versions before it. Read when it is opened.
import { useEffect, useState } from 'react'
import type { PublicRecordWords } from '../../../../shared/i18n/en/public-record.ts'
import type { ShownStatement, StatementRead } from '../../../../shared/lab/record/record-types.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import type { Result } from '../../../../shared/result.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { ReaderDialog } from '../../reader-dialog.tsx'
import { RefusalLine } from '../../refusal-line.tsx'

interface StatementReaderProps {
  readonly words: PublicRecordWords
  readonly statement: ShownStatement
  /** a file of the sitting, by its path within the sitting's address */
  readonly fetchFile: (path: string) => Promise<Result<Blob, Refusal>>
  readonly onClose: () => void
}

export function StatementReader({ words, statement, fetchFile, onClose }: StatementReaderProps) {
  const { common } = useWords()
  const [read, setRead] = useState<StatementRead | null>(null)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const { id } = statement
  useEffect(() => {
    let isWanted = true
    void fetchFile(`statements/${id}`).then(async (answer) => {
      const value = answer.ok ? (JSON.parse(await answer.value.text()) as StatementRead) : null
      if (!isWanted) return
      setRead(value)
      setRefused(answer.ok ? null : answer.refusal)
    })
    return () => {
      isWanted = false
    }
  }, [id, fetchFile])
  return (
    <ReaderDialog heading={words.statements} className="paper" onClose={onClose}>
      {read === null && refused === null && <p role="status">{common.loading}</p>}
      <RefusalLine refusal={refused} />
      {read?.versions.map(({ at, seq, texts }, place) => (
        <article key={seq} className="sheet-of-paper">
          {read.versions.length > 1 && (
            <p className="fine">{words.version({ number: read.versions.length - place })}</p>
          )}
          <h3 dir="auto">{texts?.title ?? words.erased}</h3>
          {texts && (
            <>
              <p className="fine">{words.by({ name: texts.name, at })}</p>
              <p className="long-text" dir="auto">
                {texts.text}
              </p>
            </>
          )}
        </article>
      ))}
    </ReaderDialog>
  )
}

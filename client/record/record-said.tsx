// What delegations have published and the public has asked.
import { useState } from 'react'
import type { PublicRecordWords } from '../../shared/i18n/en/public-record.ts'
import type { RecordShown, ShownStatement } from '../../shared/lab/record/record-types.ts'
import type { Voice } from '../../shared/minutes/written/voice.ts'
import { AskForm } from '../hud/places/record/ask-form.tsx'
import { Questions } from '../hud/places/record/questions.tsx'
import { StatementReader } from '../hud/places/record/statement-reader.tsx'
import { Statements } from '../hud/places/record/statements.tsx'
import { call } from '../net/call.ts'
import { fetchFile } from '../net/files.ts'

interface RecordSaidProps {
  readonly words: PublicRecordWords
  readonly voice: Voice
  readonly shown: RecordShown
  /** of who has entered the sitting in this browser; null: nobody has */
  readonly token: string | null
}

export function RecordSaid({ words, voice, shown, token }: RecordSaidProps) {
  const { session, endedAt } = voice.minutes
  const [read, setRead] = useState<ShownStatement | null>(null)
  const [fetchOwn] = useState(() => (path: string) => fetchFile(session, path, token))
  const ask = async (text: string) => {
    const answer = await call(`/api/sessions/${session}/questions`, { body: { text }, key: token })
    return answer.ok ? null : answer.refusal
  }
  return (
    <>
      <section aria-labelledby="record-questions">
        <h2 id="record-questions">{words.questions}</h2>
        <p className="hint">{words.questionsHint}</p>
        <Questions words={words} questions={shown.questions} taken={shown.taken} />
        {shown.waiting > 0 && <p className="hint">{words.waiting({ count: shown.waiting })}</p>}
        {endedAt !== null ? (
          <p className="hint">{words.askEnded}</p>
        ) : token === null ? (
          <p className="hint">{words.askNeedsEntry}</p>
        ) : (
          <AskForm words={words} onAsk={ask} />
        )}
      </section>
      <section aria-labelledby="record-statements">
        <h2 id="record-statements">{words.statements}</h2>
        <Statements
          words={words}
          statements={shown.statements}
          nameOf={(delegation) => voice.name(delegation)}
          onRead={setRead}
        />
        {read && (
          <StatementReader
            words={words}
            statement={read}
            fetchFile={fetchOwn}
            onClose={() => setRead(null)}
          />
        )}
      </section>
    </>
  )
}

// The journal, recomputed by this browser from its first entry, and the ways to have it and to follow it.
import { useEffect, useState } from 'react'
import type { PublicRecordWords } from '../../shared/i18n/en/public-record.ts'
import type { SessionId } from '../../shared/ids.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import { spokenHash } from '../../shared/journal/checkpoint.ts'
import { type Verdict, verifyJournal } from '../../shared/journal/verify.ts'
import { CopyButton } from '../copy-button.tsx'

/** the page is drawn first, and a journal that grows fast is recomputed when it rests */
const REST_MS = 300

interface RecordJournalProps {
  readonly words: PublicRecordWords
  readonly session: SessionId
  readonly lines: readonly JournalLine[]
  readonly language: string
}

export function RecordJournal({ words, session, lines, language }: RecordJournalProps) {
  const verdict = useVerdict(lines)
  const { origin } = location
  const card = `<iframe src="${origin}/embed/s/${session}?lang=${language}" width="360" height="320" style="border:0" loading="lazy" title="${words.kind}"></iframe>`
  return (
    <section aria-labelledby="record-journal">
      <h2 id="record-journal">{words.journal}</h2>
      <p className="hint">{words.journalHint}</p>
      <div role="status" className="record-verdict">
        {verdict === null ? words.verifying : <Said verdict={verdict} words={words} />}
      </div>
      {verdict?.ok && (
        <dl>
          <div>
            <dt>{words.head}</dt>
            <dd>
              <code dir="ltr">{spokenHash(verdict.head)}</code>
            </dd>
          </div>
        </dl>
      )}
      <p>
        <a href={`/api/sessions/${session}/journal`} download={`${session}.ndjson`}>
          {words.download}
        </a>
      </p>
      <h3>{words.follow}</h3>
      <p className="hint">{words.feedHint}</p>
      <p className="button-row">
        <a className="button" href={`/api/sessions/${session}/feed.atom?lang=${language}`}>
          {words.feed}
        </a>
        <CopyButton
          label={words.feedCopy}
          text={() => `${origin}/api/sessions/${session}/feed.atom?lang=${language}`}
        />
      </p>
      <h3>{words.embed}</h3>
      <p className="hint">{words.embedHint}</p>
      <p className="button-row">
        <CopyButton label={words.embedCopy} text={() => card} />
      </p>
    </section>
  )
}

function Said({ verdict, words }: { readonly verdict: Verdict; readonly words: PublicRecordWords }) {
  return verdict.ok ? (
    <p className="holds">{words.verified({ entries: verdict.entries, votes: verdict.votes })}</p>
  ) : (
    <p className="error">{words.broken({ seq: verdict.seq })}</p>
  )
}

function useVerdict(lines: readonly JournalLine[]): Verdict | null {
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setVerdict(verifyJournal(lines)), REST_MS)
    return () => clearTimeout(timer)
  }, [lines])
  return verdict
}

// /privacy: what the house keeps of people, with the times that are in force here.

import type { PrivacyWords } from '../../../shared/i18n/en/privacy.ts'
import type { PrivacyFacts, Retention } from '../../../shared/protocol/custody.ts'
import { type Coming, useFetched } from '../../i18n/use-fetched.ts'
import { useDoorWords, useLanguage } from '../../i18n/use-words.ts'
import { call } from '../../net/call.ts'
import { useLoaded } from '../host/use-loaded.ts'
import { PageFrame } from '../page-frame.tsx'
import '../../styles/privacy.css'

const WORDS = {
  en: async () => (await import('../../../shared/i18n/en/privacy.ts')).privacy,
  ar: async () => (await import('../../../shared/i18n/ar/privacy.ts')).privacy,
}

function usePrivacyWords(): Coming<PrivacyWords> {
  const { language, format } = useLanguage()
  const words = useFetched(language, WORDS)
  return words?.(format) ?? (words as null | undefined)
}

export function PrivacyPage() {
  const { common } = useDoorWords()
  const words = usePrivacyWords()
  const [facts] = useLoaded(() => call<PrivacyFacts>('/api/forum/privacy'))
  if (words === undefined) return <p role="alert">{common.unexpected}</p>
  return (
    <PageFrame title={words?.title ?? common.forum} className="privacy">
      {words === null || facts.phase === 'loading' ? (
        <p role="status">{common.loading}</p>
      ) : (
        <Notice words={words} keep={facts.phase === 'here' ? facts.value.keepDays : null} />
      )}
    </PageFrame>
  )
}

interface NoticeProps {
  readonly words: PrivacyWords
  /** null: the server did not say */
  readonly keep: Retention | null
}

export function Notice({ words, keep }: NoticeProps) {
  return (
    <article className="sheet">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <h2>{words.keptHeading}</h2>
      {keep === null ? (
        <p role="alert" className="error">
          {words.failed}
        </p>
      ) : (
        <Kept words={words} keep={keep} />
      )}
      <h2>{words.closedHeading}</h2>
      <p>{words.closed}</p>
      <h2>{words.votesHeading}</h2>
      <p>{words.votes}</p>
      <h2>{words.rightsHeading}</h2>
      <ul>
        {words.rights.map((right) => (
          <li key={right}>{right}</li>
        ))}
      </ul>
      <h2>{words.whoHeading}</h2>
      <p>{words.who}</p>
    </article>
  )
}

function Kept({ words, keep }: { readonly words: PrivacyWords; readonly keep: Retention }) {
  const { rows, durations } = words
  const lines: readonly (readonly [string, string])[] = [
    [rows.address, durations.connected],
    [rows.place, durations.restart],
    [rows.name, words.days(keep.visitors)],
    [rows.accredited, words.record(keep.names)],
    [rows.chat, words.days(keep.chat)],
    [rows.journal, words.record(keep.sittings)],
    [rows.places, words.record(keep.sittings)],
    [rows.recordings, words.record(keep.sittings)],
    [rows.captions, words.record(keep.sittings)],
    [rows.shown, words.record(keep.sittings)],
    [rows.reports, words.days(keep.reports)],
    [rows.logs, words.days(keep.logs)],
    [rows.browser, durations.yours],
  ]
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.howLong}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([what, howLong]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{howLong}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

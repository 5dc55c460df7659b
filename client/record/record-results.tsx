// Every decision with its result, the latest first, each with its ballots and the moment at which it fell.
import type { PublicRecordWords } from '../../shared/i18n/en/public-record.ts'
import { matterPhrase } from '../../shared/minutes/written/matters.ts'
import { resultSentence } from '../../shared/minutes/written/sentences-votes.ts'
import { capital, type Voice } from '../../shared/minutes/written/voice.ts'
import { PageLink } from '../page-link.tsx'

interface RecordResultsProps {
  readonly words: PublicRecordWords
  readonly voice: Voice
}

export function RecordResults({ words, voice }: RecordResultsProps) {
  const { minutes, format } = voice
  const fileOf = (vote: string, ending: string) =>
    `/api/sessions/${minutes.session}/votes/${vote}.${ending}?lang=${format.language}`
  return (
    <section aria-labelledby="record-results">
      <h2 id="record-results">{words.results}</h2>
      {minutes.votes.length === 0 && <p className="empty">{words.resultsNone}</p>}
      <ol className="results" reversed>
        {minutes.votes.toReversed().map((vote) => (
          <li key={vote.id} id={`result-${vote.id}`} className={vote.outcome.outcome}>
            <p className="fine">
              <span>{words.result({ number: vote.number })}</span>
              <time dateTime={new Date(vote.closedAt).toISOString()}>{format.dateTime(vote.closedAt)}</time>
              {vote.annulled && <span className="tag strong">{words.annulled}</span>}
            </p>
            <h3 dir="auto">{capital(matterPhrase(voice, vote))}</h3>
            <p dir="auto">{capital(resultSentence(voice, vote))}</p>
            <p className="fine">
              <PageLink to={`/replay/${minutes.session}?at=${vote.seq}`}>{words.seeMoment}</PageLink>
              <a href={fileOf(vote.id, 'csv')}>{words.asTable}</a>
              <a href={fileOf(vote.id, 'json')}>{words.asData}</a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

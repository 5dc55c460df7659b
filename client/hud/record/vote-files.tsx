// Each decision of the sitting with its ballots, as a table for a spreadsheet and as data.
import type { RecordWords } from '../../../shared/i18n/en/record.ts'
import { spoken } from '../../../shared/i18n/format.ts'
import type { VoteId } from '../../../shared/ids.ts'
import type { Minutes, MinutesVote } from '../../../shared/minutes/minutes.ts'
import { decisionTitle } from '../../../shared/minutes/written/section-decisions.ts'
import { type Voice, voiceOf } from '../../../shared/minutes/written/voice.ts'
import { BoardButton } from '../board/board-button.tsx'
import { FileButton } from './file-button.tsx'
import { queryOf } from './query.ts'
import type { Writing } from './record-words.ts'

interface VoteFilesProps {
  readonly words: RecordWords
  readonly minutes: Minutes
  readonly writing: Writing
}

export function VoteFiles({ words, minutes, writing }: VoteFilesProps) {
  const voice = voiceOf(minutes, writing.words, writing.format)
  return (
    <section aria-labelledby="record-votes">
      <h3 id="record-votes">{words.votesHeading}</h3>
      {minutes.votes.length === 0 ? (
        <p className="empty">{words.votesNone}</p>
      ) : (
        <ul className="rows">
          {minutes.votes.toReversed().map((vote) => (
            <VoteRow key={vote.id} words={words} voice={voice} vote={vote} />
          ))}
        </ul>
      )}
    </section>
  )
}

interface VoteRowProps {
  readonly words: RecordWords
  readonly voice: Voice
  readonly vote: MinutesVote
}

function VoteRow({ words, voice, vote }: VoteRowProps) {
  const { language, zone } = voice.format
  const { number } = vote
  return (
    <li>
      <span lang={language} dir="auto">
        {decisionTitle(voice, vote)}
      </span>
      <span className="file-buttons">
        {(['csv', 'json'] as const).map((form) => (
          <FileButton
            key={form}
            words={words}
            path={`votes/${vote.id}.${form}${queryOf(language, zone)}`}
            name={`${voice.minutes.session}-${words.voteName({ number })}.${form}`}
            label={form.toUpperCase()}
            longLabel={spoken(words.voteFile({ form: form.toUpperCase(), number }))}
          />
        ))}
        {vote.method === 'secret' && <BoardButton vote={vote.id as VoteId} />}
      </span>
    </li>
  )
}

// The feed of one public sitting: meetings, proposals, results, statements and answers, the newest first.

import type { PublicWords } from '../../../shared/i18n/en/public-feed.ts'
import type { RecordState } from '../../../shared/lab/record/record-state.ts'
import type { Act } from '../../../shared/minutes/act.ts'
import type { Minutes } from '../../../shared/minutes/minutes.ts'
import { matterPhrase } from '../../../shared/minutes/written/matters.ts'
import { titleOf } from '../../../shared/minutes/written/section-head.ts'
import { sentenceOf } from '../../../shared/minutes/written/sentences.ts'
import { resultSentence } from '../../../shared/minutes/written/sentences-votes.ts'
import { capital, type Voice } from '../../../shared/minutes/written/voice.ts'
import type { Feed, FeedEntry } from './atom.ts'

const MOST_ENTRIES = 60

const TOLD: ReadonlySet<Act['is']> = new Set([
  ...(['meeting-opened', 'meeting-suspended', 'meeting-resumed', 'meeting-adjourned'] as const),
  ...(['sitting-ended', 'proposal-submitted', 'proposal-introduced', 'vote-annulled'] as const),
])

interface FeedOf {
  readonly voice: Voice
  readonly words: PublicWords
  readonly record: RecordState
  /** of the page of the record, and of the feed, as the visitor reaches them */
  readonly url: string
  readonly self: string
}

export function sittingFeed({ voice, words, record, url, self }: FeedOf): Feed {
  const { minutes, format } = voice
  const entries = [
    ...actEntries(voice, url),
    ...voteEntries(voice, words, url),
    ...recordEntries(minutes, voice, words, record, url),
  ]
  return {
    key: minutes.session,
    title: titleOf(voice),
    subtitle: words.subtitle,
    author: words.forum,
    language: format.language,
    at: minutes.openedAt,
    ...{ url, self },
    entries: entries.toSorted((one, other) => other.at - one.at).slice(0, MOST_ENTRIES),
  }
}

const keyOf = ({ session }: Minutes, of: string, seq: number | string): string => `${session}/${of}/${seq}`

const actEntries = (voice: Voice, url: string): readonly FeedEntry[] =>
  voice.minutes.parts
    .flatMap(({ acts }) => acts)
    .filter(({ is }) => TOLD.has(is))
    .map((act) => ({
      key: keyOf(voice.minutes, 'journal', act.seq),
      ...{ title: sentenceOf(voice, act), text: '', at: act.at, author: null, url },
    }))

const voteEntries = (voice: Voice, words: PublicWords, url: string): readonly FeedEntry[] =>
  voice.minutes.votes.map((vote) => ({
    key: keyOf(voice.minutes, 'vote', vote.id),
    title: words.result({ matter: matterPhrase(voice, vote) }),
    text: capital(resultSentence(voice, vote)),
    ...{ at: vote.closedAt, author: null, url: `${url}#result-${vote.id}` },
  }))

/** What the public reads of them: what was withdrawn, erased or not approved is not told. */
function recordEntries(
  minutes: Minutes,
  { name }: Voice,
  words: PublicWords,
  { statements, questions }: RecordState,
  url: string,
): readonly FeedEntry[] {
  const published = statements
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .flatMap(({ id, delegation, versions }) => {
      const last = versions.at(-1)
      return last?.texts
        ? [
            {
              key: keyOf(minutes, 'record', last.seq),
              title: words.statement({ delegation: name(delegation), title: last.texts.title }),
              ...{ text: last.texts.text, at: last.at, author: last.texts.name },
              url: `${url}#statement-${id}`,
            },
          ]
        : []
    })
  const answered = questions
    .filter(({ phase, texts }) => phase === 'answered' && texts !== null)
    .map(({ id, texts, note, settledAt, at }) => ({
      key: keyOf(minutes, 'question', id),
      title: words.answered({ question: texts!.text }),
      ...{ text: note ?? '', at: settledAt ?? at, author: null, url: `${url}#question-${id}` },
    }))
  return [...published, ...answered]
}

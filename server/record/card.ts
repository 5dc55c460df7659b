// The card of a public sitting for pages of others: its name, its state, what was decided last, and the way in. It runs nothing and
// asks for nothing, and tells nothing that the record does not.
import type { CardWords } from '../../shared/i18n/en/card.ts'
import { DIRECTION, type Format, spoken } from '../../shared/i18n/format.ts'
import type { Minutes } from '../../shared/minutes/minutes.ts'
import { matterPhrase } from '../../shared/minutes/written/matters.ts'
import { titleOf } from '../../shared/minutes/written/section-head.ts'
import { resultSentence } from '../../shared/minutes/written/sentences-votes.ts'
import { capital, voiceOf } from '../../shared/minutes/written/voice.ts'
import type { Sitting } from '../../shared/procedure/sitting.ts'
import { CARD_STYLE } from './card-style.ts'
import type { Writing } from './languages.ts'

/** seconds after which a page that shows the card looks again */
const LOOK_AGAIN_S = 60

export interface CardOf {
  readonly sitting: Pick<Sitting, 'agenda' | 'endedAt' | 'vote'>
  readonly minutes: Minutes
  readonly writing: Writing
  readonly words: CardWords
  /** of the sitting, as the visitor of the card reaches it */
  readonly url: string
}

export function cardHtml({ sitting, minutes, writing, words, url }: CardOf): string {
  const { format } = writing
  const voice = voiceOf(minutes, writing.words, format)
  const title = titleOf(voice)
  const state = stateOf(sitting)
  const record = `${url.replace('/s/', '/api/sessions/')}/minutes.html?lang=${format.language}`
  const isVoting = sitting.vote !== null && sitting.endedAt === null
  return page(format, spoken(title), [
    `<header><p class="state ${state}">${text(words.states[state])}</p>${
      isVoting ? `<p class="voting">${text(words.voting)}</p>` : ''
    }</header>`,
    `<p class="kind">${text(words.kind)}</p>`,
    `<h1 dir="auto">${text(title)}</h1>`,
    `<h2>${text(words.last)}</h2>`,
    ...lastResult(minutes, voice, words),
    `<p class="ways"><a class="first" href="${text(url)}" target="_blank" rel="noopener">${text(words.follow)}</a>`,
    `<a href="${text(record)}" target="_blank" rel="noopener">${text(words.record)}</a></p>`,
  ])
}

/** The same for an address at which there is no public sitting, whatever else there may be. */
export const noCardHtml = (format: Format, words: CardWords): string =>
  page(format, words.unknown, [`<p class="unknown">${text(words.unknown)}</p>`])

function lastResult(
  minutes: Minutes,
  voice: ReturnType<typeof voiceOf>,
  words: CardWords,
): readonly string[] {
  const vote = minutes.votes.findLast(({ annulled }) => !annulled)
  if (!vote) return [`<p class="none">${text(words.noResult)}</p>`]
  return [
    `<p class="matter" dir="auto">${text(capital(matterPhrase(voice, vote)))}</p>`,
    `<p class="result">${text(resultSentence(voice, vote))}</p>`,
    `<p class="when"><time datetime="${new Date(vote.closedAt).toISOString()}">${text(words.decided({ at: vote.closedAt }))}</time></p>`,
  ]
}

function stateOf({ agenda: { meeting }, endedAt }: CardOf['sitting']): keyof CardWords['states'] {
  if (endedAt !== null) return 'ended'
  if (meeting.phase !== 'closed') return meeting.phase
  return meeting.number === 0 ? 'waiting' : 'adjourned'
}

const page = ({ language }: Format, title: string, body: readonly string[]): string => `<!doctype html>
<html lang="${language}" dir="${DIRECTION[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="${LOOK_AGAIN_S}">
<title>${text(title)}</title>
<style>${CARD_STYLE}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const text = (words: string): string => words.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)

// The whole record in one language, as blocks in their order.

import type { MinutesWords } from '../../i18n/en/minutes.ts'
import type { Format } from '../../i18n/format.ts'
import type { Minutes } from '../minutes.ts'
import { type Block, heading, paragraph } from './block.ts'
import { attendanceSection, speakingSection } from './section-attendance.ts'
import { decisionsSection } from './section-decisions.ts'
import { electionsSection, lotsSection } from './section-elections.ts'
import { headSection } from './section-head.ts'
import { proceedingsSection } from './section-proceedings.ts'
import { proposalsSection } from './section-proposals.ts'
import { transcriptSection } from './section-transcript.ts'
import { wallSection } from './section-wall.ts'
import { type Voice, voiceOf } from './voice.ts'

/** `format` says the language, the digits and the time zone; the same minutes give the same blocks. */
export function writeMinutes(minutes: Minutes, words: MinutesWords, format: Format): readonly Block[] {
  const voice = voiceOf(minutes, words, format)
  return [
    ...headSection(voice),
    ...agendaSection(voice),
    ...proceedingsSection(voice),
    ...decisionsSection(voice),
    ...electionsSection(voice),
    ...proposalsSection(voice),
    ...documentsSection(voice),
    ...lotsSection(voice),
    ...attendanceSection(voice),
    ...speakingSection(voice),
    ...wallSection(voice),
    ...transcriptSection(voice),
    paragraph(words.end),
  ]
}

function agendaSection({ minutes, words, quoted }: Voice): readonly Block[] {
  if (minutes.items.length === 0) return []
  const items = minutes.items.map(({ title }) => quoted(title) ?? words.erased)
  return [heading(2, words.agendaHeading), { is: 'list', items }]
}

function documentsSection({ minutes, words, quoted }: Voice): readonly Block[] {
  if (minutes.documents.length === 0) return []
  const items = minutes.documents.map(({ title }) => quoted(title) ?? words.erased)
  return [heading(2, words.documentsHeading), { is: 'list', items }]
}

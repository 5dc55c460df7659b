// The annex: what was captioned and kept, language by language. It says itself that it is no official wording.
import type { TranscriptLine } from '../transcript-line.ts'
import { type Block, heading, paragraph } from './block.ts'
import type { Voice } from './voice.ts'

export function transcriptSection(voice: Voice): readonly Block[] {
  const { minutes, words } = voice
  const lines = minutes.transcript ?? []
  if (lines.length === 0) return []
  const { transcript } = words
  const languages = [...new Set(lines.map(({ language }) => language))]
  return [
    heading(2, transcript.heading),
    paragraph(transcript.note),
    ...languages.flatMap((language) => [
      heading(3, transcript.in({ language: transcript.languages[language] ?? language })),
      {
        ...{ is: 'table' as const, head: [transcript.time, transcript.speaker, transcript.words] },
        rows: lines.filter((line) => line.language === language).map((line) => rowOf(voice, line)),
      },
    ]),
  ]
}

const rowOf = ({ format, words }: Voice, { at, name, text }: TranscriptLine): readonly string[] => [
  format.time(at),
  name === null ? '–' : format.name(name),
  text === null ? words.erased : format.name(text),
]

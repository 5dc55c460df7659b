// The annex of what was shown on the wall: from when to when, what, and by whom. What it showed is in the list of the session.
import type { WallLine } from '../wall-line.ts'
import { type Block, heading, paragraph } from './block.ts'
import { numberOf, type Voice } from './voice.ts'

export function wallSection(voice: Voice): readonly Block[] {
  const { minutes, words } = voice
  const lines = minutes.wall ?? []
  if (lines.length === 0) return []
  const { wall } = words
  return [
    heading(2, wall.heading),
    paragraph(wall.note),
    {
      ...{ is: 'table' as const, head: [wall.time, wall.kind, wall.title, wall.by] },
      rows: lines.map((line) => rowOf(voice, line)),
    },
  ]
}

const rowOf = (voice: Voice, line: WallLine): readonly string[] => {
  const { format, words } = voice
  const { at, until, kind, name } = line
  const from = format.time(at)
  return [
    until === null ? words.wall.since({ from }) : words.wall.fromTo({ from, to: format.time(until) }),
    words.wall.kinds[kind],
    titleOf(voice, line),
    name === null ? '–' : format.name(name),
  ]
}

function titleOf({ minutes, format, words }: Voice, { title, text }: WallLine): string {
  if (text === null) return title === null ? words.erased : format.name(title)
  const texts = text.of === 'proposal' ? minutes.proposals : minutes.documents
  const told = texts.find(({ id }) => id === text.id)?.title
  const name = typeof told === 'string' ? format.name(told) : words.erased
  return text.of === 'document' ? name : words.wall.draft({ number: numberOf(text.id), title: name })
}

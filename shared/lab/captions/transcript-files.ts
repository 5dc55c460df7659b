// The transcript as files: as text to read, and as WebVTT, which players show under a recording of the meeting.
import type { ShownCaption } from './captions-types.ts'

/** how long a line stands when nothing follows it, ms: as long as one reads it, within limits */
const MS_PER_UNIT = 60
const SHORTEST_MS = 1500
const LONGEST_MS = 7000

const two = (value: number): string => String(value).padStart(2, '0')

/** `01:02:03` of ms from the opening on. */
export function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

const stampOf = (ms: number): string =>
  `${clockOf(ms)}.${String(Math.max(0, Math.floor(ms)) % 1000).padStart(3, '0')}`

/** Text within a cue: what WebVTT would read as its own. */
const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** `openedAt`: ms since 1970; what was said before it stands at its beginning. Erased lines are left out. */
export function webVttOf(lines: readonly ShownCaption[], language: string, openedAt: number): string {
  const told = lines.flatMap(({ at, texts }) => (texts ? [{ at: Math.max(0, at - openedAt), ...texts }] : []))
  const cues = told.map(({ at, text, name }, index) => {
    const longest = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, text.length * MS_PER_UNIT))
    const following = told[index + 1]?.at ?? Number.POSITIVE_INFINITY
    const end = Math.max(at + 1, Math.min(at + longest, following))
    return `${stampOf(at)} --> ${stampOf(end)}\n${name ? `<v ${safe(name)}>` : ''}${safe(text)}\n`
  })
  return `WEBVTT\nKind: captions\nLanguage: ${language}\n\n${cues.join('\n')}`
}

export interface Turn {
  /** whose words; '' when nobody spoke */
  readonly name: string
  readonly at: number
  readonly lines: readonly ShownCaption[]
}

/** Lines of one speaker that follow each other, together. */
export function turnsOf(lines: readonly ShownCaption[]): readonly Turn[] {
  const turns: { name: string; at: number; speaker: ShownCaption['speaker']; lines: ShownCaption[] }[] = []
  for (const line of lines) {
    const last = turns.at(-1)
    const name = line.texts?.name ?? ''
    if (last && last.speaker === line.speaker && (last.name === name || line.texts === null))
      last.lines.push(line)
    else turns.push({ name, at: line.at, speaker: line.speaker, lines: [line] })
  }
  return turns
}

/** `head`: what it is and that it is not official. `erased`: what stands for a line that was. */
export function textOf(
  lines: readonly ShownCaption[],
  openedAt: number,
  { head, erased }: { readonly head: readonly string[]; readonly erased: string },
): string {
  const turns = turnsOf(lines).map(({ name, at, lines: said }) => {
    const words = said.map(({ texts }) => texts?.text ?? erased).join('\n')
    return `[${clockOf(at - openedAt)}]${name ? ` ${name}` : ''}\n${words}\n`
  })
  return `${head.join('\n')}\n\n${turns.join('\n')}`
}

// The lines of one language, in blocks, so that a line more costs no more at the end of a long week than at its beginning.
import type { CaptionLine } from './captions-state.ts'

export interface Track {
  readonly language: string
  /** lines that stand: not taken out */
  readonly count: number
  readonly blocks: readonly (readonly CaptionLine[])[]
}

const BLOCK = 256

export const linesOf = ({ blocks }: Track): readonly CaptionLine[] => blocks.flat()

/** From the newest on. */
export function* backwards({ blocks }: Track): Generator<CaptionLine> {
  for (let block = blocks.length - 1; block >= 0; block -= 1)
    for (let index = blocks[block]!.length - 1; index >= 0; index -= 1) yield blocks[block]![index]!
}

/** Those that stand, the last `most`, oldest first. */
export function lastOf(track: Track, most: number): readonly CaptionLine[] {
  const last: CaptionLine[] = []
  for (const line of backwards(track)) {
    if (last.length === most) break
    if (!line.isOut) last.push(line)
  }
  return last.reverse()
}

export function withLine(tracks: readonly Track[], line: CaptionLine): readonly Track[] {
  const { language } = line
  const index = tracks.findIndex((track) => track.language === language)
  const track = tracks[index]
  if (track === undefined) return [...tracks, { language, count: 1, blocks: [[line]] }]
  const last = track.blocks.at(-1)
  const blocks =
    last === undefined || last.length >= BLOCK
      ? [...track.blocks, [line]]
      : track.blocks.with(-1, [...last, line])
  return tracks.with(index, { language, count: track.count + 1, blocks })
}

/** The same without those that are not meant, and without languages of which nothing is left. */
export function only(tracks: readonly Track[], isMeant: (line: CaptionLine) => boolean): readonly Track[] {
  return tracks
    .flatMap(linesOf)
    .filter(isMeant)
    .reduce<readonly Track[]>(withLine, [])
    .map((track) => ({ ...track, count: linesOf(track).filter(({ isOut }) => !isOut).length }))
}

/** The same with one line changed; it is one of the last. */
export function withChange(
  tracks: readonly Track[],
  id: string,
  change: (line: CaptionLine) => CaptionLine,
): readonly Track[] {
  for (const [index, track] of tracks.entries())
    for (let block = track.blocks.length - 1; block >= 0; block -= 1) {
      const place = track.blocks[block]!.findLastIndex((line) => line.id === id)
      if (place < 0) continue
      const before = track.blocks[block]![place]!
      const after = change(before)
      const count = track.count - Number(after.isOut) + Number(before.isOut)
      const blocks = track.blocks.with(block, track.blocks[block]!.with(place, after))
      return tracks.with(index, { ...track, count, blocks })
    }
  return tracks
}

// The head of a secret vote's board, which stands on the wall so that everybody sees the same one.
import type { Saying } from './saying.ts'
import { line, type WallLine } from './wall-sheet.ts'

/** 64 bits in groups of four digits: nobody finds another board that begins so before the vote is over */
const SHOWN = /^(.{4})(.{4})(.{4})(.{4})/

/** None while there is no board. */
export function boardLine({ view: { vote }, words: { wall } }: Saying): readonly WallLine[] {
  const [height, hash] = vote?.board.split(' ') ?? []
  const shown = SHOWN.exec(hash ?? '')
    ?.slice(1)
    .join(' ')
  return shown === undefined ? [] : [line(wall.board({ seq: Number(height), head: shown }), 'soft')]
}

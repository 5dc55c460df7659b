// The journal of the wall, read in parts and without the words of pages: they come with each page.
import type { JournalLine } from '../../../shared/journal/chain.ts'
import { fromLines } from '../../../shared/journal/ndjson.ts'
import { MOST_PLACE_LINES } from '../../../shared/protocol/place-journal.ts'
import { type Refusal, refuse } from '../../../shared/refusal.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Sitting } from '../../net/sitting.ts'
import { type WallPast, wallPastOf } from './wall-past.ts'

/** a page turned every few seconds for a whole day; a journal that is longer is not read by a browser */
const MOST_PARTS = 40

/** 'not-saved': the forum did not answer, or not with a journal; 'too-large': it is longer than a browser is given to read. */
export async function readWallPast(sitting: Pick<Sitting, 'file'>): Promise<Result<WallPast, Refusal>> {
  const lines: JournalLine[] = []
  for (let part = 0; part < MOST_PARTS; part++) {
    const query = new URLSearchParams({
      ...{ after: String(lines.at(-1)?.entry.seq ?? 0), most: String(MOST_PLACE_LINES) },
      without: 'wall.written',
    })
    const answer = await sitting.file(`places/wall/journal?${query}`)
    if (!answer.ok) return answer
    try {
      const more = [...fromLines(await answer.value.text())]
      lines.push(...more)
      if (more.length < MOST_PLACE_LINES) return ok(wallPastOf(lines))
    } catch {
      return refuse('not-saved')
    }
  }
  return refuse('too-large')
}

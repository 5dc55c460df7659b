// The wall as views read it, again and again: the same sheet until it says something else, so that nobody draws it for nothing.
import type { Words } from '../../shared/i18n/en.ts'
import type { Format } from '../../shared/i18n/format.ts'
import type { SittingView } from '../net/sitting-view.ts'
import { readWall } from './read-wall.ts'
import { type ClockReading, readClock } from './wall-clock.ts'
import type { WallClock, WallSheet } from './wall-sheet.ts'

export interface WallFeed {
  /** `now`: ms since 1970, the server's clock. Cheap to ask often: it is read again with a new view or a new second. */
  sheet(view: SittingView, now: number): WallSheet
  clock(clock: WallClock, now: number): ClockReading
}

export function createWallFeed(words: Words, format: Format): WallFeed {
  let seen: { readonly view: SittingView; readonly second: number } | null = null
  let last: { readonly sheet: WallSheet; readonly text: string } | null = null
  return {
    sheet: (view, now) => {
      const second = Math.floor(now / 1000)
      if (last && seen?.view === view && seen.second === second) return last.sheet
      seen = { view, second }
      const sheet = readWall({ view, words, format }, now)
      const text = JSON.stringify(sheet)
      if (last?.text !== text) last = { sheet, text }
      return last.sheet
    },
    clock: (clock, now) => readClock(clock, now, words, format),
  }
}

// A crowd in a hall, for measurements: comes in, spreads over the house, sits where there are seats, and walks.
import { SEATS } from '../../shared/hall/seats.ts'
import type { SeatIndex } from '../../shared/ids.ts'
import { type Area, type RawWalker, rawWalker } from '../bots/raw-walker.ts'
import type { Progress } from './progress.ts'

const JOIN_AT_ONCE = 50
/** A walker changes their mind twice a second. */
const TURN_MS = 500
/** before the entrance, where everybody comes in: 15 by 15 metres */
export const CROWD_AREA: Area = { left: -7.5, right: 7.5, top: 44, bottom: 59 }

export async function gatherCrowd(
  url: string,
  people: number,
  random: () => number,
  progress: Progress,
): Promise<RawWalker[]> {
  const crowd: RawWalker[] = []
  while (crowd.length < people) {
    const some = Math.min(JOIN_AT_ONCE, people - crowd.length)
    const names = Array.from({ length: some }, (_, index) => `Walker ${crowd.length + index + 1}`)
    crowd.push(...(await Promise.all(names.map((name) => rawWalker(url, name, random)))))
    progress('come in', crowd.length, people)
  }
  return crowd
}

/** Everybody takes a seat somewhere in the house and stands up beside it; the last `seated` stay on it while there are seats. */
export async function spread(
  crowd: readonly RawWalker[],
  seated: number,
  progress: Progress,
): Promise<number> {
  let sitting = 0
  for (let from = 0; from < crowd.length; from += SEATS.length) {
    const group = crowd.slice(from, from + SEATS.length)
    const isLast = from + SEATS.length >= crowd.length
    await Promise.all(
      group.map(({ visitor }, index) => visitor.ask('seat.take', { seat: index as SeatIndex })),
    )
    const leaving = isLast && seated > 0 ? [] : group
    sitting += group.length - leaving.length
    await Promise.all(leaving.map(({ visitor }) => visitor.ask('seat.leave', {})))
    progress('take their places', Math.min(crowd.length, from + SEATS.length), crowd.length)
  }
  return sitting
}

/** Lets each of `count` have a turn every half second, evenly spread, while it is called; `take` gets the index. */
export function turnByTurn(count: number, take: (index: number) => void): (nowMs: number) => void {
  let begun = Number.NaN
  let done = 0
  return (nowMs) => {
    if (Number.isNaN(begun)) begun = nowMs
    const due = Math.floor(((nowMs - begun) / TURN_MS) * count)
    for (; done < due; done++) take(done % count)
  }
}

/** Calls `each` every few milliseconds for so long. */
export function during(ms: number, each: (nowMs: number) => void): Promise<void> {
  const endMs = performance.now() + ms
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const now = performance.now()
      each(now)
      if (now < endMs) return
      clearInterval(timer)
      resolve()
    }, 5)
  })
}

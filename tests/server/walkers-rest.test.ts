// Who goes straight on is not looked at, step by step: nobody may be able to tell.
import { expect, test } from 'vitest'
import { createWalkers } from '../../server/rooms/walkers.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import { type Pace, STEP_MS, takeStep } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { intent, listening } from './walkers-by-hand.ts'

const PEOPLE = 60
const TICKS = 400
/** an intent is held for so many steps at most: beyond, one stands */
const MOST_AHEAD = 30

function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** People who walk at random, some of them on beyond what is believed, and where they are when each step is taken by itself. */
function walkedByHand() {
  const walkers = createWalkers(0)
  const random = chance(5)
  const people = Array.from({ length: PEOPLE }, (_, index) => {
    const { x, z } = SEATS[(index * 37) % SEATS.length]!.exit
    walkers.admit(`p_${index}` as PersonId, index + 1, { x, z, heading: 0, seat: null }, 0)
    return { at: { x, z }, heading: 0, pace: 0 as Pace, number: 0, since: 0 }
  })
  const step = (tick: number) => {
    for (const [index, each] of people.entries()) {
      const held = tick - 1 - each.since
      if (random() > 0.08 && held < MOST_AHEAD + 6) continue
      // who held on for too long was seen to stand, and has gone on nevertheless as far as they say
      for (let late = MOST_AHEAD; late < held && each.pace > 0; late++)
        takeStep(each.at, each.heading, each.pace)
      each.number += 1
      each.heading = Math.floor(random() * 64)
      each.pace = Math.floor(random() * 3) as Pace
      each.since = tick - 1
      const bytes = intent(each.number, each.pace, each.number === 1 ? 0 : held, each.heading)
      walkers.intent(`p_${index}` as PersonId, bytes, (tick - 1) * STEP_MS)
    }
    for (const each of people)
      if (each.pace > 0 && tick - each.since <= MOST_AHEAD) takeStep(each.at, each.heading, each.pace)
    walkers.tick(tick * STEP_MS)
  }
  return { walkers, people, step }
}

test.each([1, 3, 7, 50])('everybody is where single steps lead, looked at every %i ticks', (every) => {
  const { walkers, people, step } = walkedByHand()
  const seen: unknown[] = []
  const meant: unknown[] = []
  for (let tick = 1; tick <= TICKS; tick++) {
    step(tick)
    walkers.tell(listening([]))
    if (tick % every !== 0) continue
    seen.push(walkers.places(() => 0).map(({ x, z }) => ({ x, z })))
    meant.push(people.map(({ at }) => ({ ...at })))
  }
  expect(seen).toEqual(meant)
})

// The table of open floor is a shortcut, never another way: the same steps as without it, to the last bit.
import { expect, test } from 'vitest'
import { END, isClear } from '../../../shared/hall/collide.ts'
import { takeQuickStep } from '../../../shared/hall/open-floor.ts'
import { toGrid } from '../../../shared/hall/polar.ts'
import { SEATS } from '../../../shared/hall/seats.ts'
import { type Body, HEADINGS, type Pace, takeStep } from '../../../shared/hall/walk.ts'

function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Walks on from a place by both, in one direction; the places where they part. */
function partings(random: () => number, at: Body, steps: number): Body[] {
  const [quick, plain] = [{ ...at }, { ...at }]
  const heading = Math.floor(random() * HEADINGS)
  const pace = (1 + Math.floor(random() * 2)) as Pace
  for (let step = 0; step < steps; step++) {
    const before = { ...plain }
    const moved = [takeQuickStep(quick, heading, pace), takeStep(plain, heading, pace)]
    if (moved[0] !== moved[1] || quick.x !== plain.x || quick.z !== plain.z) return [before]
  }
  return []
}

test('a quick step is the same step, anywhere in the house', () => {
  const random = chance(11)
  const parted: Body[] = []
  let walks = 0
  while (walks < 20_000) {
    const at = { x: toGrid(random() * 90 - 45), z: toGrid(random() * (END + 45) - 42) }
    if (!isClear(at.x, at.z)) continue
    walks += 1
    parted.push(...partings(random, at, 12))
  }
  expect(parted).toEqual([])
})

test('a quick step is the same step among desks and at the edges of the tiers', () => {
  const random = chance(12)
  const parted: Body[] = []
  for (const { exit } of SEATS)
    for (let walk = 0; walk < 60; walk++) parted.push(...partings(random, exit, 30))
  expect(parted).toEqual([])
})

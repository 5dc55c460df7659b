// Bytes that nobody meant as poses: what is sound and what once broke something is kept in poses-corpus/, and every run mutates it.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodePoses } from '../../../shared/protocol/pose-bytes.ts'
import { decodePoses, GAIT, type Pose, tickOf } from '../../../shared/protocol/poses.ts'

const FOLDER = path.join(import.meta.dirname, 'poses-corpus')
const MOST_MS = 2000
/** A few that are changed at once find what one alone does not. */
const MOST_CHANGES = 6

const corpus = readdirSync(FOLDER)
  .sort()
  .map(
    (file) =>
      [
        file,
        Uint8Array.from(Buffer.from(readFileSync(path.join(FOLDER, file), 'utf8').trim(), 'hex')),
      ] as const,
  )

/** Throws when what the decoder promises does not hold. */
function tryOut(bytes: Uint8Array): 'sound' | 'refused' {
  const before = bytes.slice()
  const poses: Pose[] = []
  const isSound = decodePoses(bytes, (slot, x, z, heading, gait, seat) =>
    poses.push({ slot, x, z, heading, gait, seat }),
  )
  expect(bytes).toEqual(before)
  expect(isSound).toBe(tickOf(bytes) !== null)
  expect(isSound || poses.length === 0).toBe(true)
  for (const { slot, x, z, heading, gait, seat } of poses) {
    const isInRange = slot >= 0 && slot <= 0xffff && Math.abs(x) < 820 && Math.abs(z) < 820
    expect(isInRange && heading >= 0 && heading < 64 && (gait === GAIT.sit) === (seat !== null)).toBe(true)
  }
  return isSound ? 'sound' : 'refused'
}

test.each(corpus)('%s is what its name says', (file, bytes) => {
  expect(tryOut(bytes)).toBe(file.split('-')[0])
})

test('what is read can be written, and is read again as the same', () => {
  for (const [, bytes] of corpus.filter(([file]) => file.startsWith('sound'))) {
    const poses: Pose[] = []
    decodePoses(bytes, (slot, x, z, heading, gait, seat) => poses.push({ slot, x, z, heading, gait, seat }))
    const standing = poses.filter(({ seat }) => seat === null).sort((one, other) => one.slot - other.slot)
    const again: Pose[] = []
    decodePoses(encodePoses(tickOf(bytes)!, standing), (slot, x, z, heading, gait, seat) =>
      again.push({ slot, x, z, heading, gait, seat }),
    )
    expect(again.sort((one, other) => one.slot - other.slot)).toEqual(standing)
  }
})

test('no change of any of them breaks the decoder', () => {
  const change = fc.tuple(fc.nat(4095), fc.nat(255), fc.constantFrom('set', 'cut', 'double', 'flip'))
  fc.assert(
    fc.property(
      fc.constantFrom(...corpus.map(([, bytes]) => bytes)),
      fc.array(change, { maxLength: MOST_CHANGES }),
      (bytes, changes) => void tryOut(changes.reduce(mutate, bytes)),
    ),
    { numRuns: 20_000, interruptAfterTimeLimit: MOST_MS },
  )
})

test('nor does anything else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => void tryOut(bytes)),
    { numRuns: 5000, interruptAfterTimeLimit: MOST_MS },
  )
})

function mutate(bytes: Uint8Array, [place, value, how]: readonly [number, number, string]): Uint8Array {
  if (bytes.length === 0) return bytes
  const at = place % bytes.length
  if (how === 'cut') return bytes.slice(0, at)
  if (how === 'double')
    return Uint8Array.of(...bytes.slice(0, at), ...bytes.slice(at, at + 9), ...bytes.slice(at))
  return bytes.with(at, how === 'set' ? value : bytes[at]! ^ (1 << (value & 7)))
}

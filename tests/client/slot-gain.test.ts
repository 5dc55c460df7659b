// How loud the floor is below an interpreter, and that nobody is left in silence.
import { expect, it } from 'vitest'
import { slotGain } from '../../client/voice/slot-gain.ts'
import type { PersonId } from '../../shared/ids.ts'
import { FILM_SLOT, SLOTS } from '../../shared/voice/hearing.ts'

const [SPEAKER, CHAIR, INTERPRETER, NEAR] = ['p_s', 'p_c', 'p_i', 'p_n'] as PersonId[]

const gains = (
  heard: readonly (PersonId | null | undefined)[],
  silenced: readonly (PersonId | undefined)[] = [],
  isFaint = true,
) => {
  const slots = Array.from({ length: SLOTS }, (_, slot) => heard[slot] ?? null)
  return [0, 1, 2, 3].map((slot) => slotGain(slot, slots, new Set(silenced as PersonId[]), isFaint))
}

it.each([
  ['the floor alone', gains([SPEAKER, CHAIR, null, NEAR]), [1, 1, 0, 1]],
  ['an interpreter over the floor', gains([SPEAKER, CHAIR, INTERPRETER, NEAR]), [0.15, 0.15, 1, 1]],
  ['an interpreter without the floor', gains([SPEAKER, CHAIR, INTERPRETER], [], false), [0, 0, 1, 0]],
  ['nobody interprets, and no faint floor is wanted', gains([SPEAKER, CHAIR], [], false), [1, 1, 0, 0]],
  ['an interpreter who is silenced here', gains([SPEAKER, CHAIR, INTERPRETER], [INTERPRETER]), [1, 1, 0, 0]],
  ['a speaker who is silenced here', gains([SPEAKER, CHAIR, INTERPRETER], [SPEAKER]), [0, 0.15, 1, 0]],
])('%s', (_, found, expected) => expect(found).toEqual(expected))

it.each([
  ['as loud as it comes', null, 1],
  ['faintly, as all that is interpreted', INTERPRETER, 0.15],
])('a film is heard %s', (_, interpreter, gain) => {
  const slots = Array.from({ length: SLOTS }, (__, slot) => (slot === 2 ? (interpreter ?? null) : null))
  slots[FILM_SLOT] = SPEAKER!
  expect(slotGain(FILM_SLOT, slots, new Set(), true)).toBe(gain)
})

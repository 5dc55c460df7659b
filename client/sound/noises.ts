// What is struck: the gavel, hands, and feet on three kinds of floor.
import type { FloorKind } from '../../shared/hall/underfoot.ts'
import { chanceOf } from './chance.ts'
import { noise, type Score, tone, type Voice } from './score.ts'

/** Wood on wood: a knock, the block's two own notes and the thump of the table under it. */
const knock = (at: number, gain: number): Voice[] => [
  noise({ type: 'bandpass', hz: 1900, q: 1.1 }, { at, lasts: 0.035, gain: gain * 0.9 }),
  tone(930, { at, endHz: 880, lasts: 0.09, gain: gain * 0.32 }),
  tone(470, { at, endHz: 450, lasts: 0.15, gain: gain * 0.45 }),
  tone(135, { at, endHz: 82, lasts: 0.22, gain: gain * 0.6 }),
]

export const GAVEL: Score = [...knock(0, 0.3), ...knock(0.33, 0.34)]

/** how long hands are clapped, and how many of a second each pair is heard */
const CLAPS_S = 3.4
const CLAPS_PER_SECOND = 4.2
/** more pairs than this sound no fuller */
const MOST_PAIRS = 14

/** Grain by grain: each pair of hands has its own place, pitch and pace; it swells and dies away. `pairs` from 1. */
export function applause(pairs: number, seed = 1): Score {
  const chance = chanceOf(seed)
  const heard = Math.min(MOST_PAIRS, Math.max(1, pairs))
  return Array.from({ length: heard }, () => {
    const pan = (chance() - 0.5) * 1.6
    const hz = 900 + chance() * 1300
    const gap = (1 / CLAPS_PER_SECOND) * (0.8 + chance() * 0.5)
    const start = chance() * 0.5
    const count = Math.floor((CLAPS_S - start) / gap)
    return Array.from({ length: count }, (_, index) => {
      const at = start + index * gap + (chance() - 0.5) * 0.03
      const swell = Math.sin(Math.PI * Math.min(1, (at + 0.35) / (CLAPS_S + 0.35))) ** 0.7
      const gain = (swell * (0.7 + chance() * 0.3)) / Math.sqrt(heard)
      return noise(
        { type: 'bandpass', hz: hz * (0.94 + chance() * 0.12), q: 1.4 },
        { at: Math.max(0, at), lasts: 0.05 + chance() * 0.03, gain, pan },
      )
    })
  }).flat()
}

/** One step; `seed` makes each a little different. `gain` 1 is one's own. */
export function step(floor: FloorKind, seed: number, gain = 1, pan = 0): Score {
  const chance = chanceOf(seed)
  const lift = 0.9 + chance() * 0.2
  const loud = gain * (0.85 + chance() * 0.3)
  switch (floor) {
    case 'stone':
      return [
        noise({ type: 'bandpass', hz: 2100 * lift, q: 0.9 }, { lasts: 0.05, gain: 0.17 * loud, pan }),
        noise(
          { type: 'bandpass', hz: 3400 * lift, q: 1.2 },
          { at: 0.055, lasts: 0.03, gain: 0.07 * loud, pan },
        ),
        tone(118 * lift, { endHz: 80, lasts: 0.07, gain: 0.1 * loud, pan }),
      ]
    case 'carpet':
      return [
        noise(
          { type: 'lowpass', hz: 420 * lift, q: 0.5 },
          { attack: 0.012, lasts: 0.12, gain: 0.3 * loud, pan },
        ),
        tone(84 * lift, { endHz: 62, attack: 0.01, lasts: 0.09, gain: 0.09 * loud, pan }),
      ]
    case 'wood':
      return [
        noise({ type: 'bandpass', hz: 640 * lift, q: 1.6 }, { lasts: 0.06, gain: 0.18 * loud, pan }),
        tone(172 * lift, { endHz: 128, lasts: 0.12, gain: 0.1 * loud, pan }),
        tone(331 * lift, { endHz: 300, lasts: 0.07, gain: 0.03 * loud, pan }),
      ]
  }
}

// The light of the hall over a day, the lattice of a closed sitting, and the dome over a vote.
import type { WebGLRenderer } from 'three'
import { describe, expect, test } from 'vitest'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { domeOf } from '../../client/scene/chamber/dome-state.ts'
import type { BuiltHall } from '../../client/scene/hall/build-hall.ts'
import { newDomeLight } from '../../client/scene/hall/matter/dome.ts'
import { newMoodLight, shine } from '../../client/scene/hall/mood-light.ts'
import { MOOD, moodOfHour } from '../../client/scene/hall/moods.ts'
import type { HallSettings } from '../../client/scene/hall-settings.ts'
import type { HallWords } from '../../client/scene/hall-words.ts'
import { keepMood } from '../../client/scene/systems/keep-mood.ts'
import { lightDome } from '../../client/scene/systems/light-dome.ts'
import { sheet } from '../../client/wall/wall-sheet.ts'

test.each([
  [4, 'night'],
  [5, 'morning'],
  [15, 'morning'],
  [16, 'evening'],
  [19, 'evening'],
  [20, 'night'],
  [0, 'night'],
])('at %i it is %s', (hour, mood) => {
  expect(moodOfHour(hour)).toBe(mood)
})

test('every mood is another light, and each replaces the one before it whole', () => {
  const valuesOf = (light: ReturnType<typeof newMoodLight>): string => JSON.stringify(light)
  const light = newMoodLight()
  const alone = (['morning', 'evening', 'night'] as const).map((mood) => {
    const fresh = newMoodLight()
    shine(fresh, MOOD[mood])
    shine(light, MOOD[mood])
    expect(valuesOf(light)).toBe(valuesOf(fresh))
    return valuesOf(fresh)
  })
  expect(new Set(alone).size).toBe(3)
})

test('the less sun there is, the more the lamps give to people, on every colour of light', () => {
  const [morning, evening, night] = [MOOD.morning, MOOD.evening, MOOD.night].map(({ people }) => people.fill)
  const light = newMoodLight()
  shine(light, MOOD.night)
  expect(light.peopleFill.value.toArray()).toEqual(night)
  for (const channel of [0, 1, 2]) {
    expect(evening![channel]! / morning![channel]!).toBeGreaterThan(2)
    expect(night![channel]!).toBeGreaterThanOrEqual(evening![channel]!)
  }
})

const gl = {} as WebGLRenderer
const settings = (more: Partial<HallSettings>): HallSettings => ({
  ...{ view: 'third', quality: 'low', reducedMotion: false, daytime: 'night', fieldOfView: 56 },
  ...{ turning: 'smooth', looksAsked: 0, tour: null, headset: false },
  ...more,
})
const viewOf = (isPublic: boolean) => ({ session: { isPublic } }) as SittingView
function hall() {
  const shone: string[] = []
  const built = { shut: { value: 0 }, shine: (mood: string) => shone.push(mood) } as unknown as BuiltHall
  return { built, shone }
}

describe('the lattice and the light', () => {
  test('stand as they should from the first frame, and are not set twice', () => {
    const { built, shone } = hall()
    for (const frames of [0, 1, 600])
      keepMood({ settings: settings({}), frames }, built, viewOf(false), { dt: 0.1, gl })
    expect([built.shut.value, shone]).toEqual([1, ['night']])
  })

  test('change when they are asked to: slowly, or at once for whoever wants no motion', () => {
    const { built, shone } = hall()
    keepMood({ settings: settings({}), frames: 0 }, built, viewOf(true), { dt: 0.1, gl })
    keepMood({ settings: settings({ daytime: 'morning' }), frames: 1 }, built, viewOf(false), { dt: 0.1, gl })
    expect([built.shut.value > 0 && built.shut.value < 0.1, shone]).toEqual([true, ['night', 'morning']])
    keepMood({ settings: settings({ reducedMotion: true }), frames: 2 }, built, viewOf(false), {
      dt: 0.1,
      gl,
    })
    expect(built.shut.value).toBe(1)
  })
})

test('the dome lights up slowly while a vote is open, and at once for whoever wants no motion', () => {
  const dome = newDomeLight()
  const shown = sheet('vote', { marks: { of: 'turnout', cast: 1, represented: 2 } })
  const words = { language: 'en' } as HallWords
  lightDome({ settings: settings({}), words }, { dome }, { shown }, { dt: 0.1 })
  expect([dome.domeTurnout.value, dome.domeSaid.value]).toEqual([0.05, 0])
  lightDome({ settings: settings({ reducedMotion: true }), words }, { dome }, { shown }, { dt: 0.1 })
  expect(dome.domeTurnout.value).toBe(0.5)
})

describe('the dome', () => {
  const dark = { turnout: 0, yes: 0, abstain: 0, no: 0 }

  test('is dark where nothing is decided', () => {
    expect([domeOf(null), domeOf(sheet('title', {}))]).toEqual([dark, dark])
  })

  test('shows who has voted, and nothing of how, while a vote is open', () => {
    const shown = (cast: number, represented: number) =>
      domeOf(sheet('vote', { marks: { of: 'turnout', cast, represented } }))
    expect([shown(3, 4), shown(0, 0), shown(5, 4)]).toEqual([
      { ...dark, turnout: 0.75 },
      dark,
      { ...dark, turnout: 1 },
    ])
  })

  test('shows what was said once it is decided', () => {
    const choices = ['yes', 'yes', 'abstain', 'no'] as const
    expect(domeOf(sheet('result', { marks: { of: 'choices', choices } }))).toEqual({
      ...{ turnout: 1, yes: 0.5, abstain: 0.25, no: 0.25 },
    })
  })

  test('counts the answers of a roll-call, without those who are absent', () => {
    const states = ['yes', 'no', 'called', 'waiting', 'absent'] as const
    const cells = states.map((state, i) => ({ id: `D${i}` as never, name: '', state, said: '' }))
    expect(domeOf(sheet('roll-call', { cells }))).toEqual({ ...dark, turnout: 0.5 })
  })
})

// What the shaders of the hall share of the present mood: one set of values, written anew when the mood changes.
import { Vector3 } from 'three'
import type { Light, Mood } from './moods.ts'

const vector = () => ({ value: new Vector3() })
const figure = (value = 0) => ({ value })

export function newMoodLight() {
  return {
    sunToward: vector(),
    skyHorizon: vector(),
    skyLow: vector(),
    skyHigh: vector(),
    skyZenith: vector(),
    skyGlow: vector(),
    skyStars: figure(),
    cityFoot: vector(),
    cityTop: vector(),
    cityWindow: vector(),
    cityLit: figure(),
    cityLand: vector(),
    lamps: figure(),
    ringLetters: vector(),
    ringHalo: figure(),
    latticeLow: vector(),
    latticeHigh: vector(),
    latticeWood: figure(),
    waterColour: vector(),
    dapple: figure(),
    peopleFill: vector(),
    peopleRim: vector(),
  }
}

export type MoodLight = ReturnType<typeof newMoodLight>

/** Takes a mood over into the shared values. */
export function shine(light: MoodLight, { sun, sky, people, city, ring, lattice, ...mood }: Mood): void {
  const set = (to: { readonly value: Vector3 }, from: Light): void => void to.value.set(...from)
  set(light.sunToward, sun.toward)
  light.sunToward.value.normalize()
  set(light.skyHorizon, sky.horizon)
  set(light.skyLow, sky.low)
  set(light.skyHigh, sky.high)
  set(light.skyZenith, sky.zenith)
  set(light.skyGlow, sky.glow)
  light.skyStars.value = sky.stars
  set(light.cityFoot, city.foot)
  set(light.cityTop, city.top)
  set(light.cityWindow, city.window)
  light.cityLit.value = city.lit
  set(light.cityLand, city.land)
  light.lamps.value = mood.lamps
  set(light.ringLetters, ring.letters)
  light.ringHalo.value = ring.halo
  set(light.latticeLow, lattice.low)
  set(light.latticeHigh, lattice.high)
  light.latticeWood.value = lattice.wood
  set(light.waterColour, mood.water)
  light.dapple.value = mood.dapple
  set(light.peopleFill, people.fill)
  set(light.peopleRim, people.rim)
}

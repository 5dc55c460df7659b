// The paved floor where there is no graphics card: light as a picture, and what the polish mirrors.
import { Color, DirectionalLight, HemisphereLight } from 'three'
import { expect, test } from 'vitest'
import { filmed, LIT_SHARE, newPavedLight, SHEEN } from '../../client/scene/hall/matter/paved-light.ts'
import { newMoodLight } from '../../client/scene/hall/mood-light.ts'
import { SLAB_TONE } from '../../client/scene/hall/pictures/slabs.ts'

const stone = new Color().setRGB(...SLAB_TONE).convertSRGBToLinear()

/** Four places: open, half shaded, hidden but before a lamp, hidden. */
const SHADE = [255, 0, 0, 0, 128, 0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0]

function shone(set: (light: ReturnType<typeof newMoodLight>) => void = () => undefined) {
  const paved = newPavedLight(SHADE)
  const [sun, sky, light] = [
    new DirectionalLight('#ffffff', Math.PI / 2),
    new HemisphereLight(0, 0, 0),
    newMoodLight(),
  ]
  sun.position.set(0, 90, 0)
  set(light)
  paved.shine({ sun, sky, light, exposure: 1 })
  return { paved, bytes: [...paved.texture.image.data!] }
}

test('what is kept, times the stone, is the stone in that light as the film shows it', () => {
  const { bytes } = shone()
  const shown = (place: number): number => (bytes[place * 4]! / 255 / LIT_SHARE) * SLAB_TONE[0]
  expect(shown(0)).toBeCloseTo(filmed(stone.r * 0.5), 2)
  // where the sky is hidden three fifths of the sun are left
  expect(shown(3)).toBeCloseTo(filmed(stone.r * 0.3), 2)
})

test('a lamp warms what it lights', () => {
  const { bytes } = shone(({ lamps }) => {
    lamps.value = 2
  })
  const added = (part: 0 | 2): number => (bytes[8 + part]! - bytes[12 + part]!) * SLAB_TONE[part]
  expect([added(0) > 30, added(0) > added(2) * 1.2]).toEqual([true, true])
})

test('the polish mirrors the sky as the film shows both together, and less of it in the shade', () => {
  const { paved, bytes } = shone(({ skyHorizon, skyLow }) => {
    skyHorizon.value.setScalar(0.5)
    skyLow.value.setScalar(0.7)
  })
  for (const strength of [0.2, SHEEN.least + SHEEN.aslant])
    expect(strength * (paved.more.x - strength * paved.less.x)).toBeCloseTo(
      filmed(stone.r * 0.5 + 0.6 * strength) - filmed(stone.r * 0.5),
      5,
    )
  expect([bytes[3], bytes[7], bytes[15]]).toEqual([255, 179, 102])
})

// The opinion floor in the court: a picture on the paving that everyone may walk on, and over one's own place a sign that only one
// sees oneself. Two things to draw.
import { ConeGeometry, Group, Mesh, MeshBasicMaterial, PlaneGeometry } from 'three'
import { onCircle } from '../../../../shared/hall/opinion-circle.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { OpinionWords } from '../../../../shared/i18n/en/opinion.ts'
import { createFormat, type Format } from '../../../../shared/i18n/format.ts'
import { LEAST_PLACED, LEAST_STATEMENTS } from '../../../../shared/lab/opinion/limits.ts'
import { enoughOf } from '../../../../shared/lab/opinion/map/matrix.ts'
import { ownPlaceIn } from '../../../../shared/lab/opinion/map/own-place.ts'
import type { OpinionShown } from '../../../../shared/lab/opinion/shown.ts'
import { canvasOf, textureOf } from '../../hall/pictures/canvas.ts'
import type { MakePlaceScene } from '../place-scene.ts'
import { type FloorPicture, paintFloor, SHEET } from './floor-picture.ts'

const WORDS: Readonly<Record<'en' | 'ar', () => Promise<(f: Format) => OpinionWords>>> = {
  en: async () => (await import('../../../../shared/i18n/en/opinion.ts')).opinion,
  ar: async () => (await import('../../../../shared/i18n/ar/opinion.ts')).opinion,
}

const { x, z, radius } = HALL.lobby.opinion
/** metres over the paving: above what it is made of, and under every foot */
const LIFT = 0.012
/** of the sign over one's own place: how high, and how far it sways */
const SIGN = { y: 1.2, sway: 0.06, radius: 0.1, height: 0.24 }
/** who stands there needs no sign any more, metres */
const THERE = 0.9

export const makeOpinionScene: MakePlaceScene<'opinion'> = async ({ language }) => {
  const makeWords = await WORDS[language]()
  const [canvas, pen] = canvasOf(SHEET.width, SHEET.circle + SHEET.words)
  const texture = textureOf(canvas, { isColour: true })
  const material = new MeshBasicMaterial({ map: texture, transparent: true, depthWrite: false })
  const metres = (pixels: number): number => (pixels / SHEET.circle) * 2 * radius
  const geometry = new PlaneGeometry(metres(SHEET.width), metres(SHEET.circle + SHEET.words))
  const floor = new Mesh(geometry, material)
  floor.rotation.x = -Math.PI / 2
  floor.position.set(x, LIFT, z + metres(SHEET.words) / 2)
  // before people's shadows and names, which lie over it
  floor.renderOrder = -1

  const cone = new ConeGeometry(SIGN.radius, SIGN.height, 4).rotateX(Math.PI)
  const gold = new MeshBasicMaterial({ color: '#ffd98a' })
  const sign = new Mesh(cone, gold)
  sign.visible = false

  const object = new Group()
  object.add(floor, sign)
  let drawn = ''
  let hasPlace = false
  return {
    object,
    show({ shown, own, words: hallWords }) {
      const words = makeWords(hallWords.saying?.format ?? createFormat(language, 'latn'))
      const place = own ? ownPlaceIn(shown.picture, own.answers) : null
      const { letters } = words
      const { picture } = shown
      const next: FloorPicture = {
        ...{ language, letters, picture, own: place, title: shown.question ?? words.notYet },
        line: lineOf(words, shown),
      }
      const key = JSON.stringify(next)
      if (key === drawn) return
      drawn = key
      paintFloor(pen, next)
      texture.needsUpdate = true
      hasPlace = place !== null
      if (!place) return
      const spot = onCircle(place.x, place.y)
      sign.position.set(spot.x, SIGN.y, spot.z)
    },
    frame({ nowMs }, { settings, sitting }) {
      const { own } = sitting.walk
      const { position } = sign
      sign.visible = hasPlace && Math.hypot(own.x - position.x, own.z - position.z) > THERE
      position.y = SIGN.y + (settings.reducedMotion ? 0 : Math.sin(nowMs / 700) * SIGN.sway)
    },
    dispose() {
      texture.dispose()
      for (const each of [material, gold, geometry, cone]) each.dispose()
    },
  }
}

function lineOf(words: OpinionWords, { picture, statements, question, placed }: OpinionShown): string {
  if (picture)
    return picture.groups.length > 1
      ? words.summary({ count: picture.people, of: picture.groups.length })
      : words.oneGroup({ count: picture.people })
  if (question === null) return ''
  const count = statements.length
  return count < LEAST_STATEMENTS
    ? words.needsStatements({ count: LEAST_STATEMENTS })
    : words.needsPeople({ need: LEAST_PLACED, answers: enoughOf(count), placed })
}

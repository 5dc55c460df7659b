// The Lab in the hall: a board with the challenge and its clock, and a sign over each work table. Three meshes, drawn anew when they differ.
import { Group } from 'three'
import { toHall } from '../../../../shared/hall/polar.ts'
import { FURNITURE, ROOMS } from '../../../../shared/hall/rooms.ts'
import { createFormat } from '../../../../shared/i18n/format.ts'
import { clockText } from '../../../hud/clock/clock-text.ts'
import { boardsOf, createBoard, hang } from '../board.ts'
import type { MakePlaceScene, PlaceShow } from '../place-scene.ts'
import { boardLines, SIGNS, signLines } from './lab-lines.ts'

/** metres: a sign over a table, and its middle over the floor */
const SIGN = { width: 2.2, height: 0.72, y: 2.35 }
/** nearer to the end the clock shows seconds */
const SECONDS_FROM_MS = 10 * 60_000

const WORDS = {
  en: async () => (await import('../../../../shared/i18n/en/lab.ts')).lab,
  ar: async () => (await import('../../../../shared/i18n/ar/lab.ts')).lab,
}

export const makeLabScene: MakePlaceScene<'lab'> = async ({ language }) => {
  const plain = createFormat(language, 'latn')
  const make = await WORDS[language]()
  const object = new Group()
  const [wall] = boardsOf('lab')
  const main = createBoard(wall!.width, wall!.height)
  hang(main, wall!)
  const room = ROOMS.find(({ name }) => name === 'lab')!
  const signs = FURNITURE.lab
    .filter(({ kind }) => kind === 'table')
    .slice(0, SIGNS)
    .map((table) => {
      const sign = createBoard(SIGN.width, SIGN.height)
      hang(sign, { ...toHall(room, table.x, table.z), heading: room.heading, ...SIGN })
      sign.mesh.visible = false
      return sign
    })
  object.add(main.mesh, ...signs.map(({ mesh }) => mesh))
  let seen: PlaceShow<'lab'> | null = null
  let words = make(plain)
  let format = plain
  let clock = ''
  /** of the clock, in its steps; NaN: no clock runs */
  let steps = Number.NaN

  const write = (): void => {
    if (seen === null) return
    main.write(boardLines(seen.shown, words, clock), language)
    const [challenge] = seen.shown.challenges
    signs.forEach((sign, place) => {
      const lines = signLines(challenge, place, words)
      sign.mesh.visible = lines.length > 0
      sign.write(lines, language)
    })
  }
  return {
    object,
    show(what) {
      seen = what
      const told = what.words.saying?.format
      if (told && told !== format) {
        format = told
        words = make(format)
      }
      write()
    },
    frame(_, world) {
      const challenge = seen?.shown.challenges[0]
      const deadline = challenge?.phase === 'writing' ? challenge.deadline : null
      const leftMs = deadline == null ? Number.NaN : Math.max(0, deadline - world.sitting.now())
      const stepMs = leftMs < SECONDS_FROM_MS ? 1_000 : 60_000
      const next = Math.ceil(leftMs / stepMs) * stepMs
      if (Object.is(next, steps)) return
      steps = next
      clock = Number.isNaN(next) ? '' : clockText(next, format)
      write()
    },
    dispose() {
      for (const board of [main, ...signs]) board.dispose()
    },
  }
}

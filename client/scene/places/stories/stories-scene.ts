// The gallery of stories in the building: a stand on the wall for each story, its picture over its headline, in the order of the round.
import { Group } from 'three'
import { toHall } from '../../../../shared/hall/polar.ts'
import { ROOMS } from '../../../../shared/hall/rooms.ts'
import { createFormat } from '../../../../shared/i18n/format.ts'
import type { ShownStand } from '../../../../shared/lab/stories/stories-law.ts'
import { TOLD_PICTURES } from '../../../stories/pictures.ts'
import { readStand } from '../../../stories/read-stand.ts'
import type { Pen } from '../../hall/pictures/canvas.ts'
import { FACE } from '../../hall/pictures/canvas.ts'
import { type BoardPlace, createBoard, hang, type PlaceBoard } from '../board.ts'
import type { PlaceScene } from '../place-scene.ts'

/** of a stand, metres */
const WIDE = 2
const TALL = 1.72
const MIDDLE = 1.72
const PICTURE = { wide: WIDE, tall: 1.25 } as const
const LETTERS = 0.125
/** before the wall that it hangs on */
const OFF = 0.05
const GOLD = '#f2d894'

const WORDS = {
  en: async () => (await import('../../../../shared/i18n/en/stories.ts')).stories,
  ar: async () => (await import('../../../../shared/i18n/ar/stories.ts')).stories,
}

/** Where stands hang, in the order of the round: in by the door, along the walls from left to right, and back to it. */
function spots(): readonly BoardPlace[] {
  const room = ROOMS.find(({ name }) => name === 'stories')!
  const across = room.width / 2 - OFF
  const deep = room.depth / 2 - OFF
  const at = (x: number, z: number, turn: number): BoardPlace => ({
    ...{ ...toHall(room, x, z), heading: room.heading + turn },
    ...{ width: WIDE, height: TALL, y: MIDDLE },
  })
  const left = [2.6, 0.3, -2].map((z) => at(-across, z, Math.PI / 2))
  const back = [-2.4, 0, 2.4].map((x) => at(x, -deep, 0))
  const right = [-2, 0.3, 2.6].map((z) => at(across, z, -Math.PI / 2))
  const front = [7.4, 5, 2.8, -2.8, -5, -7.4].map((x) => at(x, deep, Math.PI))
  // few stories hang where one looks first
  const nearest = [...back.slice(0, 1), left[1]!, ...back.slice(1), right[1]!]
  return [...nearest, left[2]!, right[0]!, left[0]!, right[2]!, ...front]
}

export async function makeStoriesScene({
  language,
}: {
  readonly language: 'en' | 'ar'
}): Promise<PlaceScene<'stories'>> {
  const words = (await WORDS[language]())(createFormat(language, 'latn'))
  const pictures = await loadTold()
  const places = spots()
  const object = new Group()
  const boards: PlaceBoard[] = []
  const show = (stands: readonly ShownStand[]): void => {
    const shown = stands.slice(0, places.length)
    while (boards.length < shown.length) boards.push(addBoard(object, places[boards.length]!))
    for (const [place, stand] of shown.entries()) {
      const board = boards[place]!
      board.mesh.visible = true
      const title = readStand(stand, language, words)?.title ?? words.erased
      const picture = stand.story && stand.pictures.length === 0 ? pictures.get(stand.story) : undefined
      board.draw(`${language} ${title} ${stand.story} ${stand.pictures.length}`, (pen, perMetre) =>
        paint(pen, perMetre, title, language, picture),
      )
    }
    for (const board of boards.slice(shown.length)) board.mesh.visible = false
  }
  return {
    object,
    show: ({ shown }) => show(shown.stands),
    dispose: () => {
      for (const board of boards) board.dispose()
    },
  }
}

function addBoard(object: Group, place: BoardPlace): PlaceBoard {
  const board = createBoard(place.width, place.height)
  hang(board, place)
  object.add(board.mesh)
  return board
}

/** What does not come is left out: the headline stands alone. */
async function loadTold(): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const loaded = await Promise.allSettled(
    Object.entries(TOLD_PICTURES).map(async ([story, url]) => {
      const image = new Image()
      image.src = url
      await image.decode()
      return [story, image] as const
    }),
  )
  return new Map(loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])))
}

function paint(
  pen: Pen,
  perMetre: number,
  title: string,
  language: 'en' | 'ar',
  picture: HTMLImageElement | undefined,
): void {
  const wide = WIDE * perMetre
  const top = picture ? PICTURE.tall * perMetre : 0
  if (picture) pen.drawImage(picture, 0, 0, PICTURE.wide * perMetre, top)
  pen.direction = language === 'ar' ? 'rtl' : 'ltr'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = GOLD
  const middle = top + (TALL * perMetre - top) / 2
  const rows = twoRows(pen, title, LETTERS * perMetre, wide * 0.92)
  for (const [row, text] of rows.entries())
    pen.fillText(text, wide / 2, middle + (row - (rows.length - 1) / 2) * LETTERS * perMetre * 1.4)
}

/** One row, or two that share the words; letters become smaller until they fit. */
function twoRows(pen: Pen, text: string, pixels: number, room: number): readonly string[] {
  const words = text.split(/\s+/)
  const cut = Math.ceil(words.length / 2)
  const halves = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')].filter((half) => half !== '')
  pen.font = `600 ${pixels}px ${FACE}`
  if (pen.measureText(text).width <= room) return [text]
  const widest = Math.max(...halves.map((half) => pen.measureText(half).width))
  pen.font = `600 ${pixels * Math.min(1, room / widest)}px ${FACE}`
  return halves
}

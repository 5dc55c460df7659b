// The stand of the public record by the door of the hall: what is before the floor, what was declared last, and how much there is to read.
import { BoxGeometry, Group, Mesh, MeshStandardMaterial } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { RecordStandWords } from '../../../../shared/i18n/en/record-stand.ts'
import { createFormat, type Format, type Language } from '../../../../shared/i18n/format.ts'
import type { RecordShown } from '../../../../shared/lab/record/record-types.ts'
import { type BoardLine, createBoard } from '../board.ts'
import type { MakePlaceScene } from '../place-scene.ts'

const { x, z, heading, width, height, foot } = HALL.lobby.record
/** metres: of the two legs, and by how much the frame is larger than the board */
const LEG = 0.07
const FRAME = 0.05
const WOOD = '#5a3a22'
const GOLD = '#e0c583'

const WORDS: Readonly<Record<Language, () => Promise<(f: Format) => RecordStandWords>>> = {
  en: async () => (await import('../../../../shared/i18n/en/record-stand.ts')).recordStand,
  ar: async () => (await import('../../../../shared/i18n/ar/record-stand.ts')).recordStand,
}

export const makeRecordScene: MakePlaceScene<'record'> = async ({ language }) => {
  const format = createFormat(language, 'latn')
  const words = (await WORDS[language]())(format)
  const object = new Group()
  object.position.set(x, 0, z)
  object.rotation.y = heading
  const board = createBoard(width, height)
  board.mesh.position.set(0, foot + height / 2, LEG / 2 + 0.012)
  const wood = new MeshStandardMaterial({ color: WOOD, roughness: 0.7 })
  const leg = new BoxGeometry(LEG, foot + height, LEG)
  const frame = new BoxGeometry(width + 2 * FRAME, height + 2 * FRAME, 0.02)
  const back = new Mesh(frame, wood)
  back.position.set(0, foot + height / 2, LEG / 2)
  const legs = [-1, 1].map((side) => {
    const mesh = new Mesh(leg, wood)
    mesh.position.set((side * width) / 2, (foot + height) / 2, 0)
    return mesh
  })
  object.add(board.mesh, back, ...legs)
  return {
    object,
    show: ({ shown }) => board.write(standLines(shown, words), language),
    dispose: () => {
      board.dispose()
      wood.dispose()
      leg.dispose()
      frame.dispose()
    },
  }
}

export function standLines(shown: RecordShown, words: RecordStandWords): readonly BoardLine[] {
  const { statements, questions, taken } = shown
  const asked = questions.find(({ id }) => id === taken)
  const lines: BoardLine[] = [{ text: words.heading, size: 0.15, isStrong: true, colour: GOLD }]
  if (asked?.texts)
    lines.push(
      { text: words.taken, size: 0.075, colour: GOLD },
      { text: asked.texts.text, size: 0.1, isStrong: true, most: 3 },
    )
  const [last] = statements
  if (last?.texts && !asked) lines.push({ text: last.texts.title, size: 0.1, isStrong: true, most: 3 })
  lines.push(
    { text: words.questions({ count: questions.length }), size: 0.085 },
    { text: words.statements({ count: statements.length }), size: 0.085 },
    { text: words.invite, size: 0.085, colour: GOLD, most: 2 },
  )
  return lines
}

// On the signing table lies the document that is being agreed on: between whom, how far it is, and each signature as it is made; behind it
// hang the flags of its parties.
import { Object3D } from 'three'
import { toHall } from '../../../../shared/hall/polar.ts'
import { FURNITURE, ROOMS } from '../../../../shared/hall/rooms.ts'
import type { SigningWords } from '../../../../shared/i18n/en/signing.ts'
import { type Agreement, hasAgreed, hasSigned } from '../../../../shared/lab/signing/signing-state.ts'
import { drawFlag, loadFlags } from '../../chamber/flags.ts'
import type { HallWords } from '../../hall-words.ts'
import { type BoardLine, createBoard, type PlaceBoard } from '../board.ts'
import type { MakePlaceScene } from '../place-scene.ts'

/** metres: of the open folder, and how far it lies over the table */
const DOCUMENT = { width: 1.3, height: 0.9, over: 0.012 }
const FLAG = { width: 0.78, height: 0.52, under: 0.12 }
const GOLD = '#e0c583'
const GREEN = '#9fe0b6'

const room = ROOMS.find(({ name }) => name === 'signing')!
const table = FURNITURE.signing.find(({ kind }) => kind === 'table')!
const poles = FURNITURE.signing.filter(({ kind }) => kind === 'pole')

const fetchWords = {
  en: async () => (await import('../../../../shared/i18n/en/signing.ts')).signing,
  ar: async () => (await import('../../../../shared/i18n/ar/signing.ts')).signing,
}

/** The one that people look at: the last that was begun and not withdrawn. */
const onTable = (agreements: readonly Agreement[]): Agreement | null =>
  agreements.findLast(({ phase }) => phase !== 'withdrawn') ?? null

function linesOf(agreement: Agreement, own: SigningWords, words: HallWords): readonly BoardLine[] {
  const { title, parties, phase, frozen } = agreement
  const hash = frozen ? [{ text: frozen.hash.slice(0, 32), size: 0.036 }] : []
  const standing = (party: (typeof parties)[number]): BoardLine => {
    const name = words.delegationName(party)
    if (hasSigned(agreement, party)) return { text: `✓ ${name}`, size: 0.06, isStrong: true, colour: GREEN }
    const how = frozen && hasAgreed(agreement, party) ? own.agreed : own.notSigned
    return { text: `${name} · ${how}`, size: 0.05 }
  }
  return [
    { text: title ?? own.erased, size: 0.085, isStrong: true, most: 2 },
    { text: own.phases[phase], size: 0.05, colour: GOLD },
    ...hash,
    ...parties.map(standing),
  ]
}

/** Side by side behind the table, the first party in the middle. */
function flagBoards(parent: Object3D): readonly PlaceBoard[] {
  const fromMiddle = poles.toSorted((one, other) => Math.abs(one.x) - Math.abs(other.x))
  return fromMiddle.map((pole) => {
    const board = createBoard(FLAG.width, FLAG.height)
    const at = toHall(room, pole.x, pole.z + pole.depth / 2)
    board.mesh.position.set(at.x, pole.height - FLAG.under - FLAG.height / 2, at.z)
    board.mesh.rotation.y = room.heading
    board.mesh.visible = false
    parent.add(board.mesh)
    return board
  })
}

export const makeSigningScene: MakePlaceScene<'signing'> = async ({ language }) => {
  const [makeWords, flags] = await Promise.all([fetchWords[language](), loadFlags()])
  const object = new Object3D()
  const document = createBoard(DOCUMENT.width, DOCUMENT.height)
  const at = toHall(room, table.x, table.z)
  document.mesh.position.set(at.x, table.height + DOCUMENT.over, at.z)
  // it lies flat, and is read by who stands before the table
  document.mesh.rotation.set(-Math.PI / 2, 0, room.heading)
  document.mesh.visible = false
  object.add(document.mesh)
  const hung = flagBoards(object)
  return {
    object,
    show: ({ shown, words }) => {
      const agreement = onTable(shown.agreements)
      document.mesh.visible = agreement !== null && words.saying !== null
      for (const [index, board] of hung.entries()) {
        const party = agreement?.parties[index]
        board.mesh.visible = party !== undefined
        if (party !== undefined)
          board.draw(party, (pen, perMetre) => {
            if (!drawFlag(pen, flags, party, 0, 0, FLAG.width * perMetre)) {
              pen.fillStyle = GOLD
              pen.fillRect(0, 0, FLAG.width * perMetre, FLAG.height * perMetre)
            }
          })
      }
      if (agreement && words.saying)
        document.write(linesOf(agreement, makeWords(words.saying.format), words), language)
    },
    dispose: () => {
      for (const board of [document, ...hung]) board.dispose()
      flags.dispose()
    },
  }
}

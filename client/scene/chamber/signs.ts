// What stands on each delegation's desk: a placard with its name on both sides, its flag, and a lamp.
import {
  type BufferGeometry,
  CylinderGeometry,
  Group,
  MeshLambertMaterial,
  PlaneGeometry,
  type Texture,
  type WebGLRenderer,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { FLAG_ATLAS, flagCell } from '../../../assets/flags/flags.ts'
import { DESK_COUNT, SEATS } from '../../../shared/hall/seats.ts'
import type { DelegationView, SittingView } from '../../net/sitting-view.ts'
import { atlasMaterial } from '../hall/matter/atlas.ts'
import { isInSight, type Sight } from '../hall/visible.ts'
import type { HallWords } from '../hall-words.ts'
import { Copies } from './copies.ts'
import { createDeskLamps } from './desk-lamps.ts'
import { type DeskState, deskStates } from './desk-state.ts'
import { onDesk } from './on-desk.ts'
import { drawSign } from './sign-picture.ts'
import { TextAtlas } from './text-atlas.ts'

const CELLS = { width: 256, height: 64, columns: 8, rows: 25 }
/** of a placard, metres, and how far its two faces lean together */
const SIGN = { width: 0.46, height: 0.115, lean: 0.35 }
const FLAG = { width: 0.3, height: 0.225, pole: 0.46 }
const SIGN_PLACE = { ahead: 0.88, aside: 0 }
const FLAG_PLACE = { ahead: 0.8, aside: -0.36 }
/** placards drawn per frame */
const PER_FRAME = 32

function signGeometry(): BufferGeometry {
  const face = (turn: number): BufferGeometry => {
    const plane = new PlaneGeometry(SIGN.width, SIGN.height)
    plane.translate(0, SIGN.height / 2, 0)
    plane.rotateX(-SIGN.lean).translate(0, 0, Math.sin(SIGN.lean) * SIGN.height)
    return plane.rotateY(turn)
  }
  return mergeGeometries([face(0), face(Math.PI)])
}

type IsNear = (desk: number) => boolean

function createFlags(flags: Texture, seconds: { value: number }) {
  const { width, height, pole: tall } = FLAG
  const cloth = new PlaneGeometry(width, height, 4, 1).translate(width / 2, tall - height / 2, 0)
  const banners = new Copies(cloth, atlasMaterial(flags, { ...FLAG_ATLAS, waves: seconds }), DESK_COUNT)
  const pole = new CylinderGeometry(0.006, 0.009, tall, 4, 1, true).translate(0, tall / 2, 0)
  const poles = new Copies(pole, new MeshLambertMaterial({ color: '#d8b06a' }), DESK_COUNT)
  let hasFlag: readonly boolean[] = []
  const setUp = (desks: readonly DelegationView[]): void => {
    hasFlag = desks.map(({ id }) => flagCell(id) !== null)
    desks.forEach(({ id, order }, i) => {
      const cell = flagCell(id)
      // the flag's front looks to the middle of the hall
      const at = onDesk(order, FLAG_PLACE)
      if (cell) banners.set(i, at, { cell })
      poles.set(i, at)
    })
    banners.settle(desks.length)
    poles.settle(desks.length)
  }
  const choose = (isNear: IsNear, isNearer: IsNear): void => {
    banners.draw((desk) => hasFlag[desk]! && isNear(desk))
    poles.draw((desk) => hasFlag[desk]! && isNearer(desk))
  }
  return { copies: [banners, poles], setUp, choose }
}

function createPlacards(flags: Texture) {
  const atlas = new TextAtlas(CELLS)
  const material = atlasMaterial(atlas.texture, { ...CELLS, isLit: false })
  const copies = new Copies(signGeometry(), material, DESK_COUNT)
  /** what each shows, so that only those are drawn again that show something else */
  const shown = new Map<number, string>()
  const setUp = (desks: readonly DelegationView[]): void => {
    desks.forEach(({ order }, i) => {
      const cell = { column: order % CELLS.columns, row: Math.floor(order / CELLS.columns) }
      copies.set(i, onDesk(order, SIGN_PLACE), { cell })
    })
    copies.settle(desks.length)
  }
  const show = ({ id, order }: DelegationView, name: string, { placard, mark }: DeskState): void => {
    const face = `${name} ${placard} ${mark}`
    if (shown.get(order) === face) return
    shown.set(order, face)
    const sign = { id, name, placard, mark }
    atlas.write(order, (pen, width, height) => drawSign(pen, width, height, sign, flags))
  }
  return { atlas, copies, setUp, show }
}

export interface Signs {
  readonly object: Group
  /** Follows the sitting; cheap when nothing has changed. */
  show(view: SittingView, words: HallWords, gl: WebGLRenderer): void
  /** Only desks in view and within `reach` metres are drawn, of what is thin or dark on them only those nearer by. */
  choose(sight: Sight, reach: number): void
  dispose(): void
}

/** shares of the reach at which a pole, and a lamp that is off, are a hair's breadth on the screen */
const POLE_SEEN = 0.5
const OFF_SEEN = 0.25
/** metres around what stands on a desk */
const AROUND = 0.6

const isSame = (one: readonly DelegationView[], other: readonly DelegationView[]): boolean =>
  one.length === other.length &&
  one.every(({ id, order }, i) => id === other[i]?.id && order === other[i].order)

export function createSigns(flags: Texture, seconds: { value: number }): Signs {
  const placards = createPlacards(flags)
  const banners = createFlags(flags, seconds)
  const lamps = createDeskLamps()
  const object = new Group()
  for (const copies of [placards.copies, ...banners.copies]) object.add(copies.object)
  object.add(lamps.object)

  let desks: readonly DelegationView[] = []
  /** of each desk, metres from the eye; endless where it is not seen */
  const distances = new Float32Array(DESK_COUNT)
  let from: { readonly sight: Sight; readonly reach: number } | null = null
  const within =
    (share: number): IsNear =>
    (desk) =>
      from === null || distances[desk]! < from.reach * share
  const [isNear, isPoleSeen, isOffSeen] = [within(1), within(POLE_SEEN), within(OFF_SEEN)]
  const choose = (): void => {
    for (let i = 0; from && i < desks.length; i += 1)
      distances[i] = distanceOf(from.sight, SEATS[desks[i]!.order]!)
    placards.copies.draw(isNear)
    banners.choose(isNear, isPoleSeen)
    lamps.choose(isNear, isOffSeen)
  }
  const setUp = (those: readonly DelegationView[]): void => {
    const before = desks
    desks = those
    if (isSame(those, before)) return
    placards.setUp(desks)
    banners.setUp(desks)
  }
  const follow = (view: SittingView, words: HallWords): void => {
    setUp([...view.delegations.values()].filter(({ order }) => order < DESK_COUNT))
    const stateOf = deskStates(view)
    lamps.show(desks.map((desk) => ({ desk: desk.order, state: stateOf(desk).lamp })))
    choose()
    for (const desk of desks) placards.show(desk, desk.name || words.delegationName(desk.id), stateOf(desk))
  }

  let seen: readonly unknown[] = []
  return {
    object,
    show: (view, words, gl) => {
      const { delegations, people, chapters } = view
      if (seen[0] !== delegations || seen[1] !== people || seen[2] !== chapters || seen[3] !== words) {
        follow(view, words)
        seen = [delegations, people, chapters, words]
      }
      placards.atlas.flush(gl, PER_FRAME)
    },
    choose: (sight, reach) => {
      from = { sight, reach }
      choose()
    },
    dispose: () => {
      placards.atlas.dispose()
      lamps.dispose()
      for (const copies of [placards.copies, ...banners.copies]) copies.dispose()
    },
  }
}

/** Metres from the eye to what stands on the desk of a seat; endless where that is out of view. */
const distanceOf = (sight: Sight, { x, y, z }: SeatPlace): number =>
  isInSight(sight, x, y + 1, z, AROUND)
    ? Math.hypot(x - sight.eye.x, y - sight.eye.y, z - sight.eye.z)
    : Number.POSITIVE_INFINITY

type SeatPlace = Readonly<Record<'x' | 'y' | 'z', number>>

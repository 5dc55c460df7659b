// What stands on each delegation's desk: a placard with its name on both sides, its flag, and a lamp.
import {
  type BufferGeometry,
  CylinderGeometry,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  type Material,
  MeshLambertMaterial,
  PlaneGeometry,
  type Texture,
  Vector3,
  type WebGLRenderer,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { FLAG_ATLAS, flagCell } from '../../../assets/flags/flags.ts'
import { DESK_COUNT, SEATS } from '../../../shared/hall/seats.ts'
import type { DelegationView, SittingView } from '../../net/sitting-view.ts'
import { atlasMaterial } from '../hall/matter/atlas.ts'
import type { HallWords } from '../hall-words.ts'
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

function many(geometry: BufferGeometry, material: Material): InstancedMesh {
  geometry.setAttribute('cell', new InstancedBufferAttribute(new Float32Array(DESK_COUNT * 2), 2))
  const mesh = new InstancedMesh(geometry, material, DESK_COUNT)
  mesh.count = 0
  mesh.frustumCulled = false
  return mesh
}

function settle(meshes: readonly InstancedMesh[], count: number): void {
  for (const mesh of meshes) {
    mesh.count = count
    mesh.instanceMatrix.needsUpdate = true
    mesh.geometry.attributes.cell!.needsUpdate = true
  }
}

function createFlags(flags: Texture, seconds: { value: number }) {
  const { width, height, pole: tall } = FLAG
  const cloth = new PlaneGeometry(width, height, 4, 1).translate(width / 2, tall - height / 2, 0)
  const banners = many(cloth, atlasMaterial(flags, { ...FLAG_ATLAS, waves: seconds }))
  const pole = new CylinderGeometry(0.006, 0.009, tall, 4, 1, true).translate(0, tall / 2, 0)
  const poles = many(pole, new MeshLambertMaterial({ color: '#d8b06a' }))
  const setUp = (desks: readonly DelegationView[]): void => {
    const flagged = desks.filter(({ id }) => flagCell(id))
    flagged.forEach(({ id, order }, i) => {
      const cell = flagCell(id)!
      // the flag's front looks to the middle of the hall
      const at = onDesk(order, FLAG_PLACE)
      banners.setMatrixAt(i, at)
      poles.setMatrixAt(i, at)
      banners.geometry.attributes.cell!.setXY(i, cell.column, cell.row)
    })
    settle([banners, poles], flagged.length)
  }
  return { meshes: [banners, poles], setUp }
}

function createPlacards(flags: Texture) {
  const atlas = new TextAtlas(CELLS)
  const mesh = many(signGeometry(), atlasMaterial(atlas.texture, { ...CELLS, isLit: false }))
  /** what each shows, so that only those are drawn again that show something else */
  const shown = new Map<number, string>()
  const setUp = (desks: readonly DelegationView[]): void => {
    desks.forEach(({ order }, i) => {
      mesh.setMatrixAt(i, onDesk(order, SIGN_PLACE))
      mesh.geometry.attributes.cell!.setXY(i, order % CELLS.columns, Math.floor(order / CELLS.columns))
    })
    settle([mesh], desks.length)
  }
  const show = ({ id, order }: DelegationView, name: string, { placard, mark }: DeskState): void => {
    const face = `${name} ${placard} ${mark}`
    if (shown.get(order) === face) return
    shown.set(order, face)
    const sign = { id, name, placard, mark }
    atlas.write(order, (pen, width, height) => drawSign(pen, width, height, sign, flags))
  }
  return { atlas, mesh, setUp, show }
}

export interface Signs {
  readonly object: Group
  /** Follows the sitting; cheap when nothing has changed. */
  show(view: SittingView, words: HallWords, gl: WebGLRenderer): void
  /** Only desks within `reach` metres of `eye` are drawn. Every few frames is often enough. */
  choose(eye: Vector3, reach: number): void
  dispose(): void
}

const NOTHING: DeskState = { lamp: 'off', placard: 'plain', mark: null }
const corner = new Vector3()

const isSame = (one: readonly DelegationView[], other: readonly DelegationView[]): boolean =>
  one.length === other.length && one.every(({ id }, i) => id === other[i]?.id)

export function createSigns(flags: Texture, seconds: { value: number }): Signs {
  const placards = createPlacards(flags)
  const banners = createFlags(flags, seconds)
  const lamps = createDeskLamps()
  const object = new Group()
  object.add(placards.mesh, ...banners.meshes, lamps.object)

  let desks: readonly DelegationView[] = []
  let stateOf: (desk: DelegationView) => DeskState = () => NOTHING
  /** those that are drawn */
  let near: readonly DelegationView[] = []
  let from: { readonly eye: Vector3; readonly reach: number } | null = null
  const isNear = ({ order }: DelegationView): boolean => {
    const { x, y, z } = SEATS[order]!
    return from === null || from.eye.distanceTo(corner.set(x, y, z)) < from.reach
  }
  const lightLamps = (): void => {
    lamps.show(near.map((desk) => ({ desk: desk.order, state: stateOf(desk).lamp })))
  }
  const setUp = (): void => {
    const before = near
    near = desks.filter(isNear)
    if (isSame(near, before)) return
    placards.setUp(near)
    banners.setUp(near)
    lightLamps()
  }
  const follow = (view: SittingView, words: HallWords): void => {
    desks = [...view.delegations.values()].filter(({ order }) => order < DESK_COUNT)
    stateOf = deskStates(view)
    setUp()
    lightLamps()
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
    choose: (eye, reach) => {
      if (reach === Number.POSITIVE_INFINITY) return
      from = { eye, reach }
      setUp()
    },
    dispose: () => {
      placards.atlas.dispose()
      lamps.dispose()
      for (const mesh of [placards.mesh, ...banners.meshes]) {
        mesh.geometry.dispose()
        ;(mesh.material as Material).dispose()
        mesh.dispose()
      }
    },
  }
}

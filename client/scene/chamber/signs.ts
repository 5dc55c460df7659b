// What stands on each delegation's desk: a sign with its name on both sides, its flag, and a lamp.
import {
  type BufferGeometry,
  Color,
  CylinderGeometry,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  type Material,
  Matrix4,
  MeshBasicMaterial,
  MeshStandardMaterial,
  PlaneGeometry,
  SphereGeometry,
  type Texture,
  type WebGLRenderer,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { FLAG_ATLAS, flagCell } from '../../../assets/flags/flags.ts'
import { HALL } from '../../../shared/hall/plan.ts'
import { DESK_COUNT, SEATS } from '../../../shared/hall/seats.ts'
import { isolate } from '../../../shared/i18n/format.ts'
import type { DelegationView, SittingView } from '../../net/sitting-view.ts'
import { place } from '../hall/kit/place.ts'
import { atlasMaterial } from '../hall/matter/atlas.ts'
import { FACE, type Pen } from '../hall/pictures/canvas.ts'
import type { HallWords } from '../hall-words.ts'
import { drawFlag } from './flags.ts'
import { TextAtlas } from './text-atlas.ts'

const CELLS = { width: 256, height: 64, columns: 8, rows: 25 }
/** of a sign, metres, and how far its two faces lean together */
const SIGN = { width: 0.46, height: 0.115, lean: 0.35 }
const FLAG = { width: 0.3, height: 0.225, pole: 0.46 }
/** from the seat: how far ahead things stand on the desk, and how far aside */
const AHEAD = { sign: 0.88, flag: 0.8, lamp: 0.84 }
const ASIDE = { flag: -0.36, lamp: 0.33 }
const LAMP_RADIUS = 0.022
/** signs drawn per frame */
const PER_FRAME = 6

/** Lamps differ in size as well, for eyes that do not tell these colours apart. */
const LAMPS = {
  off: { colour: new Color('#4a3c2c'), size: 0.7 },
  voted: { colour: new Color('#ffdf9a').multiplyScalar(1.6), size: 1.2 },
  hand: { colour: new Color('#5ad8ff').multiplyScalar(1.6), size: 2 },
}

const deskTop = HALL.row.desk.height
const matrix = new Matrix4()

function onDesk(desk: number, ahead: number, aside: number, lift: number, size = 1): Matrix4 {
  const { x, y, z, heading } = SEATS[desk]!
  return place(x, y + deskTop, z, { yaw: heading }).multiply(place(aside, lift, ahead, { size }))
}

function signGeometry(): BufferGeometry {
  const face = (turn: number): BufferGeometry => {
    const plane = new PlaneGeometry(SIGN.width, SIGN.height)
    plane.translate(0, SIGN.height / 2, 0)
    plane.rotateX(-SIGN.lean).translate(0, 0, Math.sin(SIGN.lean) * SIGN.height)
    return plane.rotateY(turn)
  }
  return mergeGeometries([face(0), face(Math.PI)])
}

function drawSign(pen: Pen, width: number, height: number, id: string, name: string, flags: Texture): void {
  pen.fillStyle = '#2c2117'
  pen.fillRect(0, 0, width, height)
  pen.strokeStyle = '#d8b06a'
  pen.lineWidth = 3
  pen.strokeRect(2, 2, width - 4, height - 4)
  const hasFlag = drawFlag(pen, flags, id, 12, 14, 48)
  const start = hasFlag ? 68 : 12
  const room = width - start - 10
  pen.fillStyle = '#fdf6e6'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  let size = 30
  do pen.font = `600 ${size}px ${FACE}`
  while (pen.measureText(name).width > room && --size > 17)
  pen.fillText(isolate(name), start + room / 2, height / 2 + 2, room)
}

export interface Signs {
  readonly object: Group
  /** Follows the sitting; cheap when nothing has changed. */
  show(view: SittingView, words: HallWords, gl: WebGLRenderer): void
  dispose(): void
}

export function createSigns(flags: Texture, seconds: { value: number }): Signs {
  const atlas = new TextAtlas(CELLS)
  const cells = (count: number): InstancedBufferAttribute =>
    new InstancedBufferAttribute(new Float32Array(count * 2), 2)
  const many = (geometry: BufferGeometry, material: Material): InstancedMesh => {
    const mesh = new InstancedMesh(geometry, material, DESK_COUNT)
    mesh.count = 0
    mesh.frustumCulled = false
    return mesh
  }
  const signs = many(
    signGeometry().setAttribute('cell', cells(DESK_COUNT)),
    atlasMaterial(atlas.texture, { ...CELLS, isLit: false }),
  )
  const cloth = new PlaneGeometry(FLAG.width, FLAG.height, 6, 1).translate(
    FLAG.width / 2,
    FLAG.pole - FLAG.height / 2,
    0,
  )
  const banners = many(
    cloth.setAttribute('cell', cells(DESK_COUNT)),
    atlasMaterial(flags, { ...FLAG_ATLAS, waves: seconds }),
  )
  const pole = new CylinderGeometry(0.006, 0.009, FLAG.pole, 5).translate(0, FLAG.pole / 2, 0)
  const poles = many(pole, new MeshStandardMaterial({ color: '#d8b06a', metalness: 0.6, roughness: 0.35 }))
  const lamps = many(new SphereGeometry(LAMP_RADIUS, 8, 6), new MeshBasicMaterial({ toneMapped: false }))
  const object = new Group()
  object.add(signs, banners, poles, lamps)

  const setUp = (delegations: readonly DelegationView[], words: HallWords): void => {
    const flagged = delegations.filter(({ id, order }) => order < DESK_COUNT && flagCell(id))
    const named = delegations.filter(({ order }) => order < DESK_COUNT)
    named.forEach(({ id, name, order }, i) => {
      signs.setMatrixAt(i, onDesk(order, AHEAD.sign, 0, 0))
      signs.geometry.attributes.cell!.setXY(i, order % CELLS.columns, Math.floor(order / CELLS.columns))
      const text = name || words.delegationName(id)
      atlas.write(order, (pen, width, height) => drawSign(pen, width, height, id, text, flags))
    })
    flagged.forEach(({ id, order }, i) => {
      const cell = flagCell(id)!
      // the flag's front looks to the middle of the hall
      const at = onDesk(order, AHEAD.flag, ASIDE.flag, 0)
      banners.setMatrixAt(i, at)
      poles.setMatrixAt(i, at)
      banners.geometry.attributes.cell!.setXY(i, cell.column, cell.row)
    })
    signs.count = lamps.count = named.length
    banners.count = poles.count = flagged.length
    for (const mesh of [signs, banners, poles]) mesh.instanceMatrix.needsUpdate = true
    for (const mesh of [signs, banners]) mesh.geometry.attributes.cell!.needsUpdate = true
  }

  const light = (view: SittingView): void => {
    const raised = new Set<string>()
    for (const person of view.people.values())
      if (person.hand > 0 && person.delegation) raised.add(person.delegation)
    let i = 0
    for (const { id, order, hasVoted } of view.delegations.values()) {
      if (order >= DESK_COUNT) continue
      const lamp = raised.has(id) ? LAMPS.hand : hasVoted ? LAMPS.voted : LAMPS.off
      lamps.setMatrixAt(
        i,
        matrix.copy(onDesk(order, AHEAD.lamp, ASIDE.lamp, LAMP_RADIUS * lamp.size, lamp.size)),
      )
      lamps.setColorAt(i, lamp.colour)
      i += 1
    }
    lamps.instanceMatrix.needsUpdate = true
    if (lamps.instanceColor) lamps.instanceColor.needsUpdate = true
  }

  let seen: { delegations?: unknown; people?: unknown; words?: unknown; names?: string } = {}
  return {
    object,
    show: (view, words, gl) => {
      if (seen.delegations !== view.delegations || seen.people !== view.people || seen.words !== words) {
        const all = [...view.delegations.values()]
        const names = all
          .map(({ id, name, order }) => `${order} ${name || words.delegationName(id)}`)
          .join('\n')
        if (seen.names !== names) setUp(all, words)
        light(view)
        seen = { delegations: view.delegations, people: view.people, words, names }
      }
      atlas.flush(gl, PER_FRAME)
    },
    dispose: () => {
      atlas.dispose()
      for (const mesh of [signs, banners, poles, lamps]) {
        mesh.geometry.dispose()
        ;(mesh.material as Material).dispose()
        mesh.dispose()
      }
    },
  }
}

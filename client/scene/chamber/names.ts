// Names over heads: the nearest people, each in a cell of an atlas, all in one draw call. The browser shapes every script.
import {
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  PlaneGeometry,
  ShaderMaterial,
  type Texture,
  type WebGLRenderer,
} from 'three'
import { isolate } from '../../../shared/i18n/format.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { PersonView, SittingView } from '../../net/sitting-view.ts'
import type { DrawnPose } from '../../net/walk-sync.ts'
import { FACE, type Pen } from '../hall/pictures/canvas.ts'
import type { HallWords } from '../hall-words.ts'
import { drawFlag } from './flags.ts'
import { TextAtlas } from './text-atlas.ts'

const CELLS = { width: 320, height: 96, columns: 4, rows: 16 }
const MOST = CELLS.columns * CELLS.rows
/** of a placard one metre from the eye and far off, metres; it keeps its size on the screen between */
const WIDTH_PER_METRE = 0.08
const SMALLEST = 0.42
const LARGEST = 1.15
/** above the pose, by gait: over a standing and a sitting head */
const OVER_STANDING = 2.02
const OVER_SITTING = 1.58
const SIT = 3

const VERTEX = `
attribute vec4 spot;attribute vec2 cell;varying vec2 at;varying float veil;
void main(){
  vec4 mid=viewMatrix*vec4(spot.xyz,1.);
  float far=-mid.z;
  float wide=clamp(far*${WIDTH_PER_METRE},${SMALLEST},${LARGEST});
  mid.xy+=position.xy*vec2(wide,wide*.3);
  gl_Position=projectionMatrix*mid;
  at=vec2((cell.x+uv.x)/${CELLS.columns}.,(cell.y+1.-uv.y)/${CELLS.rows}.);
  veil=(1.-smoothstep(spot.w*.75,spot.w,far))*smoothstep(.5,1.1,far);
}`

const FRAGMENT = `
uniform sampler2D names;varying vec2 at;varying float veil;
void main(){
  vec4 ink=texture2D(names,at);
  if(ink.a*veil<.02)discard;
  gl_FragColor=vec4(ink.rgb,ink.a*veil);
  #include <colorspace_fragment>
}`

interface Slot {
  person: PersonId | null
  view: PersonView | null
  /** of the delegation, as written */
  second: string
  /** wanted in the last choosing */
  isWanted: boolean
}

function drawName(
  pen: Pen,
  width: number,
  height: number,
  person: PersonView,
  second: string,
  flags: Texture,
): void {
  const { name, delegation, hand, away } = person
  const tall = second ? height : height * 0.62
  const top = height - tall
  pen.globalAlpha = away ? 0.55 : 1
  pen.fillStyle = hand > 0 ? 'rgb(14 64 84 / 88%)' : 'rgb(22 24 32 / 74%)'
  pen.beginPath()
  pen.roundRect(2, top + 2, width - 4, tall - 4, 18)
  pen.fill()
  pen.textBaseline = 'middle'
  pen.textAlign = 'center'
  const hasFlag = delegation !== null && drawFlag(pen, flags, delegation, 14, top + tall / 2 - 21, 56)
  const start = hasFlag ? 78 : 14
  const end = hand > 0 ? width - 62 : width - 14
  const room = end - start
  const write = (text: string, y: number, largest: number, weight: number, colour: string): void => {
    pen.fillStyle = colour
    let size = largest
    do pen.font = `${weight} ${size}px ${FACE}`
    while (pen.measureText(text).width > room && --size > 15)
    pen.fillText(isolate(text), start + room / 2, y, room)
  }
  write(name, top + (second ? tall * 0.35 : tall * 0.52), 34, 600, '#fffaf0')
  if (second) write(second, top + tall * 0.72, 22, 400, '#e8d9b8')
  if (hand === 0) return
  pen.font = `400 34px ${FACE}`
  pen.fillStyle = '#ffffff'
  pen.fillText('✋', width - 36, top + tall / 2)
}

export interface Names {
  readonly object: Mesh
  /** Chooses whose names are shown: the nearest within `reach` metres of (x, z), oneself not. Every few frames is often enough. */
  choose(
    view: SittingView,
    others: ReadonlyMap<PersonId, DrawnPose>,
    words: HallWords,
    x: number,
    z: number,
    reach: number,
  ): void
  /** Moves the names to their people; every frame. */
  follow(others: ReadonlyMap<PersonId, DrawnPose>, gl: WebGLRenderer): void
  dispose(): void
}

export function createNames(flags: Texture): Names {
  const atlas = new TextAtlas(CELLS)
  const geometry = new InstancedBufferGeometry()
  const plane = new PlaneGeometry(1, 1)
  geometry.index = plane.index
  geometry.setAttribute('position', plane.attributes.position!)
  geometry.setAttribute('uv', plane.attributes.uv!)
  const spots = new InstancedBufferAttribute(new Float32Array(MOST * 4), 4)
  const cells = new InstancedBufferAttribute(new Float32Array(MOST * 2), 2)
  geometry.setAttribute('spot', spots)
  geometry.setAttribute('cell', cells)
  const material = new ShaderMaterial({
    transparent: true,
    // a nearer name covers a farther one, in whatever order they are drawn
    depthWrite: true,
    uniforms: { names: { value: atlas.texture } },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
  })
  const object = new Mesh(geometry, material)
  object.frustumCulled = false
  object.renderOrder = 2
  const slots: Slot[] = Array.from({ length: MOST }, () => ({
    person: null,
    view: null,
    second: '',
    isWanted: false,
  }))
  const slotOf = new Map<PersonId, Slot>()
  /** candidates of one choosing, nearest first, and their squared distances */
  const nearest: PersonView[] = []
  const distances: number[] = []
  let shownReach = 0

  /** Keeps the list sorted and no longer than the atlas has cells. */
  const offer = (person: PersonView, distance: number): void => {
    if (nearest.length === MOST && distance >= distances[MOST - 1]!) return
    if (nearest.length === MOST) {
      nearest.pop()
      distances.pop()
    }
    let i = nearest.length
    while (i > 0 && distances[i - 1]! > distance) i -= 1
    nearest.splice(i, 0, person)
    distances.splice(i, 0, distance)
  }

  const seat = (person: PersonView, words: HallWords): void => {
    let slot = slotOf.get(person.id)
    if (!slot) {
      slot = slots.find(({ isWanted }) => !isWanted)
      if (!slot) return
      if (slot.person) slotOf.delete(slot.person)
      slot.person = person.id
      slotOf.set(person.id, slot)
    }
    slot.isWanted = true
    const second = person.delegation ? words.delegationName(person.delegation) : ''
    if (slot.view === person && slot.second === second) return
    slot.view = person
    slot.second = second
    atlas.write(slots.indexOf(slot), (pen, width, height) =>
      drawName(pen, width, height, person, second, flags),
    )
  }

  return {
    object,
    choose: (view, others, words, x, z, reach) => {
      nearest.length = distances.length = 0
      shownReach = reach
      for (const [id, pose] of others) {
        const distance = (pose.x - x) ** 2 + (pose.z - z) ** 2
        const person = distance < reach * reach ? view.people.get(id) : undefined
        if (person) offer(person, distance)
      }
      for (const slot of slots) slot.isWanted = false
      for (const person of nearest) {
        const slot = slotOf.get(person.id)
        if (slot) slot.isWanted = true
      }
      for (const person of nearest) seat(person, words)
    },
    follow: (others, gl) => {
      let count = 0
      for (let i = 0; i < MOST; i += 1) {
        const slot = slots[i]!
        const pose = slot.isWanted && slot.person ? others.get(slot.person) : undefined
        if (!pose) continue
        const over = pose.gait === SIT ? OVER_SITTING : OVER_STANDING
        spots.setXYZW(count, pose.x, pose.y + over, pose.z, shownReach)
        cells.setXY(count, i % CELLS.columns, Math.floor(i / CELLS.columns))
        count += 1
      }
      geometry.instanceCount = count
      object.visible = count > 0
      spots.needsUpdate = cells.needsUpdate = true
      atlas.flush(gl, 2)
    },
    dispose: () => {
      atlas.dispose()
      geometry.dispose()
      material.dispose()
    },
  }
}

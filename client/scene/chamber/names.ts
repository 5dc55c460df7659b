// Names over heads: the nearest people, each in a cell of an atlas, all in one draw call. The browser shapes every script.
import { type Camera, Mesh, ShaderMaterial, type Texture, Vector3, type WebGLRenderer } from 'three'
import { isolate } from '../../../shared/i18n/format.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { PersonView, SittingView } from '../../net/sitting-view.ts'
import type { DrawnPose } from '../../net/walk-sync.ts'
import { FACE, type Pen } from '../hall/pictures/canvas.ts'
import type { HallWords } from '../hall-words.ts'
import { drawFlag } from './flags.ts'
import { plateVertex, veilAt } from './name-plate.ts'
import { createNameRoom } from './name-room.ts'
import { createPlates } from './plates.ts'
import { TextAtlas } from './text-atlas.ts'

const CELLS = { width: 320, height: 96, columns: 4, rows: 16 }
const MOST = CELLS.columns * CELLS.rows
/** above the pose, by gait: over a standing and a sitting head, a hand's breadth free; a plate stands on it */
const OVER_STANDING = 1.9
const OVER_SITTING = 1.43
const SIT = 3
/** what is fainter is not drawn, and hides nothing behind it */
const LEAST_SEEN = 0.02
/** a frame: names come and go softly */
const VEIL_STEP = 0.09

const FRAGMENT = `
uniform sampler2D names;varying vec2 at;varying float veil;
void main(){
  vec4 ink=texture2D(names,at);
  if(ink.a*veil<.02)discard;
  gl_FragColor=vec4(ink.rgb,ink.a*veil);
  #include <colorspace_fragment>
}`

const standOn = (foot: Vector3, { x, y, z, gait }: DrawnPose): Vector3 =>
  foot.set(x, y + (gait === SIT ? OVER_SITTING : OVER_STANDING), z)
const foot = new Vector3()
const speakerFoot = new Vector3()

interface Slot {
  person: PersonId | null
  view: PersonView | null
  /** of the delegation, as written */
  second: string
  /** wanted in the last choosing */
  isWanted: boolean
  /** how much of it is seen, 0…1 */
  veil: number
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
  write(name, top + (second ? tall * 0.36 : tall * 0.52), 44, 600, '#fffaf0')
  if (second) write(second, top + tall * 0.77, 25, 400, '#e8d9b8')
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
  /** Moves the names to their people, off whoever is `watched`; every frame. */
  follow(
    others: ReadonlyMap<PersonId, DrawnPose>,
    watched: DrawnPose | null,
    camera: Camera,
    gl: WebGLRenderer,
  ): void
  dispose(): void
}

export function createNames(flags: Texture): Names {
  const atlas = new TextAtlas(CELLS)
  const plates = createPlates(MOST)
  const material = new ShaderMaterial({
    transparent: true,
    // a nearer name covers a farther one, in whatever order they are drawn
    depthWrite: true,
    uniforms: { names: { value: atlas.texture } },
    vertexShader: plateVertex(CELLS),
    fragmentShader: FRAGMENT,
  })
  const object = new Mesh(plates.geometry, material)
  object.frustumCulled = false
  object.renderOrder = 2
  const slots: Slot[] = Array.from({ length: MOST }, () => ({
    person: null,
    view: null,
    second: '',
    isWanted: false,
    veil: 0,
  }))
  const slotOf = new Map<PersonId, Slot>()
  const room = createNameRoom(MOST)
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
      slot.veil = 0
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
    follow: (others, watched, camera, gl) => {
      let count = 0
      const speaker = watched && standOn(speakerFoot, watched)
      room.clear()
      // the nearest first: they have the room
      for (const { id } of nearest) {
        const slot = slotOf.get(id)
        const pose = others.get(id)
        if (!slot || !pose) continue
        const { x, y, z } = standOn(foot, pose)
        const veil = veilAt(camera, foot, shownReach, speaker)
        const wanted = veil >= LEAST_SEEN && room.take(camera, foot) ? veil : 0
        slot.veil += Math.min(Math.max(wanted - slot.veil, -VEIL_STEP), VEIL_STEP)
        if (slot.veil < LEAST_SEEN) continue
        const cell = slots.indexOf(slot)
        plates.set(count, x, y, z, slot.veil, cell % CELLS.columns, Math.floor(cell / CELLS.columns))
        count += 1
      }
      plates.show(count)
      object.visible = count > 0
      atlas.flush(gl, 2)
    },
    dispose: () => {
      atlas.dispose()
      plates.geometry.dispose()
      material.dispose()
    },
  }
}

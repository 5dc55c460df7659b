// A column of light over who has the floor, wherever they are, or over the desk of the delegation that is called: one draw call.
import { CylinderGeometry, Mesh, ShaderMaterial } from 'three'
import { SEATS } from '../../../shared/hall/seats.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import type { DrawnPose, WalkSync } from '../../net/walk-sync.ts'
import { calledIn } from '../../wall/called-in.ts'

/** metres; narrow above, where it comes from */
const COLUMN = { top: 0.4, bottom: 0.75, height: 4.6 }

const VERTEX = `
varying float rise;varying float facing;
void main(){
  rise=uv.y;
  vec4 seen=modelViewMatrix*vec4(position,1.);
  facing=abs(dot(normalize(normalMatrix*normal),normalize(seen.xyz)));
  gl_Position=projectionMatrix*seen;
}`

// soft at its edges, and gone before it is at the height of the wall
const FRAGMENT = `
varying float rise;varying float facing;
void main(){
  float glow=smoothstep(1.,.3,rise)*smoothstep(0.,.05,rise)*smoothstep(0.,.95,facing);
  gl_FragColor=vec4(1.,.86,.5,glow*.46);
  #include <colorspace_fragment>
}`

export interface Beam {
  readonly object: Mesh
  /** Every frame. `isInside`: one sees through one's own eyes, and one's own light would be all around. */
  follow(view: SittingView, walk: Pick<WalkSync, 'own' | 'others'>, isInside: boolean): void
  dispose(): void
}

type Place = Pick<DrawnPose, 'x' | 'y' | 'z'>

export function createBeam(): Beam {
  const { top, bottom, height } = COLUMN
  const geometry = new CylinderGeometry(top, bottom, height, 28, 1, true).translate(0, height / 2, 0)
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
  })
  const object = new Mesh(geometry, material)
  object.visible = false
  let seen: SittingView | null = null
  let speaker: PersonId | null = null
  let desk: Place | null = null

  const read = (view: SittingView): void => {
    const { floor } = view.chapters.speakers
    const called = calledIn(view.chapters)
    const meant = called ?? floor?.delegation ?? null
    speaker = called === null ? (floor?.person ?? null) : null
    desk = (meant && SEATS[view.delegations.get(meant)?.order ?? -1]) || null
    seen = view
  }
  return {
    object,
    follow: (view, walk, isInside) => {
      if (seen !== view) read(view)
      const isMine = speaker === view.me.id
      const pose = speaker === null ? null : isMine ? walk.own : (walk.others.get(speaker) ?? null)
      const place: Place | null = pose ?? desk
      object.visible = place !== null && !(isMine && isInside)
      if (place) object.position.set(place.x, place.y, place.z)
    },
    dispose: () => {
      geometry.dispose()
      material.dispose()
    },
  }
}

// Copies that each show one cell of an atlas: desk signs, flags.
import { DoubleSide, type Material, MeshBasicMaterial, MeshLambertMaterial, type Texture } from 'three'
import { patch } from './grain.ts'

export interface AtlasUse {
  readonly columns: number
  readonly rows: number
  /** shines by itself instead of taking the room's light */
  readonly isLit?: boolean
  /** hangs from its left edge and moves a little in the air */
  readonly waves?: { value: number }
}

/** The geometry carries `cell` (column, row from the top) at each corner. The texture's first row is its top. */
export function atlasMaterial(texture: Texture, { columns, rows, isLit = false, waves }: AtlasUse): Material {
  const options = { map: texture, side: DoubleSide, alphaTest: 0.4 }
  const material = isLit
    ? new MeshBasicMaterial({ ...options, toneMapped: false })
    : new MeshLambertMaterial(options)
  material.onBeforeCompile = (shader) => {
    if (waves) shader.uniforms.seconds = waves
    shader.vertexShader = patch(shader.vertexShader, {
      common: `%\nattribute vec2 cell;${waves ? 'uniform float seconds;' : ''}`,
      uv_vertex: `%\nvMapUv=vec2((cell.x+mix(.01,.99,uv.x))/${columns}.,(cell.y+mix(.99,.01,uv.y))/${rows}.);`,
      begin_vertex: waves
        ? '%\ntransformed+=normal*(sin(uv.x*5.+seconds*1.5+position.x*2.)*.014*uv.x);'
        : '%',
    })
  }
  material.customProgramCacheKey = () => `atlas-${columns}-${rows}-${isLit}-${waves !== undefined}`
  return material
}

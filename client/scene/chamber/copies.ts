// Many copies of one shape as one plain geometry: one draw call. Not instanced, since a software renderer draws each instance as a call of
// its own; and which copies are drawn can change without a word about where they stand.
import {
  BufferAttribute,
  BufferGeometry,
  type Color,
  DynamicDrawUsage,
  type Material,
  type Matrix4,
  Mesh,
  Vector3,
} from 'three'

/** What a copy may have of its own, beside its place. */
export interface CopyLook {
  /** of an atlas */
  readonly cell?: { readonly column: number; readonly row: number }
  readonly colour?: Color
}

const corner = new Vector3()

export class Copies {
  readonly object: Mesh
  readonly #shape: BufferGeometry
  readonly #geometry = new BufferGeometry()
  readonly #index: BufferAttribute
  readonly #corners: number
  readonly #range = { start: 0, count: 0 }
  #count = 0

  /** `shape` is indexed, with position, normal and uv; room for `most` copies. */
  constructor(shape: BufferGeometry, material: Material, most: number) {
    this.#shape = shape
    this.#corners = shape.attributes.position!.count
    const room = (size: number): BufferAttribute =>
      new BufferAttribute(new Float32Array(most * this.#corners * size), size).setUsage(DynamicDrawUsage)
    for (const [name, size] of Object.entries({ position: 3, normal: 3, uv: 2, cell: 2, color: 3 }))
      this.#geometry.setAttribute(name, room(size))
    const uv = shape.attributes.uv!.array
    for (let i = 0; i < most; i += 1)
      (this.#geometry.attributes.uv!.array as Float32Array).set(uv, i * uv.length)
    this.#index = new BufferAttribute(new Uint32Array(most * shape.index!.count), 1).setUsage(
      DynamicDrawUsage,
    )
    this.#geometry.setIndex(this.#index).setDrawRange(0, 0)
    this.object = new Mesh(this.#geometry, material)
    this.object.visible = false
    // they stand all over the hall
    this.object.frustumCulled = false
    this.object.matrixAutoUpdate = false
  }

  /** Copy `i` stands there. Call `settle` when all do. */
  set(i: number, at: Matrix4, { cell, colour }: CopyLook = {}): void {
    const { position, normal, cell: cells, color } = this.#geometry.attributes
    const { position: from, normal: facing } = this.#shape.attributes
    for (let k = 0, to = i * this.#corners; k < this.#corners; k += 1, to += 1) {
      corner.fromBufferAttribute(from as BufferAttribute, k).applyMatrix4(at)
      position!.setXYZ(to, corner.x, corner.y, corner.z)
      corner.fromBufferAttribute(facing as BufferAttribute, k).transformDirection(at)
      normal!.setXYZ(to, corner.x, corner.y, corner.z)
      if (cell) cells!.setXY(to, cell.column, cell.row)
      if (colour) color!.setXYZ(to, colour.r, colour.g, colour.b)
    }
  }

  /** Copies 0 … n-1 stand where they were set; none is drawn until `draw`. */
  settle(n: number): void {
    this.#count = n
    for (const attribute of Object.values(this.#geometry.attributes)) attribute.needsUpdate = true
  }

  /** From now on those are drawn of which `isDrawn` says so. Allocates nothing. */
  draw(isDrawn: (copy: number) => boolean): void {
    const corners = this.#index.array as Uint32Array
    const one = this.#shape.index!.array
    const range = this.#range
    range.count = 0
    for (let copy = 0; copy < this.#count; copy += 1) {
      if (!isDrawn(copy)) continue
      for (let k = 0; k < one.length; k += 1, range.count += 1)
        corners[range.count] = one[k]! + copy * this.#corners
    }
    this.#geometry.setDrawRange(0, range.count)
    this.object.visible = range.count > 0
    // three empties the list of ranges after each upload
    if (this.#index.updateRanges.length === 0) this.#index.updateRanges.push(range)
    this.#index.needsUpdate = true
  }

  dispose(): void {
    this.#geometry.dispose()
    ;(this.object.material as Material).dispose()
  }
}

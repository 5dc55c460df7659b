// Gathers many parts into one geometry: one draw call, the look of each part in its vertices.
import { BufferAttribute, BufferGeometry, Color, type Matrix4 } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { isLeftOut } from './fineness.ts'
import type { Finish } from './finish.ts'
import { visibleSize } from './visible-size.ts'

const colour = new Color()

/** The kind of the grain and its strength in one number: thirds of 0..1. */
const GRAINS = { stone: 0, wood: 1, cloth: 2 } as const
const grainOf = ({ of = 'stone', grain = 0 }: Finish): number => (GRAINS[of] + 0.01 + grain * 0.97) / 3

const bytesOf = (...parts: number[]): number[] => parts.map((part) => Math.round(part * 255))

/** Four equal bytes for each of `count` vertices. */
function filled(count: number, bytes: readonly number[]): BufferAttribute {
  const array = new Uint8Array(count * 4)
  for (let i = 0; i < array.length; i += 1) array[i] = bytes[i % 4]!
  return new BufferAttribute(array, 4, true)
}

function indexed(geometry: BufferGeometry): BufferGeometry {
  if (geometry.index) return geometry
  return geometry.setIndex(Array.from({ length: geometry.attributes.position!.count }, (_, i) => i))
}

/** A part of a batch, in the order in which they were added. */
export interface Part {
  /** corners of its triangles */
  readonly indices: number
  /** metres: how large it looks (visible-size.ts) */
  readonly size: number
}

export class Batch {
  readonly #parts: BufferGeometry[] = []
  readonly #sizes = new Map<BufferGeometry, number>()

  /** Takes a copy of `geometry`, placed by `at`, so that a shape can be added many times. */
  add(geometry: BufferGeometry, finish: Finish, at?: Matrix4): this {
    if (isLeftOut(geometry)) return this
    const source = indexed(geometry)
    const part = new BufferGeometry()
    part.setIndex(source.index!.clone())
    part.setAttribute('position', source.attributes.position!.clone() as BufferAttribute)
    part.setAttribute('normal', source.attributes.normal!.clone() as BufferAttribute)
    if (at) part.applyMatrix4(at)
    const count = part.attributes.position!.count
    // sRGB bytes lose less in the dark; the shader decodes them. Alpha is the light that reaches the place
    colour.set(finish.colour).convertLinearToSRGB()
    part.setAttribute('color', filled(count, bytesOf(colour.r, colour.g, colour.b, 1)))
    const { rough, metal = 0, glow = 0 } = finish
    part.setAttribute('finish', filled(count, bytesOf(rough, metal, glow, grainOf(finish))))
    this.#parts.push(part)
    return this
  }

  /** Takes copies of the parts of another batch, placed by `at`. `sizeOf`: how large the i-th is taken to be, metres. */
  addAll(other: Batch, at: Matrix4, sizeOf?: (i: number) => number): this {
    other.#parts.forEach((part, i) => {
      const copy = part.clone().applyMatrix4(at)
      this.#parts.push(copy)
      if (sizeOf) this.#sizes.set(copy, sizeOf(i))
    })
    return this
  }

  /** Call before `merge`. */
  get parts(): readonly Part[] {
    return this.#parts.map((part) => ({
      indices: part.index!.count,
      size: this.#sizes.get(part) ?? visibleSize(part),
    }))
  }

  merge(): BufferGeometry {
    const merged = mergeGeometries(this.#parts, false)
    for (const part of this.#parts) part.dispose()
    return merged
  }
}

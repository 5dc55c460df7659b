// A part of a figure: one colour region, one shape, a budget of triangles at the finest level. Parts that several figures share are
// baked once.
import type { Region } from '../../shared/hall/looks.ts'
import type { Sdf } from './sdf.ts'
import type { Vec3 } from './skeleton.ts'
import type { Cling } from './weights.ts'

export interface Part {
  readonly name: string
  readonly region: Region
  readonly shape: Sdf
  /** the box it stands in */
  readonly from: Vec3
  readonly to: Vec3
  /** edge of the cells it is meshed in, metres */
  readonly cell: number
  readonly triangles: number
  readonly cling: Cling
  /** drawn for some looks only: it hides nothing and shades nothing */
  readonly isOptional?: boolean
  /** too small to be seen at the coarser levels: the last level that has it */
  readonly lastLevel?: 0 | 1 | 2
  /** not freed of what others hide: it comes out from under them in some poses */
  readonly isWhole?: boolean
  /** figures that name the same key have the same mesh of it, baked among the parts of the first of them */
  readonly share?: string
}

export type Place = readonly [from: Vec3, to: Vec3]

const symmetric = (x: number, y: readonly [number, number], z: readonly [number, number]): Place => [
  [-x, y[0], z[0]],
  [x, y[1], z[1]],
]

export const PLACES = {
  whole: symmetric(0.5, [-0.01, 1.56], [-0.27, 0.27]),
  head: symmetric(0.22, [1.36, 1.83], [-0.19, 0.14]),
  hat: symmetric(0.17, [1.66, 1.86], [-0.2, 0.16]),
  jaw: symmetric(0.1, [1.5, 1.68], [-0.05, 0.13]),
  glasses: symmetric(0.09, [1.622, 1.675], [-0.015, 0.105]),
  drape: symmetric(0.25, [1.2, 1.84], [-0.22, 0.17]),
  hair: symmetric(0.17, [1.22, 1.83], [-0.19, 0.14]),
  torso: symmetric(0.45, [0.74, 1.53], [-0.2, 0.2]),
  front: symmetric(0.12, [0.75, 1.52], [0, 0.22]),
  lower: symmetric(0.26, [0.02, 1.06], [-0.2, 0.2]),
  hands: symmetric(0.48, [0.66, 1.02], [-0.1, 0.12]),
  feet: symmetric(0.17, [-0.01, 0.2], [-0.12, 0.17]),
} as const

export const part = (
  name: string,
  region: Region,
  shape: Sdf,
  [from, to]: Place,
  cell: number,
  triangles: number,
  cling: Cling,
  more: Pick<Part, 'isOptional' | 'lastLevel' | 'isWhole' | 'share'> = {},
): Part => ({ name, region, shape, from, to, cell, triangles, cling, ...more })

export const OPTION = { isOptional: true } as const
export const NEAR = { lastLevel: 0 } as const
export const MIDDLE = { lastLevel: 1 } as const
export const FAR = { lastLevel: 2 } as const
export const shared = (share: string): { readonly share: string } => ({ share })

// The world laid flat so that areas keep their size (Equal Earth; Šavrič, Patterson and Jenny 2018), as paths of an SVG.
import { geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo'
import type { World } from './world.ts'

export const MAP = { width: 800, height: 390 } as const
const EDGE = 4

const projection = geoEqualEarth().fitExtent(
  [
    [EDGE, EDGE],
    [MAP.width - EDGE, MAP.height - EDGE],
  ],
  { type: 'Sphere' },
)
const path = geoPath(projection).digits(1)

export interface FlatMap {
  readonly sphere: string
  readonly grid: string
  readonly land: string
  readonly borders: string
}

export const flatMap = ({ land, borders }: World): FlatMap => ({
  sphere: path({ type: 'Sphere' }) ?? '',
  grid: path(geoGraticule10()) ?? '',
  land: path(land) ?? '',
  borders: path(borders) ?? '',
})

/** Where a place stands on the map, in its own units. */
export const onMap = (lat: number, lon: number): readonly [x: number, y: number] =>
  projection([lon, lat]) ?? [0, 0]

/** The place at a point of the map, degrees with two decimals; null beside the world. */
export function placeAt(x: number, y: number): { readonly lat: number; readonly lon: number } | null {
  const found = projection.invert?.([x, y])
  if (!found) return null
  const [lon, lat] = found
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return null
  return { lat: Math.round(lat * 100) / 100, lon: Math.round(lon * 100) / 100 }
}

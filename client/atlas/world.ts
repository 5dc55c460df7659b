// Coastlines and borders of the world: data of Natural Earth, 1:110 million, which imply no position on the status of any territory.
// Fetched from the forum itself when a map is first drawn.
import type { MultiLineString, MultiPolygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

export interface World {
  readonly land: MultiPolygon
  readonly borders: MultiLineString
  readonly coasts: MultiLineString
}

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

let coming: Promise<World> | null = null

/** Longitude before latitude, in degrees. Rejects when the file does not come; then it is asked for again next time. */
export function fetchWorld(): Promise<World> {
  coming ??= read()
  coming.catch(() => {
    coming = null
  })
  return coming
}

async function read(): Promise<World> {
  const { default: atlas } = (await import('world-atlas/countries-110m.json')) as unknown as {
    default: Atlas
  }
  const { countries, land } = atlas.objects
  const parts = feature(atlas, land)
  return {
    land: {
      type: 'MultiPolygon',
      coordinates: parts.features.flatMap(({ geometry }) =>
        geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : geometry.type === 'Polygon'
            ? [geometry.coordinates]
            : [],
      ),
    },
    borders: mesh(atlas, countries, (one, other) => one !== other),
    coasts: mesh(atlas, land as never),
  }
}

// Which trees stand where: palms along the wall, ghaf in the court.
import type { Matrix4 } from 'three'
import { GHAFS, PALMS } from '../../../shared/hall/layout.ts'
import type { Tier } from '../quality.ts'
import type { Batch } from './kit/batch.ts'
import { diceOf } from './kit/dice.ts'
import { place } from './kit/place.ts'
import { ghafParts, palmParts } from './parts/trees.ts'

/** of each puff of a ghaf: triangles are dear where many people are drawn too */
const LEAVES: Readonly<Record<Tier, number>> = { low: 45, medium: 90, high: 210 }

export interface Stand {
  readonly tree: Batch
  readonly places: readonly Matrix4[]
}

/** Trees of a kind, and where each of them stands. */
export function standsOf(tier: Tier): readonly Stand[] {
  const dice = diceOf(11)
  const grown = ({ x, z }: { readonly x: number; readonly z: number }): Matrix4 =>
    place(x, 0, z, { yaw: dice() * Math.PI * 2, size: 0.9 + dice() * 0.22 })
  const palms = [0, 1, 2].map((variant) => ({
    tree: palmParts(variant, tier !== 'high'),
    places: PALMS.filter((palm) => palm.variant === variant).map(grown),
  }))
  return [...palms, { tree: ghafParts(LEAVES[tier]), places: GHAFS.map(grown) }]
}

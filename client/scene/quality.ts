// How much the scene may cost: three tiers, and the one that a machine gets by itself.
import type { Machine } from '../webgl.ts'
import type { Fineness } from './hall/kit/fineness.ts'

export type Tier = 'low' | 'medium' | 'high'
export type Quality = 'auto' | Tier

export interface TierCost {
  readonly antialias: boolean
  /** device pixels per CSS pixel, at most */
  readonly maxDpr: number
  /** metres within which names are drawn */
  readonly nameReach: number
  /** metres within which what stands on the desks is drawn */
  readonly deskReach: number
  /** how soon figures become coarse: 1 as they were made for, 0 always */
  readonly figureDetail: number
  /** that all figures in view may take together */
  readonly figureTriangles: number
  /** frames between two movements of limbs of people afar */
  readonly farEvery: number
  /** of the building's curves and edges */
  readonly fineness: Fineness
}

const LOW: TierCost = {
  antialias: false,
  maxDpr: 0.75,
  nameReach: 11,
  deskReach: 22,
  figureDetail: 0.15,
  figureTriangles: 140_000,
  farEvery: 3,
  fineness: 'coarse',
}
const MEDIUM: TierCost = {
  antialias: true,
  maxDpr: 1.5,
  nameReach: 16,
  deskReach: Number.POSITIVE_INFINITY,
  figureDetail: 0.7,
  figureTriangles: 300_000,
  farEvery: 2,
  fineness: 'fine',
}
const HIGH: TierCost = {
  antialias: true,
  maxDpr: 2,
  nameReach: 20,
  deskReach: Number.POSITIVE_INFINITY,
  figureDetail: 1.2,
  figureTriangles: 700_000,
  farEvery: 1,
  fineness: 'fine',
}

export const TIER_COST: Readonly<Record<Tier, TierCost>> = { low: LOW, medium: MEDIUM, high: HIGH }

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i
/** No graphics card: the processor draws. */
export const isSoftware = ({ renderer }: Pick<Machine, 'renderer'>): boolean => SOFTWARE.test(renderer)

/** Device pixels per CSS pixel when nothing is wanting. */
export const dprOf = (tier: Tier): number => Math.min(window.devicePixelRatio, TIER_COST[tier].maxDpr)

const TIERS: readonly Tier[] = ['low', 'medium', 'high']

/** The next tier that way, or the same one at the end. A software renderer never climbs: it is quick only while nothing is in view. */
export function nextTier(tier: Tier, way: 'lower' | 'higher', machine: Machine | null): Tier {
  if (way === 'higher' && (machine === null || isSoftware(machine))) return tier
  return TIERS[TIERS.indexOf(tier) + (way === 'lower' ? -1 : 1)] ?? tier
}

/** A first guess; the pace of what follows may change it both ways (systems/watch-pace.ts). */
export function tierOf(machine: Machine): Tier {
  if (isSoftware(machine)) return 'low'
  if (machine.isTouch) return machine.cores >= 6 ? 'medium' : 'low'
  return machine.cores >= 4 ? 'medium' : 'low'
}

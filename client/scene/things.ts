// The things that systems move or redraw, made once for a mounted hall.
import type { Texture } from 'three'
import { type Crowd, createCrowd, MOST_DRAWN } from './avatars/crowd.ts'
import { readFigures } from './avatars/figures.ts'
import { type Beam, createBeam } from './chamber/beam.ts'
import type { Booths } from './chamber/booths.ts'
import { loadFlags } from './chamber/flags.ts'
import { createNames, type Names } from './chamber/names.ts'
import { createSigns, type Signs } from './chamber/signs.ts'
import { createWall, type Wall } from './chamber/wall.ts'
import { type BuiltHall, buildHall } from './hall/build-hall.ts'
import { withFineness } from './hall/kit/fineness.ts'
import { facesLoaded } from './hall/pictures/canvas.ts'
import { ringFaceLoaded } from './hall/pictures/ring-words.ts'
import type { RICH } from './hall/rich.ts'
import { begun, fetchFiles, type TellLoading } from './loading.ts'
import type { AttendedPlaces } from './places/attend-places.ts'
import { TIER_COST, type Tier } from './quality.ts'
import type { World } from './world.ts'

export interface Things {
  readonly hall: BuiltHall
  readonly wall: Wall
  readonly signs: Signs
  readonly beam: Beam
  readonly names: Names
  readonly crowd: Crowd
  readonly flags: Texture
  /** around the hall, once they are fetched */
  readonly places: { here?: AttendedPlaces }
  /** of a secret vote, once there was one */
  readonly booths: { coming?: Promise<void>; here?: Booths }
  dispose(): void
}

/** Between two parts the page may answer and show how far it is. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** What finer tiers are built with. Without it the hall is that of the low tier, and no worse. */
async function fetchRich(tier: Tier): Promise<typeof RICH | null> {
  if (tier === 'low') return null
  try {
    return (await import('./hall/rich.ts')).RICH
  } catch {
    return null
  }
}

/** Waits for figures, flags and the letters' faces, then builds; `tell` hears how far it is. */
export async function buildThings(world: World, tell: TellLoading): Promise<Things> {
  const [packed, rich] = await Promise.all([
    fetchFiles(tell),
    fetchRich(world.tier),
    facesLoaded(),
    ringFaceLoaded(),
  ])
  const [flags, figures] = await Promise.all([loadFlags(), readFigures(packed)])
  tell(begun('building'))
  await breathe()
  const hall = withFineness(TIER_COST[world.tier].fineness, () => buildHall(world.tier, world.seconds, rich))
  tell(begun('people'))
  await breathe()
  const wall = createWall(flags)
  hall.mirror(wall.picture)
  const things = {
    hall,
    wall,
    signs: createSigns(flags, world.seconds),
    beam: createBeam(),
    names: createNames(flags),
    crowd: createCrowd(figures, MOST_DRAWN, {
      isPlain: world.tier === 'low',
      detail: TIER_COST[world.tier].figureDetail,
      triangles: TIER_COST[world.tier].figureTriangles,
      farEvery: TIER_COST[world.tier].farEvery,
      light: hall.light,
    }),
    flags,
  }
  tell(begun('light'))
  await breathe()
  const booths: Things['booths'] = {}
  const places: Things['places'] = {}
  return {
    ...things,
    booths,
    places,
    dispose: () => {
      booths.here?.dispose()
      places.here?.dispose()
      for (const thing of Object.values(things)) thing.dispose()
    },
  }
}

// The things that systems move or redraw, made once for a mounted hall.
import type { Texture } from 'three'
import { loadFlags } from './chamber/flags.ts'
import { createNames, type Names } from './chamber/names.ts'
import { createSigns, type Signs } from './chamber/signs.ts'
import { type Crowd, createStandIns } from './chamber/stand-ins.ts'
import { createWall, type Wall } from './chamber/wall.ts'
import { type BuiltHall, buildHall } from './hall/build-hall.ts'
import { facesLoaded } from './hall/pictures/canvas.ts'
import type { World } from './world.ts'

export interface Things {
  readonly hall: BuiltHall
  readonly wall: Wall
  readonly signs: Signs
  readonly names: Names
  readonly crowd: Crowd
  readonly flags: Texture
  dispose(): void
}

/** Waits for the letters' faces and the flags, then builds. */
export async function buildThings(world: World): Promise<Things> {
  const [flags] = await Promise.all([loadFlags(), facesLoaded()])
  const hall = buildHall(world.tier, world.seconds)
  const things = {
    hall,
    wall: createWall(),
    signs: createSigns(flags, world.seconds),
    names: createNames(flags),
    crowd: createStandIns(),
    flags,
  }
  return {
    ...things,
    dispose: () => {
      for (const thing of Object.values(things)) thing.dispose()
    },
  }
}

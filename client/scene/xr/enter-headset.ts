// The way into a headset and out again. Fetched when somebody puts one on; the page stays as it is meanwhile.
import type { WebGLRenderer } from 'three'
import { TIER_COST } from '../quality.ts'
import type { Things } from '../things.ts'
import type { World } from '../world.ts'
import { createHeadset } from './headset.ts'

/** What three does for headsets is fetched only now (server/build/headset-apart.ts). */
interface Asleep {
  wake?(): Promise<void>
}

/** Resolves when the headset shows the hall; throws when it does not. When it is taken off the page is told. */
export async function enterHeadset(world: World, things: Things, gl: WebGLRenderer): Promise<void> {
  const { xr } = navigator
  if (!xr) throw new Error('this browser knows no headsets')
  const session = await xr.requestSession('immersive-vr', {
    requiredFeatures: ['local-floor'],
    optionalFeatures: ['bounded-floor'],
  })
  const headset = createHeadset(world, things.flags, session, gl)
  session.addEventListener('end', () => {
    world.headset = null
    headset.dispose()
    world.calls.onHeadsetEnd?.(false)
  })
  try {
    await (gl.xr as WebGLRenderer['xr'] & Asleep).wake?.()
    gl.xr.setReferenceSpaceType('local-floor')
    gl.xr.setFramebufferScaleFactor(Math.min(1, TIER_COST[world.tier].maxDpr))
    await gl.xr.setSession(session)
  } catch (fault) {
    headset.end()
    throw fault
  }
  things.hall.root.parent?.add(headset.object)
  world.headset = headset
}

// The page asks for the headset, or to put it aside: what shows the hall in it is fetched then.
import type { Things } from '../things.ts'
import type { Frame, World } from '../world.ts'

export function callHeadset(world: World, things: Things, { gl }: Pick<Frame, 'gl'>): void {
  const isWanted = world.settings.headset
  if (isWanted === world.isHeadsetCalled) return
  world.isHeadsetCalled = isWanted
  if (isWanted) void enter(world, things, gl)
  else world.headset?.end()
}

async function enter(world: World, things: Things, gl: Frame['gl']): Promise<void> {
  try {
    const { enterHeadset } = await import('../xr/enter-headset.ts')
    await enterHeadset(world, things, gl)
  } catch {
    world.calls.onHeadsetEnd?.(true)
  }
}

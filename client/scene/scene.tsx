// What exists in the scene; where it is, is the systems' business.
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { Frameloop } from './frameloop.tsx'
import { isProbed, openProbe } from './probe.ts'
import type { Pace } from './systems/watch-pace.ts'
import type { Things } from './things.ts'
import type { World } from './world.ts'

export interface SceneProps {
  readonly world: World
  readonly things: Things
  readonly climbs: Pace['climbs']
  onTier(way: 'lower' | 'higher'): void
}

export function Scene({ world, things, climbs, onTier }: SceneProps) {
  const gl = useThree((state) => state.gl)
  useEffect(() => (isProbed() ? openProbe(world, gl) : undefined), [gl, world])
  return (
    <>
      <primitive object={things.hall.root} dispose={null} />
      <primitive object={things.wall.object} dispose={null} />
      <primitive object={things.signs.object} dispose={null} />
      <primitive object={things.beam.object} dispose={null} />
      <primitive object={things.names.object} dispose={null} />
      <primitive object={things.crowd.object} dispose={null} />
      <Frameloop world={world} things={things} climbs={climbs} onTier={onTier} />
    </>
  )
}

// A root of its own instead of R3F's <Canvas>: only the classes that JSX names are kept, which saves 47 kB (rendering.md 1).
import { createRoot, extend, type RootState } from '@react-three/fiber'
import type { ReactNode } from 'react'
import { ACESFilmicToneMapping, Group, Mesh, type WebGLRenderer } from 'three'
import { dprOf, TIER_COST, type Tier } from './quality.ts'
import type { World } from './world.ts'

extend({ Group, Mesh })

/** metres */
const NEAR = 0.12
const FAR = 400
const EXPOSURE = 0.98

export interface Stage {
  render(scene: ReactNode): void
  resize(width: number, height: number): void
  dispose(): void
}

function dress(gl: WebGLRenderer, tier: Tier): void {
  // pictures that lie aslant are sharper with it, and up to eight times as dear to draw
  if (tier === 'low') gl.capabilities.getMaxAnisotropy = () => 1
  gl.toneMapping = ACESFilmicToneMapping
  gl.toneMappingExposure = EXPOSURE
  // a frame may have several passes: they are counted together, from the start of the frame (frameloop.tsx)
  gl.info.autoReset = false
}

/** Puts a canvas into the viewport. Throws when there is no WebGL2; calls `onLost` when the picture is taken away later. */
export async function openStage(world: World, onLost: () => void): Promise<Stage> {
  const { viewport, tier } = world
  const canvas = document.createElement('canvas')
  canvas.dataset.testid = 'hall'
  canvas.setAttribute('aria-hidden', 'true')
  canvas.style.display = 'block'
  viewport.prepend(canvas)
  const lost = (event: Event): void => {
    event.preventDefault()
    onLost()
  }
  canvas.addEventListener('webglcontextlost', lost)
  const { antialias } = TIER_COST[tier]
  const root = createRoot(canvas)
  const configure = (width: number, height: number) =>
    root.configure({
      // opaque: the page need not be mixed with what is behind the picture
      gl: { antialias, alpha: false, powerPreference: 'high-performance', stencil: false },
      camera: { near: NEAR, far: FAR, fov: 56 },
      dpr: dprOf(tier) * world.share,
      size: { width, height, top: 0, left: 0 },
      onCreated: ({ gl }: RootState) => dress(gl, tier),
    })
  await configure(viewport.clientWidth, viewport.clientHeight)
  return {
    render: (scene) => void root.render(scene),
    resize: (width, height) => void configure(width, height),
    dispose: () => {
      canvas.removeEventListener('webglcontextlost', lost)
      root.unmount()
      canvas.remove()
    },
  }
}

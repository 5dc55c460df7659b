// Functions of packages that nothing here calls, but that hang on objects which are used, so that no builder can tell: reading and
// writing JSON and picking by rays of three's objects, of its renderer what reads pictures back, of Colyseus what measures and returns
// lines by itself. Whoever calls one after all is told so; 9 kB compressed.
import type { Hollow } from './hollow.ts'

const THREE_CORE = '/three.core.js'
const THREE = '/three.module.js'

/** By file: names as they stand before the brackets of their arguments, or of what is assigned to. */
const UNCALLED: Readonly<Record<string, readonly string[]>> = {
  [THREE_CORE]: ['toJSON', 'fromJSON', 'raycast', '_computeIntersections', 'computeTangents'],
  [THREE]: [
    ...['this.readRenderTargetPixels', 'this.readRenderTargetPixelsAsync', 'this.copyFramebufferToTexture'],
    ...['this.compile', 'this.compileAsync', 'this.setEffects', 'this.setNodesHandler'],
    ...['refreshUniformsPhysical', 'refreshUniformsPhong', 'refreshUniformsToon', 'refreshUniformsMatcap'],
    ...['refreshUniformsPoints', 'refreshUniformsSprites', 'refreshUniformsDash', 'refreshUniformsDistance'],
    // backgrounds that are pictures, and reflections of anything but a scene
    ...['addToRenderList', 'fromEquirectangular', 'fromCubemap', '_textureToCubemap'],
    ...['compileCubemapShader', 'compileEquirectangularShader'],
  ],
  '/build/Client.mjs': ['getLatency', 'selectByLatency', 'reconnect'],
  '/build/Room.mjs': ['input', 'ping', 'sendUnreliable', 'retryReconnection'],
  // we bring the state's shape along
  '/schema/build/index.mjs': ['Reflection.encode', 'Reflection.decode'],
}

/** Called, but with nothing to do. */
const IDLE = new Set(['addToRenderList'])

export const HOLLOW_FUNCTIONS: readonly Hollow[] = Object.entries(UNCALLED).flatMap(([file, names]) =>
  names.map((name) => ({
    file,
    name,
    body: IDLE.has(name) ? '' : `throw new Error("left out: ${name}")`,
  })),
)

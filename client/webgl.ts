// Whether this browser can show the 3D hall, and on what machine. Asked once: opening a context takes a third of a second on a slow one.

/** What a browser tells of its machine. */
export interface Machine {
  /** WebGL's name of the renderer, '' when it keeps it to itself */
  readonly renderer: string
  readonly cores: number
  /** the main pointer is a finger */
  readonly isTouch: boolean
}

let known: Machine | null | undefined

/** Null: there is no WebGL2, and the plain view has to serve. */
export function readMachine(): Machine | null {
  if (known === undefined) known = askMachine()
  return known
}

export const hasWebGl2 = (): boolean => readMachine() !== null

/** By a throw-away context. */
function askMachine(): Machine | null {
  const gl = document.createElement('canvas').getContext('webgl2')
  if (!gl) return null
  const named = gl.getExtension('WEBGL_debug_renderer_info')
  const renderer = String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  // a browser grants few contexts: the hall will need this one
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return { renderer, cores: navigator.hardwareConcurrency, isTouch: matchMedia('(pointer: coarse)').matches }
}

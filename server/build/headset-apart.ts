// What three does for headsets, in a file of its own that is fetched when somebody puts one on (client/scene/xr/enter-headset.ts): it is
// made with every renderer, though few ever wear one; 3 kB compressed.

/** Beside three's own files; it exists in a build alone. */
export const HEADSET_PART = './headset-part.js'

const MANAGER = /^class WebXRManager extends EventDispatcher \{[\s\S]*?^\}$/m
const CONTROLLER = /^const _moveEvent\b.*$|^class WebXRController \{[\s\S]*?^\}$/gm
const DEPTH = /^class WebXRDepthSensing \{.*\}$/m

/** Stands in the manager's place, asleep: no session, nothing presented. `wake` makes it whole, and is harmless twice. */
const ASLEEP = `class WebXRManager extends EventDispatcher {
  cameraAutoUpdate = true
  enabled = false
  isPresenting = false
  constructor(renderer, gl) {
    super()
    let isAwake = false
    this.wake = async () => {
      const { wake } = await import('${HEADSET_PART}')
      if (!isAwake) wake.call(this, renderer, gl, WebGLAnimation)
      isAwake = true
    }
  }
  getSession() { return null }
  getEnvironmentBlendMode() {}
  setAnimationLoop() {}
  dispose() {}
}`

/** three.module.js with the manager asleep. */
export function putHeadsetApart(code: string): string {
  found(MANAGER, code)
  return code.replace(MANAGER, ASLEEP)
}

/** The part that wakes it. `code`: three.module.js, hollowed out; `core`: three.core.js. */
export function headsetPart(code: string, core: string): string {
  const body = /\bsuper\(\);([\s\S]*)\}\s*\}$/.exec(found(MANAGER, code))?.[1] ?? ''
  const own = [found(DEPTH, code), ...(core.match(CONTROLLER) ?? [])].join('\n')
  const wake = `${own}\nexport function wake(renderer, gl, WebGLAnimation) {${body}}`
  const names = /^import \{([^}]*)\} from '\.\/three\.core\.js';$/m.exec(code)?.[1]?.split(',') ?? []
  const needed = [...names.map((name) => name.trim()), 'Group'].filter(
    (name) => name !== 'WebXRController' && new RegExp(`\\b${name}\\b`).test(wake),
  )
  return `import { ${[...new Set(needed)].join(', ')} } from './three.core.js'\n${wake}`
}

function found(what: RegExp, code: string): string {
  const part = what.exec(code)?.[0]
  if (part === undefined) throw new Error(`three has no ${what.source} any more (headset-apart.ts).`)
  return part
}

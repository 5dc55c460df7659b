// Parts of packages that are made and never asked for anything: shadow maps, clipping, morphs, blocks of uniforms and outputs of three, the depth of
// a headset's room, collections of the schema that our state does not hold. Each keeps what is called on it and nothing more; 9 kB compressed.
import { HOLLOW_FUNCTIONS } from './uncalled.ts'

export interface Hollow {
  /** end of the file's path */
  readonly file: string
  /** a function or a class of that file's own, a method, or what a function is assigned to */
  readonly name: string
  /** what is left of its body */
  readonly body: string
}

const refusing = (what: string): string => `constructor(){throw new Error("left out: ${what}")}`

export const HOLLOW: readonly Hollow[] = [
  {
    file: '/three.module.js',
    name: 'WebGLShadowMap',
    body: 'this.enabled=false;this.autoUpdate=true;this.needsUpdate=false;this.type=1;this.render=()=>{}',
  },
  {
    file: '/three.module.js',
    name: 'WebGLClipping',
    body: 'this.uniform={value:null,needsUpdate:false};this.numPlanes=this.numIntersection=0;this.init=()=>false;this.beginShadows=this.endShadows=this.setGlobalState=this.setState=()=>{}',
  },
  { file: '/three.module.js', name: 'WebGLMorphtargets', body: 'return{update(){}}' },
  { file: '/three.module.js', name: 'WebGLUniformsGroups', body: 'return{bind(){},update(){},dispose(){}}' },
  { file: '/three.module.js', name: 'WebGLOutput', body: 'throw new Error("left out: outputs")' },
  {
    file: '/three.module.js',
    name: 'WebXRDepthSensing',
    body: 'texture=null;depthNear=0;depthFar=0;init(){}reset(){}getMesh(){return null}getDepthTexture(){return null}',
  },
  // a scene that was made by PMREMGenerator is ready as it is, and others there are not
  { file: '/three.module.js', name: 'WebGLEnvironments', body: 'return{get:(map)=>map??null,dispose(){}}' },
  { file: '/three.core.js', name: 'LightShadow', body: 'dispose(){}' },
  // React Three Fiber makes one; clicks go by seats and heads (answer-click.ts)
  { file: '/three.core.js', name: 'Raycaster', body: 'camera=null;params={}' },
  // a line that breaks is told at once: line.ts comes back by itself
  { file: '/build/Room.mjs', name: 'handleReconnection', body: 'this.onLeave.invoke(...arguments)' },
  { file: '/schema/build/index.mjs', name: 'ArraySchema', body: refusing('lists') },
  { file: '/schema/build/index.mjs', name: 'CollectionSchema', body: refusing('collections') },
  { file: '/schema/build/index.mjs', name: 'SetSchema', body: refusing('sets') },
  { file: '/schema/build/index.mjs', name: 'StreamSchema', body: refusing('streams') },
]

/** The code of a file with what is hollow in it. Throws when a part is no longer where it was: then the list has to change. */
export function hollowOut(code: string, id: string): string {
  return [...HOLLOW, ...HOLLOW_FUNCTIONS]
    .filter(({ file }) => id.endsWith(file))
    .reduce((left, { name, body }) => {
      // a declaration ends with the first brace that stands as far from the margin as itself
      const whole = new RegExp(
        `^([ \\t]*)(${headOf(name.replace('.', '\\.'))})\\n[\\s\\S]*?^\\1\\}(?=;?$)`,
        'gm',
      )
      const hollow = left.replace(whole, (_, margin: string, head: string) => `${margin}${head}${body}}`)
      if (hollow === left) throw new Error(`Nothing to hollow out any more: ${name} (hollow.ts).`)
      return hollow
    }, code)
}

const headOf = (name: string): string =>
  [
    `(?:export )?class ${name}(?: extends \\w+)? \\{`,
    `(?:function |static |async )*${name}\\(.*\\) \\{`,
    `${name} = (?:async )?function ?\\(.*\\) \\{`,
  ].join('|')

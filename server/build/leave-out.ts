// Parts of packages that a hall never calls, but that hang on what it does call, so that no builder can see that they are of no use:
// of Colyseus another transport, accounts, and prediction of inputs (we walk by walk-sync.ts), of its schema the server's half, of three
// animation by key frames (figures move by bones.ts). With the blanks of three's shaders and what is hollow (hollow.ts) they
// weigh 23 kB compressed.
import type { Plugin } from 'vite'
import { blankShaders, NEEDS_SHADERS } from './blank-shaders.ts'
import { hollowOut } from './hollow.ts'

interface Cut {
  /** end of the file's path */
  readonly file: string
  readonly what: RegExp
  readonly by: string
}

/** What stands in their place says so, should anything call it after all. */
const EMPTY: Readonly<Record<string, string>> = {
  'transport/H3Transport.mjs':
    'export class H3TransportTransport { constructor() { throw new Error("left out: H3") } }',
  'input/RoomInput.mjs': 'export class RoomInput { constructor() { throw new Error("left out: inputs") } }',
  'Auth.mjs': 'export class Auth {}',
}
const COLYSEUS = /\/node_modules\/(?:colyseus\.js|@colyseus\/sdk)\/build\/(.+)$/

const CUTS: readonly Cut[] = [
  // a schema is told to others by a server alone
  { file: '/schema/build/index.mjs', what: /new Encoder\(/g, by: 'new (null)(' },
  // what it advises those who write schemas, behind what is wrong
  {
    file: '/schema/build/index.mjs',
    what: /((?:new Error|console\.warn)\((?:`[^`]*`|"[^"]*"))(?:\s*\+\s*(?:`[^`]*`|"[^"]*"))+/g,
    by: '$1',
  },
  // written onto the classes, they keep them alive
  {
    file: '/three.core.js',
    what: /^(?:\w*KeyframeTrack|PropertyBinding)\.(?:prototype\.)?\w+ = (?:.*;|\{[^}]*\};|\[[\s\S]*?^\];)$/gm,
    by: '',
  },
  // shaders as text: indents and empty lines
  { file: '/three.module.js', what: /\\n(?:\\t| )+/g, by: '\\n' },
  { file: '/three.module.js', what: /(?:\\n){2,}/g, by: '\\n' },
]

/** What may no longer be there, since a cut has taken something of it away. */
const MUST_BE_GONE = /\b(?:var|class) (?:AnimationMixer|KeyframeTrack|PropertyBinding)\b/

/** A build fails when a part is no longer where it was, or when what was cut is called after all: then this list has to change. */
export function leaveOut(): Plugin {
  const met = new Set<string>()
  return {
    name: 'majlis:leave-out',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const part = COLYSEUS.exec(id)?.[1] ?? ''
      const instead = EMPTY[part]
      if (instead === undefined) return null
      met.add(part)
      return instead
    },
    transform(code, id) {
      const cuts = CUTS.filter(({ file }) => id.endsWith(file))
      if (cuts.length === 0) return null
      const shaded = id.endsWith('/three.module.js') ? blankShaders(code) : code
      return { code: cutOut(hollowOut(shaded, id), cuts, met), map: null }
    },
    generateBundle(_options, bundle) {
      const missed = [...Object.keys(EMPTY), ...CUTS.map(nameOf)].filter((part) => !met.has(part))
      if (missed.length > 0) this.error(`Nothing to leave out any more: ${missed.join(', ')} (leave-out.ts).`)
      for (const chunk of Object.values(bundle))
        for (const [id, module] of Object.entries('modules' in chunk ? chunk.modules : {}))
          if (id.endsWith('/three.core.js') && MUST_BE_GONE.test(module.code ?? ''))
            this.error('Something animates by key frames, which leave-out.ts has cut.')
          else if (id.endsWith('/three.core.js') && NEEDS_SHADERS.test(module.code ?? ''))
            this.error('Something is drawn by a shader that blank-shaders.ts has cut.')
    },
  }
}

const nameOf = ({ file, what }: Cut): string => `${file} ${what.source}`

/** Notes in `met` each cut that found something. */
export function cutOut(code: string, cuts: readonly Cut[], met: Set<string>): string {
  let left = code
  for (const cut of cuts) {
    const shorter = left.replace(cut.what, cut.by)
    if (shorter !== left) met.add(nameOf(cut))
    left = shorter
  }
  return left
}

// Parts of packages that a hall never calls, but that hang on what it does call, so that no builder can see that they are of no use:
// of Colyseus another transport, accounts, and prediction of inputs (we walk by walk-sync.ts), of its schema the server's half, of three
// animation by key frames (figures move by bones.ts). With the blanks and branches of three's shaders and what is hollow (hollow.ts,
// uncalled.ts) they weigh 55 kB compressed.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { blankShaders, NEEDS_SHADERS } from './blank-shaders.ts'
import { HEADSET_PART, headsetPart, putHeadsetApart } from './headset-apart.ts'
import { hollowOut } from './hollow.ts'
import { NEEDS_BRANCH, pruneShaders, TAKES_BRANCH } from './shader-branches.ts'

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
  // which is asked for its version alone
  {
    file: '/events-e51d7528.esm.js',
    what: /^var packageData = \{[\s\S]*?\n\tversion: (.*),\n[\s\S]*?^\};$/m,
    by: 'var packageData={version:$1};',
  },
  // colours by their English names: ours are numbers
  {
    file: '/three.core.js',
    what: /^const _colorKeywords = \{[\s\S]*?\};?$/m,
    by: 'const _colorKeywords = {};',
  },
  // shaders as text: indents and empty lines
  { file: '/three.module.js', what: /\\n(?:\\t| )+/g, by: '\\n' },
  { file: '/three.module.js', what: /(?:\\n){2,}/g, by: '\\n' },
  // ways from light to colour that are not ours (stage.tsx)
  { file: '/three.module.js', what: /vec3 LinearToneMapping\(.*?(?=vec3 RRTAndODTFit\()/, by: '' },
  {
    file: '/three.module.js',
    what: /const mat3 LINEAR_REC2020_TO_LINEAR_SRGB.*?vec3 CustomToneMapping\(.*?(?=";$)/m,
    by: '',
  },
]

/** What may not be there, since a cut has taken something of it away; and what is said then. */
const MISSED: readonly { readonly file: RegExp; readonly what: RegExp; readonly says: string }[] = [
  {
    file: /\/three\.core\.js$/,
    what: /\b(?:var|class) (?:AnimationMixer|KeyframeTrack|PropertyBinding)\b/,
    says: 'Something animates by key frames, which leave-out.ts has cut.',
  },
  {
    file: /\/three\.core\.js$/,
    what: NEEDS_SHADERS,
    says: 'Something is drawn by a shader that blank-shaders.ts has cut.',
  },
  {
    file: /\/three\.core\.js$/,
    what: NEEDS_BRANCH,
    says: 'Something shines for which shader-branches.ts has cut the shaders.',
  },
  {
    file: /\/client\/scene\/.*\.tsx?$/,
    what: TAKES_BRANCH,
    says: 'A material asks for what shader-branches.ts has cut from the shaders.',
  },
]

/** A build fails when a part is no longer where it was, or when what was cut is called after all: then this list has to change. */
export function leaveOut(): Plugin {
  const met = new Set<string>()
  return {
    name: 'majlis:leave-out',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === HEADSET_PART && importer ? path.join(path.dirname(importer), source) : null
    },
    load(id) {
      if (id.endsWith(`/three/build/${path.basename(HEADSET_PART)}`)) {
        const [three, core] = ['three.module.js', 'three.core.js'].map((name) =>
          path.join(path.dirname(id), name),
        )
        return headsetPart(hollowOut(readFileSync(three!, 'utf8'), three!), readFileSync(core!, 'utf8'))
      }
      const part = COLYSEUS.exec(id)?.[1] ?? ''
      const instead = EMPTY[part]
      if (instead === undefined) return null
      met.add(part)
      return instead
    },
    transform(code, id) {
      if (!id.includes('/node_modules/')) return null
      const cuts = CUTS.filter(({ file }) => id.endsWith(file))
      const shorter = id.endsWith('/three.module.js')
        ? putHeadsetApart(pruneShaders(blankShaders(code)))
        : code
      return { code: cutOut(hollowOut(shorter, id), cuts, met), map: null }
    },
    generateBundle(_options, bundle) {
      const missed = [...Object.keys(EMPTY), ...CUTS.map(nameOf)].filter((part) => !met.has(part))
      if (missed.length > 0) this.error(`Nothing to leave out any more: ${missed.join(', ')} (leave-out.ts).`)
      for (const chunk of Object.values(bundle))
        for (const [id, module] of Object.entries('modules' in chunk ? chunk.modules : {}))
          for (const { file, what, says } of MISSED)
            if (file.test(id) && what.test(module.code ?? '')) this.error(`${says} (${id})`)
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

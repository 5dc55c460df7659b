import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { blankShaders } from '../../server/build/blank-shaders.ts'
import { headsetPart, putHeadsetApart } from '../../server/build/headset-apart.ts'
import { hollowOut } from '../../server/build/hollow.ts'
import { cutOut } from '../../server/build/leave-out.ts'

/** A file of three, with its path. */
function threeFile(name: string): { readonly file: string; readonly code: string } {
  const file = fileURLToPath(import.meta.resolve('three/src/Three.js')).replace(
    'src/Three.js',
    `build/${name}`,
  )
  return { file, code: readFileSync(file, 'utf8') }
}

const cuts = [
  { file: '/a.js', what: /^Track\.\w+ = (?:.*;|\{[^}]*\};)$/gm, by: '' },
  { file: '/a.js', what: /\\n(?:\\t)+/g, by: '\\n' },
]

test('a cut takes every place, over several lines too, and those that found something are noted', () => {
  const met = new Set<string>()
  const code = ['class Track {}', 'Track.Name = 1;', 'Track.Kinds = {', '  a: 1', '};', 'go()'].join('\n')
  expect(cutOut(code, cuts, met)).toBe(['class Track {}', '', '', 'go()'].join('\n'))
  expect(met).toEqual(new Set([`/a.js ${cuts[0]!.what.source}`]))
})

test('a shader loses its indents, and keeps its lines', () => {
  expect(cutOut(String.raw`"void main() {\n\t\tdiscard;\n}"`, cuts, new Set())).toBe(
    String.raw`"void main() {\ndiscard;\n}"`,
  )
})

test('shaders of what is not drawn are blank, and those that are drawn are whole', () => {
  const left = blankShaders(threeFile('three.module.js').code)
  expect(left).toContain('var transmission_pars_fragment = "";')
  expect(left).not.toContain('#define TOON\\n')
  // reflections are made with it
  expect(left).toMatch(/^const vertex\$\w+ = "varying vec3 vWorldDirection;/m)
  for (const define of ['#define STANDARD\\n', '#define LAMBERT\\n', 'struct PhysicalMaterial'])
    expect(left).toContain(define)
  expect(() => blankShaders(left.replace('var fog_fragment', 'var fog'))).toThrow('no shader fog_fragment')
})

test('what is hollow keeps its head, and what stands beside it is whole', () => {
  const { file, code } = threeFile('three.module.js')
  const left = hollowOut(code, file)
  expect(left).toContain('function WebGLMorphtargets( gl, capabilities, textures ) {return{update(){}}}')
  expect(left).toContain('class WebXRManager extends EventDispatcher {\n')
  expect(left).not.toContain('_shadowMapSize')
  expect(() => hollowOut(left.replace('function WebGLOutput', 'function Output'), file)).toThrow(
    'Nothing to hollow out any more',
  )
})

test('what is never called is refused, wherever a class has it, and its neighbours are whole', () => {
  const { file, code } = threeFile('three.core.js')
  const left = hollowOut(code, file)
  expect(left).toContain('\ttoJSON( meta ) {throw new Error("left out: toJSON")}\n')
  expect(left).not.toContain('isRootObject')
  expect(left).toMatch(/^\tapplyMatrix4\( matrix \) \{$/m)
})

test('the headset has a part of its own, which brings all that it needs', () => {
  const { file, code } = threeFile('three.module.js')
  expect(putHeadsetApart(code)).not.toContain('onInputSourcesChange')
  const part = headsetPart(hollowOut(code, file), threeFile('three.core.js').code)
  expect(part).toMatch(/^import \{ .*\bPerspectiveCamera\b.* \} from '\.\/three\.core\.js'\n/)
  for (const own of [
    'const _moveEvent',
    'class WebXRController',
    'class WebXRDepthSensing',
    'export function wake',
  ])
    expect(part).toContain(own)
  expect(() => putHeadsetApart(part)).toThrow('three has no')
})

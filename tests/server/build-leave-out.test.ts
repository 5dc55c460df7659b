import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { blankShaders } from '../../server/build/blank-shaders.ts'
import { hollowOut } from '../../server/build/hollow.ts'
import { cutOut } from '../../server/build/leave-out.ts'

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
  const file = fileURLToPath(import.meta.resolve('three/src/Three.js')).replace(
    'src/Three.js',
    'build/three.module.js',
  )
  const code = readFileSync(file, 'utf8')
  const left = blankShaders(code)
  expect(left).toContain('var transmission_pars_fragment = "";')
  expect(left).not.toContain('#define TOON\\n')
  // reflections are made with it
  expect(left).toMatch(/^const vertex\$\w+ = "varying vec3 vWorldDirection;/m)
  for (const define of ['#define STANDARD\\n', '#define LAMBERT\\n', 'struct PhysicalMaterial'])
    expect(left).toContain(define)
  expect(() => blankShaders(left.replace('var fog_fragment', 'var fog'))).toThrow('no shader fog_fragment')
})

test('what is hollow keeps its head, and what stands beside it is whole', () => {
  const file = fileURLToPath(import.meta.resolve('three/src/Three.js')).replace(
    'src/Three.js',
    'build/three.module.js',
  )
  const left = hollowOut(readFileSync(file, 'utf8'), file)
  expect(left).toContain('function WebGLMorphtargets( gl, capabilities, textures ) {return{update(){}}}')
  expect(left).toContain('class WebXRManager extends EventDispatcher {\n')
  expect(left).not.toContain('_shadowMapSize')
  expect(() => hollowOut(left.replace('function WebGLOutput', 'function Output'), file)).toThrow(
    'Nothing to hollow out any more',
  )
})

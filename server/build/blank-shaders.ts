// Shader text of three for what nothing here draws: other kinds of material, and what ours could do but are never asked for (shadow maps,
// glass, oil films, bones and morphs of three's own). It travels as text that no builder can shorten; 9 kB compressed.

/** Whole shaders, by their names in three's ShaderChunk. */
const SHADERS = ['background', 'backgroundCube', 'depth', 'distance', 'equirect', 'linedashed'].concat([
  'meshmatcap',
  'meshnormal',
  'meshphong',
  'meshtoon',
  'points',
  'shadow',
  'sprite',
])
/** Pieces that belong to them alone, and pieces that say nothing while their feature is off. */
const PIECES = [
  ...[
    'gradientmap_pars_fragment',
    'lights_toon_fragment',
    'lights_toon_pars_fragment',
    'lights_phong_fragment',
  ],
  ...[
    'lights_phong_pars_fragment',
    'map_particle_fragment',
    'map_particle_pars_fragment',
    'shadowmask_pars_fragment',
  ],
  ...['shadowmap_pars_fragment', 'shadowmap_pars_vertex', 'shadowmap_vertex', 'transmission_pars_fragment'],
  ...['transmission_fragment', 'iridescence_fragment', 'alphahash_pars_fragment', 'alphahash_fragment'],
  ...['bumpmap_pars_fragment', 'normalmap_pars_fragment', 'clipping_planes_fragment', 'batching_pars_vertex'],
  ...['morphtarget_pars_vertex', 'morphcolor_vertex', 'morphnormal_vertex', 'morphtarget_vertex'],
  ...['skinning_pars_vertex', 'skinning_vertex', 'skinbase_vertex', 'skinnormal_vertex', 'fog_fragment'],
  'lightprobes_pars_fragment',
  // its vertices are those of three's maker of reflections
  'cube_frag',
]

/** What would need one of them: a build that holds it fails. */
export const NEEDS_SHADERS =
  /\bclass (?:MeshPhongMaterial|MeshToonMaterial|MeshMatcapMaterial|MeshNormalMaterial|MeshPhysicalMaterial|PointsMaterial|SpriteMaterial|LineDashedMaterial|ShadowMaterial|SkinnedMesh|BatchedMesh|Fog|FogExp2)\b/

/** The text of three.module.js without them. Throws when one is no longer where it was: then this list has to change. */
export function blankShaders(code: string): string {
  const missed: string[] = []
  const blank = (text: string, variable: string): string => {
    const line = new RegExp(`^((?:var|const) ${variable.replace('$', '\\$')} = )".*";$`, 'm')
    if (!line.test(text)) missed.push(variable)
    return text.replace(line, '$1"";')
  }
  const variableOf = (name: string): string => new RegExp(`\\b${name}: ([\\w$]+)`).exec(code)?.[1] ?? name
  const whole = SHADERS.flatMap((name) => [`${name}_vert`, `${name}_frag`])
  const left = [...PIECES, ...whole].map(variableOf).reduce(blank, code)
  if (missed.length > 0)
    throw new Error(`three has no shader ${missed.join(', ')} any more (blank-shaders.ts).`)
  return left
}

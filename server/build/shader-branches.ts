// Branches of three's shaders that no material of ours takes: coats, sheen, bumps, shadow maps, lamps that are points. What is decided
// when the client is built need not travel; 5 kB compressed.

/** Never defined, since no material, light or mesh here has what they stand for. */
export const NEVER: ReadonlySet<string> = new Set([
  ...['USE_SHADOWMAP', 'USE_FOG', 'USE_POINTS_UV', 'USE_MATCAP', 'USE_GRADIENTMAP', 'USE_SIZEATTENUATION'],
  ...['USE_SKINNING', 'USE_BATCHING', 'USE_BATCHING_COLOR', 'USE_INSTANCING_MORPH', 'USE_MORPHTARGETS'],
  ...['USE_MORPHNORMALS', 'USE_MORPHCOLORS', 'USE_TANGENT', 'USE_LIGHT_PROBES', 'USE_ALPHAHASH', 'FOG_EXP2'],
  ...['USE_BUMPMAP', 'USE_NORMALMAP', 'USE_NORMALMAP_TANGENTSPACE', 'USE_NORMALMAP_OBJECTSPACE'],
  ...['USE_PACKED_NORMALMAP', 'USE_DISPLACEMENTMAP', 'USE_LIGHTMAP', 'USE_AOMAP', 'USE_ALPHAMAP'],
  ...['USE_SPECULARMAP', 'USE_METALNESSMAP', 'USE_ROUGHNESSMAP', 'DECODE_VIDEO_TEXTURE'],
  ...['DECODE_VIDEO_TEXTURE_EMISSIVE', 'USE_LOGARITHMIC_DEPTH_BUFFER', 'USE_REVERSED_DEPTH_BUFFER'],
  // of glass, lacquer, silk and brushed metal
  ...['PHYSICAL', 'IOR', 'USE_SPECULAR', 'USE_SPECULAR_COLORMAP', 'USE_SPECULAR_INTENSITYMAP', 'PHONG'],
  ...['USE_ANISOTROPY', 'USE_ANISOTROPYMAP', 'USE_CLEARCOAT', 'USE_CLEARCOATMAP', 'USE_DISPERSION'],
  ...['USE_CLEARCOAT_ROUGHNESSMAP', 'USE_CLEARCOAT_NORMALMAP', 'USE_SHEEN', 'USE_SHEEN_COLORMAP'],
  ...['USE_SHEEN_ROUGHNESSMAP', 'USE_IRIDESCENCE', 'USE_IRIDESCENCEMAP', 'USE_IRIDESCENCE_THICKNESSMAP'],
  ...['USE_TRANSMISSION', 'USE_TRANSMISSIONMAP', 'USE_THICKNESSMAP', 'USE_RETROREFLECTION'],
  ...['USE_DIFFUSE_ROUGHNESS', 'USE_DIFFUSE_ROUGHNESSMAP'],
])
/** Always nought: the sun and the sky are all the lights that there are. */
export const NOUGHT: ReadonlySet<string> = new Set([
  ...['NUM_SUN_LIGHTS', 'NUM_POINT_LIGHTS', 'NUM_SPOT_LIGHTS', 'NUM_RECT_AREA_LIGHTS', 'NUM_CLIPPING_PLANES'],
  ...['NUM_DIR_LIGHT_SHADOWS', 'NUM_SUN_LIGHT_SHADOWS', 'NUM_POINT_LIGHT_SHADOWS', 'NUM_SPOT_LIGHT_SHADOWS'],
  ...['NUM_SPOT_LIGHT_COORDS', 'NUM_SPOT_LIGHT_MAPS', 'NUM_LIGHT_PROBE_GRIDS'],
])

/** What would take one of these branches, in a file of ours: a build that holds it fails. */
export const TAKES_BRANCH =
  /\b(?:bumpMap|normalMap|displacementMap|lightMap|aoMap|alphaMap|specularMap|metalnessMap|roughnessMap|alphaHash|castShadow|receiveShadow|clippingPlanes|logarithmicDepthBuffer|reversedDepthBuffer)\b\s*[:=]/
/** The same of classes, in three.core.js. */
export const NEEDS_BRANCH = /\bclass (?:PointLight|SpotLight|RectAreaLight|LightProbe)\b/

/** The code of three.module.js: its shaders without these branches, and without the lines that would define what is never defined. */
export const pruneShaders = (code: string): string =>
  code
    .replace(
      /^((?:var|const) [\w$]+ = )"(.*)";$/gm,
      (_, head: string, text: string) => `${head}"${pruneBranches(text.split('\\n')).join('\\n')}";`,
    )
    .replace(/^\t+.*\? '#define (\w+?)(_UV)?[ '].*,$/gm, (line, name: string, uv?: string) =>
      NEVER.has(uv ? `USE_${name}` : name) ? '' : line,
    )

interface Branch {
  readonly isOuterKept: boolean
  /** one of its branches is taken for certain: those after it are not */
  isTaken: boolean
  /** its condition is left to the browser */
  isLeft: boolean
}

/** Lines of GLSL, without what is known not to be compiled and the conditions that are known. */
export function pruneBranches(lines: readonly string[]): string[] {
  const kept: string[] = []
  const open: Branch[] = []
  let isKept = true
  const enter = (branch: Branch, is: boolean | null, line: string): void => {
    isKept = branch.isOuterKept && !branch.isTaken && is !== false
    if (!isKept) return
    const isElse = is === true && branch.isLeft
    if (is === null || isElse) kept.push(isElse ? '#else' : line)
    branch.isLeft ||= is === null
    branch.isTaken ||= is === true
  }
  for (const line of lines) {
    const [, word = '', rest = ''] = /^(?:\\t|\s)*#\s*(\w+)\s*(.*)$/.exec(line) ?? []
    const branch = open.at(-1)
    if (word === 'if' || word === 'ifdef' || word === 'ifndef') {
      open.push({ isOuterKept: isKept, isTaken: false, isLeft: false })
      enter(open.at(-1)!, word === 'if' ? known(rest) : isDefined(rest, word === 'ifdef'), line)
    } else if (branch && word === 'elif')
      enter(branch, known(rest), branch.isLeft ? line : line.replace('#elif', '#if'))
    else if (branch && word === 'else') enter(branch, true, line)
    else if (branch && word === 'endif') {
      if (branch.isOuterKept && branch.isLeft) kept.push(line)
      isKept = branch.isOuterKept
      open.pop()
    } else if (isKept) kept.push(line)
  }
  if (open.length > 0) throw new Error('A branch of a shader has no end (shader-branches.ts).')
  return kept
}

const isDefined = (name: string, isWanted: boolean): boolean | null =>
  NEVER.has(name.trim()) ? !isWanted : null

/** Whether a condition holds; null when that depends on what is drawn. */
function known(condition: string): boolean | null {
  const parts = condition.match(/defined\s*\(\s*\w+\s*\)|\w+\s*(?:[<>]|==)\s*\w+|&&|\|\||[!()]/g) ?? []
  let at = 0
  const some = (end: string, next: () => boolean | null, decides: boolean): boolean | null => {
    let is = next()
    while (parts[at] === end) {
      at += 1
      const other = next()
      is = is === decides || other === decides ? decides : is === null || other === null ? null : is
    }
    return is
  }
  const either = (): boolean | null => some('||', both, true)
  const both = (): boolean | null => some('&&', one, false)
  const one = (): boolean | null => {
    const part = parts[at++] ?? ''
    if (part === '!') {
      const is = one()
      return is === null ? null : !is
    }
    if (part === '(') {
      const is = either()
      at += 1
      return is
    }
    const name = /^defined\s*\(\s*(\w+)/.exec(part)?.[1]
    if (name !== undefined) return isDefined(name, true)
    const [, left = '', sign = '', right = ''] = /^(\w+)\s*(\S+)\s*(\w+)$/.exec(part) ?? []
    const isNever = (sign === '>' && right === '0' && NOUGHT.has(left)) || (sign === '<' && NOUGHT.has(right))
    return isNever ? false : null
  }
  return either()
}

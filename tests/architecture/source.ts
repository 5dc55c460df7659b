// Source files as the laws see them: what each imports (types, re-exports and dynamic imports too), names and exports.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'

export interface Edge {
  /** a path of the repository, or the specifier of a package */
  readonly to: string
  readonly isType: boolean
  readonly line: number
}

/** A global that is used: `Date`, `Math.random`, or a method that goes by locale: `.localeCompare`. */
export interface Use {
  readonly name: string
  readonly line: number
}

export interface SourceFile {
  /** from the root of the repository, with slashes */
  readonly path: string
  readonly lines: number
  readonly edges: readonly Edge[]
  readonly uses: readonly Use[]
  readonly hasDefaultExport: boolean
}

const ROOT = path.join(import.meta.dirname, '../..')
const FOLDERS = '{client,server,shared,tests,assets}'

/** All TypeScript of the repository, in order of path. */
export function readSource(): readonly SourceFile[] {
  return globSync(`${FOLDERS}/**/*.{ts,tsx}`, { cwd: ROOT, exclude: (name) => name.includes('node_modules') })
    .sort()
    .map((file) => sourceFile(file, readFileSync(path.join(ROOT, file), 'utf8')))
}

/** Throws when the text is no TypeScript. */
export function sourceFile(file: string, text: string): SourceFile {
  const { program, errors } = parseSync(file, text)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length
  return {
    path: file,
    lines: text.trimEnd().split('\n').length,
    edges: edgesOf(file, program, lineOf),
    uses: usesOf(program, lineOf),
    hasDefaultExport: hasDefaultExport(program),
  }
}

type LineOf = (offset: number) => number

function edgesOf(file: string, program: ESTree.Program, lineOf: LineOf): readonly Edge[] {
  const edges: Edge[] = []
  const add = (source: ESTree.Expression | null, kind: string | undefined): void => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return
    edges.push({ to: target(file, source.value), isType: kind === 'type', line: lineOf(source.start) })
  }
  new Visitor({
    ImportDeclaration: (node) => add(node.source, kindOf(node)),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind),
    ImportExpression: (node) => add(node.source, 'value'),
    TSImportType: (node) => add(node.source, 'type'),
    // a worker is named by new URL('./it.ts', import.meta.url)
    NewExpression(node) {
      const [first, base] = node.arguments
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL'
      if (isUrl && base?.type === 'MemberExpression' && first?.type === 'Literal') add(first, 'value')
    },
  }).visit(program)
  return edges
}

/** `import { type A, type B }` brings no value either. */
function kindOf({ importKind, specifiers }: ESTree.ImportDeclaration): string | undefined {
  const isAllTypes =
    specifiers.length > 0 &&
    specifiers.every((specifier) => specifier.type === 'ImportSpecifier' && specifier.importKind === 'type')
  return isAllTypes ? 'type' : importKind
}

const target = (file: string, specifier: string): string =>
  specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''))
    : specifier

function usesOf(program: ESTree.Program, lineOf: LineOf): readonly Use[] {
  const uses: Use[] = []
  /** identifiers that are names of members, not uses of a global */
  const names = new Set<number>()
  const member = (node: { computed: boolean; key: ESTree.Node }): void => {
    if (!node.computed) names.add(node.key.start)
  }
  new Visitor({
    MemberExpression(node) {
      if (node.computed || node.property.type !== 'Identifier') return
      names.add(node.property.start)
      const object = node.object.type === 'Identifier' ? node.object.name : ''
      uses.push({ name: `${object}.${node.property.name}`, line: lineOf(node.start) })
      uses.push({ name: `.${node.property.name}`, line: lineOf(node.start) })
    },
    Property(node) {
      if (!node.shorthand) member(node)
    },
    PropertyDefinition: member,
    MethodDefinition: member,
    TSPropertySignature: member,
    TSMethodSignature: member,
    Identifier(node) {
      if (!names.has(node.start)) uses.push({ name: node.name, line: lineOf(node.start) })
    },
  }).visit(program)
  return uses
}

function hasDefaultExport(program: ESTree.Program): boolean {
  return program.body.some((node) => {
    if (node.type === 'ExportDefaultDeclaration') return true
    if (node.type !== 'ExportNamedDeclaration') return false
    return node.specifiers.some(
      ({ exported }) => exported.type === 'Identifier' && exported.name === 'default',
    )
  })
}

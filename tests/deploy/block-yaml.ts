// The part of YAML in which deploy/compose.yaml is written: maps, lists and plain or quoted texts by indentation. Anything else throws,
// so that a file which is written otherwise is not misread.

export type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml }

interface Line {
  readonly indent: number
  readonly text: string
}

export function parseBlockYaml(source: string): Yaml {
  const lines = source
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .map((line): Line => ({ indent: line.length - line.trimStart().length, text: line.trim() }))
  const { value, rest } = blockOf(lines)
  if (rest.length > 0) throw new Error(`not understood: ${rest[0]!.text}`)
  return value
}

function blockOf(lines: readonly Line[]): { value: Yaml; rest: readonly Line[] } {
  const [first] = lines
  if (first === undefined) return { value: '', rest: [] }
  return first.text.startsWith('- ') ? listOf(lines, first.indent) : mapOf(lines, first.indent)
}

function listOf(lines: readonly Line[], indent: number): { value: Yaml; rest: readonly Line[] } {
  const items: Yaml[] = []
  let rest = lines
  while (rest[0]?.indent === indent && rest[0].text.startsWith('- ')) {
    const text = rest[0].text.slice(2)
    if (/^[\w-]+: /.test(text)) {
      const inner = mapOf([{ indent: indent + 2, text }, ...rest.slice(1)], indent + 2)
      items.push(inner.value)
      rest = inner.rest
    } else {
      items.push(scalar(text))
      rest = rest.slice(1)
    }
  }
  return { value: items, rest }
}

function mapOf(lines: readonly Line[], indent: number): { value: Yaml; rest: readonly Line[] } {
  const map: Record<string, Yaml> = {}
  let rest = lines
  while (rest[0]?.indent === indent) {
    const [, key, text] = /^([\w.-]+):(?: (.*))?$/.exec(rest[0].text) ?? []
    if (key === undefined || key in map) throw new Error(`not understood: ${rest[0].text}`)
    if (text !== undefined) {
      map[key] = scalar(text)
      rest = rest.slice(1)
      continue
    }
    const inner = blockOf(rest.slice(1).length > 0 && rest[1]!.indent > indent ? rest.slice(1) : [])
    map[key] = inner.value
    rest = inner.rest
  }
  return { value: map, rest }
}

function scalar(text: string): Yaml {
  if (text === '{}') return {}
  const quoted = /^"([^"\\]*)"$/.exec(text)
  if (quoted) return quoted[1]!
  if (/^[[{&*!|>'"%@`]/.test(text) || / #/.test(text)) throw new Error(`not understood: ${text}`)
  return text
}

// Figures for people: one a line, with their names as words and their units.

/** Endings of names that say the unit. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/BytesPerClientPerSecond/i, ' B/s'],
  [/Ms$/, ' ms'],
  [/Mb$/, ' MB'],
  [/Percent$/, ' % of a core'],
]

const words = (name: string): string =>
  name
    .replace(/(Ms|Mb|Percent)$/, '')
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .toLowerCase()

function textOf(name: string, value: unknown): string {
  if (typeof value === 'object' && value !== null) return JSON.stringify(value)
  if (value === null) return 'no'
  if (typeof value !== 'number') return String(value)
  return `${value.toLocaleString('en')}${UNITS.find(([ending]) => ending.test(name))?.[1] ?? ''}`
}

export function tableOf(figures: object): string {
  const rows = Object.entries(figures).map(([name, value]) => [words(name), textOf(name, value)] as const)
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  return rows.map(([name, value]) => name.padEnd(width) + value).join('\n')
}

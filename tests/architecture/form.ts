// The laws of form: what the pure middle may use, how long a file may be, how it is named.
import { isIn, type Law } from './law.ts'
import type { SourceFile } from './source.ts'

const LONGEST_FILE = 250
/** texts, names and figures are as long as they are */
const DATA = ['shared/i18n', 'shared/members', 'shared/procedure/rulebooks', 'client/i18n']

/** clocks, chance, the world outside */
const WORLD = [
  ...['Date', 'Math.random', 'performance', 'crypto', 'setTimeout', 'setInterval', 'setImmediate'],
  ...['fetch', 'console', 'process', 'window', 'document', 'globalThis', 'navigator'],
]

/** A state that is sorted by locale is another one on another machine; lengths by Segmenter decide no order. */
function mayUseIntl(path: string, name: string): boolean {
  return path === 'shared/i18n/format.ts' || name === 'Intl' || name === 'Intl.Segmenter'
}
const isByLocale = (name: string): boolean => /^Intl\.|^\.(localeCompare|toLocale\w+)$/.test(name)

const impureUses = ({ path, uses }: SourceFile): readonly string[] =>
  uses
    .filter(({ name }) => WORLD.includes(name) || (isByLocale(name) && !mayUseIntl(path, name)))
    .map(({ name, line }) => `${path}:${line} uses ${name}`)

export const FORM: readonly Law[] = [
  {
    says: 'shared/ has no clock, no chance, no world outside, and no order by locale',
    broken: (files) => files.filter(({ path }) => isIn(path, 'shared')).flatMap(impureUses),
    example: { 'shared/procedure/votes.ts': 'const order = (a: string, b: string) => a.localeCompare(b)' },
  },
  {
    says: `no file has more than ${LONGEST_FILE} lines, data aside`,
    broken: (files) =>
      files
        .filter(({ path, lines }) => lines > LONGEST_FILE && !isIn(path, ...DATA))
        .map(({ path, lines }) => `${path} has ${lines} lines`),
    example: { 'client/hud/panel.ts': 'export {}\n'.repeat(LONGEST_FILE + 1) },
  },
  {
    says: 'names of files and folders are in kebab-case',
    broken: (files) =>
      files
        .filter(({ path }) => !path.split('/').every((part) => /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(part)))
        .map(({ path }) => path),
    example: { 'client/hud/NameTag.tsx': '' },
  },
  {
    says: 'nothing is exported without a name',
    broken: (files) => files.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path }) => path),
    example: { 'client/app.tsx': 'const App = 1; export { App as default }' },
  },
]

// The page's code asks for the words of the reader's language; who is told of them with the page itself fetches them at once, and saves
// a way there and back. A guess that is wrong costs three kilobytes.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '../../shared/i18n/format.ts'

interface Built {
  readonly file: string
  readonly imports?: readonly string[]
}

/** What Vite writes of a build: its files by their sources. */
type Manifest = Readonly<Record<string, Built>>

const PAGE = 'index.html'
const wordsOf = (language: string): string => `../shared/i18n/${language}.ts`

/** `clientDir`: the built client. The answer makes the value of a Link header for a language; '' for one that is not ours. */
export function wordsAhead(clientDir: string): (language: string | false) => string {
  const file = join(clientDir, '.vite/manifest.json')
  if (!existsSync(file)) return () => ''
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  const withPage = reached(manifest, PAGE)
  const links = new Map<string, string>(
    LANGUAGES.map((language) => {
      const files = [...reached(manifest, wordsOf(language))].filter((name) => !withPage.has(name))
      return [language, files.map((name) => `</${manifest[name]?.file}>; rel=modulepreload`).join(', ')]
    }),
  )
  return (language) => links.get(language || '') ?? ''
}

/** A source and all that comes with it. */
function reached(manifest: Manifest, source: string): ReadonlySet<string> {
  const found = new Set(source in manifest ? [source] : [])
  for (const name of found) for (const imported of manifest[name]?.imports ?? []) found.add(imported)
  return found
}

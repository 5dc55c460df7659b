// The typeface of both languages within the file of minutes, so that it prints the same where no Arabic font is installed.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const PACKAGE = '@fontsource/ibm-plex-sans-arabic'
/** what minutes may be written in; the scripts that are left out come from the reader's machine */
const SUBSETS = /-(arabic|latin|latin-ext)-\d+-normal$/

let style: string | null = null

/** CSS with the fonts in it, some 200 kB; read once. */
export function fontStyle(): string {
  style ??= ['400', '600'].map(facesOf).join('')
  return style
}

function facesOf(weight: string): string {
  const sheet = require.resolve(`${PACKAGE}/${weight}.css`)
  const faces = readFileSync(sheet, 'utf8').matchAll(/\/\* (\S+) \*\/\s*(@font-face \{[^}]*\})/g)
  return [...faces]
    .filter(([, name = '']) => SUBSETS.test(name))
    .map(([, name = '', face = '']) => {
      const file = readFileSync(path.join(path.dirname(sheet), 'files', `${name}.woff2`))
      const source = `src: url(data:font/woff2;base64,${file.toString('base64')}) format('woff2');`
      return `${face.replace(/src:[^;]*;/, source)}\n`
    })
    .join('')
}

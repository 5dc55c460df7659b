// Picking a file is one thing everywhere: one button with the browser's own field in it, named for who hears it.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FilePick } from '../../client/hud/file-pick.tsx'
import { pickedText } from '../../client/picked-text.ts'

const CLIENT = path.resolve(import.meta.dirname, '../../client')

test('no other part has a field for files of its own', () => {
  const parts = globSync('**/*.tsx', { cwd: CLIENT })
  expect(
    parts.filter((part) => readFileSync(path.join(CLIENT, part), 'utf8').includes('type="file"')),
  ).toEqual(['hud/file-pick.tsx'])
})

test('the button is seen, the field is heard by the longer name where there is one', () => {
  const markup = renderToStaticMarkup(
    <FilePick
      label="Choose"
      longLabel={'Choose \u2068the board\u2069'}
      accept=".bel"
      isPrimary
      onFile={() => {}}
    />,
  )
  expect(markup).toBe(
    '<label class="button primary file-pick"><span aria-hidden="true">Choose</span>' +
      '<input type="file" accept=".bel" aria-label="Choose the board"/></label>',
  )
})

test.each([
  ['as it is', new File(['five'], 'a'), 'five'],
  ['that is too long', new File(['five!'], 'a'), ''],
  ['that is gone since', { size: 1, text: () => Promise.reject(new DOMException('', 'NotFoundError')) }, ''],
])('the text of a file %s', async (_, file, text) => {
  expect(await pickedText(file as File, 4)).toBe(text)
})

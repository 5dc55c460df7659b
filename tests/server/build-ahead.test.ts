// What is asked for ahead of a part: all of it where a visitor waits, nothing where nobody does.
import { expect, test } from 'vitest'
import { filesAhead } from '../../server/build/ahead-of-parts.ts'

const FILES = ['assets/door-DBAhQeDF.js', 'assets/three-xyz.js']

test.each([
  ['assets/plain-hall-ZnzafJM0.js', FILES],
  ['assets/panel-content-yoCQsrW4.js', FILES],
  ['assets/sign-tile-DoCDOk61.js', []],
  ['assets/hall-C2JBR8hh.js', []],
])('%s', (part, ahead) => expect(filesAhead(part, FILES)).toEqual(ahead))

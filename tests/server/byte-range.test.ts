// One range of bytes, as browsers ask for it when somebody moves on in a sound.
import { expect, test } from 'vitest'
import { byteRange } from '../../server/http/byte-range.ts'

test.each([
  [undefined, null],
  ['bytes=0-', { from: 0, until: 100 }],
  ['bytes=10-19', { from: 10, until: 20 }],
  ['bytes=99-500', { from: 99, until: 100 }],
  ['bytes=-10', { from: 90, until: 100 }],
  ['bytes=-500', { from: 0, until: 100 }],
  ['bytes=100-', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=-', null],
  ['bytes=5-4', null],
  ['bytes=0-1,5-6', null],
  ['items=0-1', null],
])('%s', (header, range) => {
  expect(byteRange(header, 100)).toEqual(range)
})

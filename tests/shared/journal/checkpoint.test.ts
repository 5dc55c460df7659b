import { describe, expect, it } from 'vitest'
import type { SessionId } from '../../../shared/ids.ts'
import {
  type Checkpoint,
  checkpointText,
  comparedText,
  readCheckpoint,
  readCompared,
  spokenHash,
} from '../../../shared/journal/checkpoint.ts'

const hash = `${'0123456789abcdef'.repeat(3)}${'f'.repeat(16)}`
const seen: Checkpoint = {
  ...{ forum: 'majlis-00ff', session: 's_first' as SessionId, seq: 12, hash, at: 1_700_000_000_000 },
  isAccepted: false,
}

describe('a checkpoint', () => {
  it('is written as others read checkpoints: origin, height, hash in base64, then lines of our own', () => {
    expect(checkpointText(seen)).toBe(
      'majlis-00ff/s_first\n12\nASNFZ4mrze8BI0VniavN7wEjRWeJq83v//////////8=\nat 1700000000000\n',
    )
  })

  it.each([seen, { ...seen, isAccepted: true }, { ...seen, seq: 0 }])('is read as it was written', (one) => {
    expect(readCheckpoint(checkpointText(one))).toEqual(one)
  })

  it.each([
    ['', 'majlis-00ff/s_first\n12\n'],
    ['a height with a zero before', checkpointText(seen).replace('\n12\n', '\n012\n')],
    ['a line too many', `${checkpointText(seen)}more\n`],
    ['a session that is none', checkpointText(seen).replace('s_first', '../x')],
    ['no end of line', checkpointText(seen).trimEnd()],
  ])('is not read when it is something else: %s', (_, text) => {
    expect(readCheckpoint(text)).toBeNull()
  })
})

describe('what people compare', () => {
  it('is 128 bits in groups of four', () => {
    expect(spokenHash(hash)).toBe('0123 4567 89ab cdef 0123 4567 89ab cdef')
  })

  it('is read back from what a camera gives, and nothing else is', () => {
    const { session, seq } = seen
    expect(readCompared(` ${comparedText(seen)}\n`)).toEqual({ session, seq, hash })
    expect(readCompared(`majlis s_first 12 ${hash.slice(1)}`)).toBeNull()
    expect(readCompared('https://example.org')).toBeNull()
  })
})

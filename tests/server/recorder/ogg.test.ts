// Files of recordings: every packet comes back, at its time, from pages with sound checksums.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksumOf } from '../../../server/voice/recorder/ogg.ts'
import { OggOpus } from '../../../server/voice/recorder/ogg-opus.ts'
import { bridging, PRE_SKIP, samplesOf } from '../../../server/voice/recorder/opus.ts'
import { packetsOf, pagesOf } from '../../backing/ogg-file.ts'

const samplesIn = (packets: readonly Uint8Array[]): number =>
  packets.reduce((sum, packet) => sum + samplesOf(packet), 0)

test('the checksum is that of Ogg', () => {
  // CRC-32 with the polynomial 04c11db7, from 0, neither reflected nor inverted (as "CRC-32/MPEG-2" but for its start)
  expect(checksumOf(Buffer.from('123456789'))).toBe(0x89a1_897f)
  expect(checksumOf(Uint8Array.of(1))).toBe(0x04c1_1db7)
  expect(checksumOf(new Uint8Array(27))).toBe(0)
})

test.each([
  ['SILK, 20 ms', [0x08], 960],
  ['SILK, 60 ms', [0x18], 2880],
  ['hybrid, 20 ms', [0x68], 960],
  ['CELT, 2.5 ms', [0x80], 120],
  ['CELT, 20 ms, two frames', [0xf9], 1920],
  ['CELT, 20 ms, six frames of nothing', [0xfb, 6], 5760],
  ['more than there may be', [0xfb, 7], 0],
  ['nothing', [], 0],
])('a packet says how long it sounds: %s', (_, bytes, samples) => {
  expect(samplesOf(Uint8Array.from(bytes))).toBe(samples)
})

/** as browsers send voices: 20 ms of CELT or SILK, alone in their packets */
const packet = fc
  .tuple(fc.constantFrom(0xf8, 0x78, 0x08), fc.uint8Array({ minLength: 0, maxLength: 400 }))
  .map(([toc, rest]) => Uint8Array.from([toc, ...rest]))

test('every packet comes back in its order, on numbered pages of at most about a second', () => {
  fc.assert(
    fc.property(fc.array(packet, { minLength: 1, maxLength: 160 }), (packets) => {
      const ogg = new OggOpus(7)
      const file = Buffer.concat([ogg.begin(1), ...packets.map((each) => ogg.add(each)), ogg.end()])
      const pages = pagesOf(file)
      expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index))
      expect(pages.map(({ isFirst, isLast }) => [isFirst, isLast])).toEqual(
        pages.map((_, index) => [index === 0, index === pages.length - 1]),
      )
      const [head, tags, ...sound] = packetsOf(pages)
      expect(Buffer.from(head!).toString('latin1', 0, 8)).toBe('OpusHead')
      expect(Buffer.from(tags!).toString('latin1', 0, 8)).toBe('OpusTags')
      expect(sound.map((each) => [...each])).toEqual(packets.map((each) => [...each]))
      // RFC 7845 §4: a position counts all samples of the packets that end up to it
      let samples = 0
      for (const page of pages.slice(2)) {
        samples += samplesIn(packetsOf([page]))
        expect(page.granule).toBe(samples)
      }
      expect(ogg.ms).toBeCloseTo(Math.max(0, samples - PRE_SKIP) / 48)
    }),
    { numRuns: 40 },
  )
})

test('what was not sent stays as time: packets of nothing stand for it', () => {
  fc.assert(
    fc.property(fc.constantFrom(0xf8, 0x78, 0x80, 0x18), fc.nat(500_000), (toc, gap) => {
      const ogg = new OggOpus(1)
      const before = ogg.add(Uint8Array.of(toc, 1, 2))
      const file = Buffer.concat([before, ogg.add(Uint8Array.of(toc, 3, 4), gap), ogg.end()])
      const frame = samplesOf(Uint8Array.of(toc))
      const bridged = Math.floor(gap / frame) * frame
      expect(samplesIn(bridging(toc, gap))).toBe(bridged)
      expect(pagesOf(file).at(-1)!.granule).toBe(2 * frame + bridged)
    }),
    { numRuns: 60 },
  )
})

test('a byte that was changed is seen', () => {
  const ogg = new OggOpus(9)
  const file = Buffer.concat([ogg.begin(1), ogg.add(Uint8Array.of(0xf8, 1, 2, 3)), ogg.end()])
  file[file.length - 1]! ^= 1
  expect(() => pagesOf(file)).toThrow('no page')
})

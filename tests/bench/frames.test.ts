// What frames on a graphics card come to, and what counts as too slow.
import { expect, test } from 'vitest'
import { isSoftware } from '../../client/scene/quality.ts'
import { figuresOf, slowIn } from './frames.ts'

const view = (rate: number) => ({ rate, medianMs: 1, p95Ms: 1, cardMs: null, calls: 36, triangles: 1 })

test('a rate counts long frames for their length, and the card is asked apart', () => {
  const lengthsMs = [...Array.from({ length: 18 }, () => 10), 110, 110]
  expect(figuresOf({ lengthsMs, cardMs: [3, 9, 4] })).toEqual({
    ...{ rate: 50, medianMs: 10, p95Ms: 110, cardMs: 4 },
  })
})

test('a card that does not tell its time leaves it out', () => {
  expect(figuresOf({ lengthsMs: [8, 8], cardMs: [] })).toEqual({
    ...{ rate: 125, medianMs: 8, p95Ms: 8, cardMs: null },
  })
})

test('a tier is as fast as its slowest view', () => {
  const tiers = {
    high: { pixels: '2560×1440', views: { gallery: view(90), door: view(59.9) } },
    medium: { pixels: '2560×1440', views: { gallery: view(60), door: view(144) } },
    low: { pixels: '1920×1080', views: { gallery: view(Number.NaN) } },
  }
  expect(slowIn({ people: 1000, tiers })).toEqual([
    'high with 1000: 59.9 frames per second (door), of at least 60',
    'low with 1000: NaN frames per second (gallery), of at least 60',
  ])
})

test.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', true],
  ['ANGLE (Mesa, llvmpipe (LLVM 15.0.6, 256 bits), OpenGL 4.5)', true],
  ['ANGLE (NVIDIA, Vulkan 1.4.312 (NVIDIA H100 80GB HBM3), NVIDIA)', false],
])('%s draws by the processor: %s', (renderer, byProcessor) => {
  expect(isSoftware({ renderer })).toBe(byProcessor)
})

// Which tier a machine gets by itself.
import { expect, test } from 'vitest'
import { tierOf } from '../../client/scene/quality.ts'

test.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device), SwiftShader driver)', 8, false, 'low'],
  ['llvmpipe (LLVM 15.0.6, 256 bits)', 16, false, 'low'],
  ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)', 8, false, 'medium'],
  ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)', 2, false, 'low'],
  ['Apple GPU', 6, true, 'medium'],
  ['Adreno (TM) 506', 4, true, 'low'],
  ['', 8, false, 'medium'],
])('%s with %i cores, touch %s: %s', (renderer, cores, isTouch, tier) => {
  expect(tierOf({ renderer, cores, isTouch })).toBe(tier)
})

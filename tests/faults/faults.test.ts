// The quick cases of the list, each as a test: what holds by hand holds in the suite.
import { describe, expect, test } from 'vitest'
import { ALL_CASES } from './cases/all.ts'

const quick = ALL_CASES.filter(({ isLong }) => !isLong)

describe.concurrent('each fault of the list', () => {
  test.each(quick.map((each) => [`${each.number} ${each.words}`, each] as const))(
    '%s',
    async (_, { run }) => {
      expect(await run()).toBeTruthy()
    },
  )
})

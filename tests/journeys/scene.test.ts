// The budgets of the picture, in a real browser with five hundred people who walk. The long form stands in tests/long/scene.test.ts.
import { expect, test } from 'vitest'
import { measureScene } from '../bench/scene.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage([])

test.each([
  ['low', [500]],
  ['medium', []],
  ['high', []],
] as const)(
  'the widest view on the %s tier with five hundred people stays within its budgets',
  async (tier, crowds) => {
    const task = { url: forum.url, people: 500, tiers: [tier], crowds, heapAtS: null }
    const figures = await measureScene(browser, task)
    console.log(JSON.stringify(figures))
    expect(figures.broken).toEqual([])
  },
)

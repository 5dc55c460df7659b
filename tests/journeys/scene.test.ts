// The budgets of the picture, in a real browser with five hundred people who walk. The long form stands in tests/long/scene.test.ts.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureScene } from '../bench/scene.ts'
import { launchBrowser } from '../browser/browser.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

let browser: Browser
let forum: ForumProcess

beforeAll(async () => {
  ;[browser, forum] = await Promise.all([launchBrowser(), startForum()])
})
afterAll(async () => {
  await browser.close()
  await forum.remove()
})

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

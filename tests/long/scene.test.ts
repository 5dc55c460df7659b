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

test('every tier with a hundred, five hundred and a thousand people, and the heap over a minute', async () => {
  const figures = await measureScene(browser, {
    url: forum.url,
    people: 500,
    tiers: ['low', 'medium', 'high'],
    crowds: [100, 500, 1000],
    heapAtS: [10, 60],
  })
  console.log(JSON.stringify(figures))
  expect(figures.broken).toEqual([])
})

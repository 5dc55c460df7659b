// What a machine without a graphics card gives, and what a slow line takes. Times of a machine that does nothing else.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureLoad } from '../bench/load.ts'
import { measureWalk } from '../bench/walk.ts'
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

test('two people walk fluently without a graphics card, also among fifty', async () => {
  const figures = await measureWalk(browser, forum.url, 20)
  console.log(JSON.stringify(figures))
  expect(figures.broken).toEqual([])
})

test('from the address to the first step over a line of 10 Mbit/s with 50 ms', async () => {
  const figures = await measureLoad(browser, forum.url)
  console.log(JSON.stringify(figures))
  expect(figures.broken).toEqual([])
})

// What a machine without a graphics card gives, and what a slow line takes. Times of a machine that does nothing else.
import { expect, test } from 'vitest'
import { measureLoad } from '../bench/load.ts'
import { measureWalk } from '../bench/walk.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()

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

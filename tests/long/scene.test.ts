import { expect, test } from 'vitest'
import { measureScene } from '../bench/scene.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()

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

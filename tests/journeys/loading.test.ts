// The hall on its way and the hall that is taken away: the plain view is usable meanwhile, and what was lost comes back.
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { enter, expectFlawless, isInside, newPerson, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage([])

/** As a driver does that starts anew. */
const takePicture = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-testid="hall"]')!
    canvas.dataset.testid = 'the hall of before'
    canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext()
  })

test('while the hall loads its progress is told, and the plain view is one press away', async () => {
  const visitor = await newPerson(browser, forum.url, { name: 'Noor Early' })
  onTestFinished(() => visitor.leave())
  const { page, words } = visitor
  // the figures come when the test lets them
  const { promise: mayCome, resolve: letCome } = Promise.withResolvers<void>()
  await page.route('**/figures-*.bin', async (route) => {
    await mayCome
    await route.continue()
  })
  await page.goto(`${forum.url}/s/open-forum?probe=1`)
  await page.getByRole('button', { name: words.lobby.enterHall }).click()
  const progress = page.getByRole('progressbar', { name: words.hall.loading.title })
  await progress.waitFor()
  await page.waitForFunction(() =>
    document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow'),
  )
  expect(await progress.getAttribute('aria-valuetext')).toBe(words.hall.loading.parts.files)
  await visitor.shot('loading-1-progress')
  await page.getByRole('button', { name: words.hall.loading.plain }).click()
  await isInside(visitor, 'plain')
  letCome()
  await page.getByRole('button', { name: words.hall.toHallLong }).click()
  await isInside(visitor, 'hall')
  await progress.waitFor({ state: 'detached' })
  expectFlawless(visitor)
})

test('a picture that is taken away comes back by itself; the second time the plain view takes over', async () => {
  const visitor = await newPerson(browser, forum.url, { name: 'Lost Again' })
  onTestFinished(() => visitor.leave())
  const { page, words } = visitor
  await enter(visitor, `${forum.url}/s/open-forum`)
  await takePicture(page)
  await page.getByTestId('hall').waitFor({ state: 'attached' })
  await isInside(visitor, 'hall')
  expect(await page.getByRole('alert').filter({ hasText: words.hall.lost3d }).count()).toBe(0)
  await takePicture(page)
  await isInside(visitor, 'plain')
  await sees(page, words.hall.lost3d)
})

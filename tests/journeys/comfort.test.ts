// What makes the hall bearable for everyone: the tour as a film and as still views, by keyboard; the size of text; sound by one key.
import { expect, onTestFinished, test } from 'vitest'
import { TOUR_STOPS } from '../../shared/hall/tour.ts'
import { makeSession } from '../bots/visitor.ts'
import { barriers } from '../browser/audit.ts'
import { enter, expectFlawless, newPerson, openPanel, type Person } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()

async function newcomer(more: Partial<Parameters<typeof newPerson>[2]> = {}): Promise<Person> {
  const { session } = await makeSession(forum.url, {
    title: 'Comfort',
    rulebook: 'open-floor',
    delegations: [{ id: 'ARE' }],
    public: true,
  })
  // small and coarse: what is tested is not the picture
  const viewport = { width: 640, height: 400 }
  const person = await newPerson(browser, forum.url, { name: 'Noor', viewport, ...more })
  onTestFinished(() => person.leave())
  await enter(person, `${forum.url}/s/${session.id}`)
  return person
}

test('the tour is offered once, flies by itself, and any key ends it', async () => {
  const person = await newcomer()
  const { page, words } = person
  await page.getByRole('button', { name: words.hall.tourStart }).click()
  const { stops, pause } = words.tour
  await page.getByRole('heading', { name: stops.court.name }).waitFor()
  await page.getByRole('button', { name: pause }).waitFor()
  // it goes on by itself
  await page.getByRole('heading', { name: stops.door.name }).waitFor()
  await page.keyboard.press('w')
  await page.getByRole('region', { name: words.tour.label }).waitFor({ state: 'detached' })
  expect(await page.getByRole('button', { name: words.hall.tourStart }).count()).toBe(0)
  expectFlawless(person)
})

test('who wants no movement steps through still views, in Arabic from right to left', async () => {
  const person = await newcomer({ language: 'ar', reducedMotion: 'reduce' })
  const { page, words } = person
  const { stops, pause, label } = words.tour
  await page.keyboard.press('?')
  await page.getByRole('button', { name: words.hall.tourAgain }).click()
  const seen: string[] = []
  for (const name of TOUR_STOPS) {
    await page.getByRole('heading', { name: stops[name].name, exact: true }).waitFor()
    seen.push(name)
    await page.keyboard.press('ArrowLeft')
  }
  expect(seen).toEqual([...TOUR_STOPS])
  expect(await page.getByRole('button', { name: pause }).count()).toBe(0)
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('region', { name: label }).waitFor({ state: 'detached' })
  expectFlawless(person)
})

test('text grows to twice its size and stays so; sound goes by one key', async () => {
  const person = await newcomer({ reducedMotion: 'reduce' })
  const { page, words } = person
  const sound = page.getByRole('button', { name: words.hall.sound })
  await page.keyboard.press('m')
  await page.waitForFunction(() => document.querySelector('[aria-pressed="false"]') !== null)
  expect(await sound.getAttribute('aria-pressed')).toBe('false')

  const panel = await openPanel(person, words.settings.heading)
  await panel.getByRole('radio', { name: words.comfort.percent({ number: 200 }) }).check({ force: true })
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  expect(await size()).toBe('32px')
  expect(await barriers(page)).toEqual([])
  await page.goto(forum.url)
  expect(await size()).toBe('32px')
  expectFlawless(person)
})

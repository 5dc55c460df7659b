// The Academy: two people in 3D, one of them in Arabic, and one in the plain view. One is guided through a first visit among simulated
// delegations, one makes a course that another completes, and its certificate is checked by who gets its address.
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { academy as arabic } from '../../shared/i18n/ar/academy/academy.ts'
import { academy as english } from '../../shared/i18n/en/academy/academy.ts'
import { certificate } from '../../shared/i18n/en/academy/certificate.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { launchBrowser, UNWATCHED } from '../browser/browser.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { enter, newPerson, type Person } from '../browser/person.ts'

const EN = english(createFormat('en', 'latn'))
const AR = arabic(createFormat('ar', 'arab'))
const CERTIFICATE = certificate(createFormat('en', 'latn'))

let browser: Browser
let forum: ForumProcess
let people: Person[] = []

beforeAll(async () => {
  ;[browser, forum] = await Promise.all([launchBrowser(UNWATCHED), startForum()])
})
afterAll(async () => {
  await browser.close()
  await forum.remove()
})
beforeEach(() => {
  people = []
})
afterEach(async () => {
  for (const person of people) {
    expect(person.takeFaults()).toEqual([])
    expect(person.strayed).toEqual([])
    await person.leave()
  }
})

/** Comes into the open forum with the Academy open. */
async function inAcademy(name: string, language: 'en' | 'ar', view: 'hall' | 'plain'): Promise<Person> {
  const person = await newPerson(browser, forum.url, { name, language })
  people.push(person)
  await person.context.addInitScript(() => sessionStorage.setItem('majlis.place.open-forum', 'academy'))
  await enter(person, `${forum.url}/s/open-forum`, view)
  await person.page.locator('.academy').waitFor()
  return person
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe('the Academy', () => {
  test('guides a first visit, in Arabic and in 3D, among delegations that act by themselves', async () => {
    // from the plain view, so that one hall is drawn and not two
    const layla = await inAcademy('ليلى', 'ar', 'plain')
    const { page, words } = layla
    await button(page, AR.visit.begin).click()
    await page.waitForURL(/\/s\/s_/)
    await button(page, words.lobby.enterHall).click()
    const coach = page.locator('.academy-coach')
    await coach.waitFor()
    // who is simulated says so
    await page.waitForFunction(() => document.title.includes('تدريب'))
    await page.keyboard.press('x')
    await coach.locator('.is-done', { hasText: AR.visit.steps.sit }).waitFor()
    await layla.shot('academy-visit')
    await button(page, AR.run.pause).click()
    await button(page, AR.run.goOn).waitFor()
  })

  test('has a course that one makes and another completes; its certificate is checked by a third', async () => {
    const [host, learner] = await Promise.all([
      inAcademy('Otieno', 'en', 'hall'),
      inAcademy('Noor', 'en', 'plain'),
    ])
    await button(host.page, EN.courses.make).click()
    await host.page.getByLabel(EN.courses.title).fill('Vetoes')
    const kind = host.page.getByLabel(EN.courses.kind, { exact: true })
    await kind.selectOption('vote')
    await button(host.page, EN.courses.add).click()
    await host.page
      .getByLabel(EN.courses.text, { exact: true })
      .fill('Nine of fifteen, and no permanent member against.')
    await button(host.page, EN.courses.save).click()
    await host.page.getByRole('button', { name: 'Vetoes' }).waitFor()

    const { page } = learner
    await page.getByRole('button', { name: 'Vetoes' }).click()
    await page.getByLabel(EN.votes.outcomes.adopted).check()
    await button(page, EN.courses.answer).click()
    await page.getByText(learner.words.refusals['answer-wrong']).waitFor()
    await page.getByLabel(EN.votes.outcomes.rejected).check()
    await button(page, EN.courses.answer).click()
    await page.locator('.limbs').waitFor()
    await button(page, EN.courses.read).click()
    await page.getByLabel(EN.certificate.name).fill('Noor al-Huda')
    await button(page, EN.certificate.ask).click()
    const address = await page.getByRole('link', { name: EN.certificate.page }).getAttribute('href')

    const third = await newPerson(browser, forum.url, { name: '' })
    people.push(third)
    await third.page.goto(address!)
    await third.page.getByText(CERTIFICATE.ours).waitFor()
    expect(await third.page.locator('.certificate-name').textContent()).toBe('Noor al-Huda')
    await third.shot('academy-certificate')
  })
})

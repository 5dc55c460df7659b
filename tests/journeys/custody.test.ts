// Information under control, as people see it: what is kept of them, reporting somebody, and the alarm when history was rewritten.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { privacy } from '../../shared/i18n/ar/privacy.ts'
import { history } from '../../shared/i18n/en/history.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { visit } from '../bots/visitor.ts'
import { launchBrowser, newVisitor, UNWATCHED } from '../browser/browser.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { enter, isInside, newPerson } from '../browser/person.ts'

const OPEN_FORUM = 'open-forum'
const WORDS = history(createFormat('en', 'latn'))
/** after which the watch over the history is fetched (client/hud/history/use-history-watch.ts) */
const WATCH_AFTER_MS = 16_000

let forum: ForumProcess
let browser: Browser
beforeAll(async () => {
  forum = await startForum({ MAJLIS_KEEP: 'chat=7' })
  browser = await launchBrowser(UNWATCHED)
})
afterAll(async () => {
  await browser.close()
  await forum.remove()
})

test('the notice says in Arabic how long what is kept here', async () => {
  const visitor = await newVisitor(browser, forum.url, {
    locale: 'ar-AE',
    viewport: { width: 390, height: 844 },
  })
  await visitor.page.goto(`${forum.url}/privacy`)
  const words = privacy(createFormat('ar', 'latn'))
  await visitor.page.getByRole('heading', { level: 1, name: words.title }).waitFor()
  const row = visitor.page.getByRole('row').filter({ hasText: words.rows.chat })
  expect(await row.getByRole('cell').last().innerText()).toBe(words.days(7))
  await visitor.shot('privacy-ar')
  expect([visitor.takeFaults(), visitor.strayed]).toEqual([[], []])
  await visitor.leave()
})

test('who was insulted reports it by keyboard, and the chair reads it', async () => {
  const rude = await visit(forum.url, OPEN_FORUM, { name: 'Somebody' })
  const person = await newPerson(browser, forum.url, {
    name: 'Amina',
    viewport: { width: 1366, height: 768 },
  })
  await enter(person, `${forum.url}/s/${OPEN_FORUM}`, 'plain')
  await rude.ask('chat.say', { text: 'You know nothing' })
  const { page, words } = person
  const button = page.getByRole('button', { name: 'Report what Somebody wrote' })
  await button.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('alertdialog').getByRole('textbox').fill('This was meant for me')
  await person.shot('report-dialog')
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: words.reports.send, exact: true })
    .press('Enter')
  await page.getByText(words.reports.sent).waitFor()
  await rude.ask('presiding.take', {})
  const read = await rude.ask('abuse.reports', {})
  expect(read).toMatchObject({
    value: { reports: [{ name: 'Somebody', quote: 'You know nothing', text: 'This was meant for me' }] },
  })
  expect(person.takeFaults()).toEqual([])
  await rude.leave()
  await person.leave()
})

test('whoever comes back to a rewritten history is told so, sees both fingerprints, and goes on by choice', async () => {
  const person = await newPerson(browser, forum.url, {
    name: 'Boris',
    viewport: { width: 1366, height: 768 },
  })
  const { page } = person
  await page.clock.install()
  await enter(person, `${forum.url}/s/${OPEN_FORUM}`, 'plain')
  await page.clock.fastForward(WATCH_AFTER_MS)
  const key = `majlis.seen.${OPEN_FORUM}`
  await page.waitForFunction((name) => localStorage.getItem(name) !== null, key)
  await page.getByRole('button', { name: person.words.entries.recordOpen }).press('Enter')
  await page.getByRole('heading', { name: WORDS.heading }).scrollIntoViewIfNeeded()
  await person.shot('same-history')
  await page.evaluate((name) => {
    const seen = JSON.parse(localStorage.getItem(name) ?? '{}')
    localStorage.setItem(name, JSON.stringify({ ...seen, head: 'ab'.repeat(32) }))
  }, key)
  await page.reload()
  await isInside(person, 'plain')
  await page.clock.fastForward(WATCH_AFTER_MS)
  const alarm = page.getByRole('alert').filter({ hasText: WORDS.alarm.heading })
  await alarm.waitFor()
  expect(await alarm.locator('code').allInnerTexts()).toContain('abab abab abab abab abab abab abab abab')
  await person.shot('history-alarm')
  await alarm.getByRole('button', { name: WORDS.alarm.goOn }).press('Enter')
  await alarm.waitFor({ state: 'detached' })
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).not.toContain('abab')
  expect(person.takeFaults()).toEqual([])
  await person.leave()
})

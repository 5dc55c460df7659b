// A programme of the exchange: the desk opens it in 3D, two young people take part under chosen names, one in 3D in Arabic and one in the
// plain view; they are brought together, told why, write notes, and have a meeting for their calendars.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exchange as arabicExchange } from '../../shared/i18n/ar/exchange.ts'
import { type ExchangeWords, exchange as englishExchange } from '../../shared/i18n/en/exchange.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { makeSession } from '../bots/visitor.ts'
import { barriers } from '../browser/audit.ts'
import { enter, expectFlawless, newPerson, openPanel, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()
const EN = englishExchange(createFormat('en', 'latn', 'UTC'))
const AR = arabicExchange(createFormat('ar', 'latn', 'UTC'))
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '')

async function openExchange(person: Person, isPlain = false): Promise<void> {
  if (!isPlain) await openPanel(person, person.words.tabs.places, person.words.tabs.placesShort)
  await person.page.locator('#place-exchange').click()
  await person.page.getByRole('heading', { name: person.words.places.names.exchange, level: 3 }).waitFor()
}

async function takePart({ page }: Person, words: ExchangeWords, name: string, languages: readonly string[]) {
  await page.getByRole('textbox', { name: words.name }).fill(name)
  for (const language of languages) await page.getByRole('checkbox', { name: language, exact: true }).check()
  await page.getByRole('checkbox', { name: words.interests.water, exact: true }).check()
  await page.getByRole('button', { name: words.joinSend }).click()
  await sees(page, words.you({ name }))
}

test('two are brought together under chosen names, told why, and meet', async () => {
  const made = await makeSession(forum.url, {
    ...{ title: 'Across the sea', rulebook: 'open-floor', public: true },
    delegations: [{ id: 'ARE' }, { id: 'KEN' }],
  })
  const [chair, layla, noor] = await Promise.all([
    newPerson(browser, forum.url, { name: 'Amina Rahman', timezoneId: 'Asia/Dubai' }),
    newPerson(browser, forum.url, { name: 'ليلى حداد', language: 'ar', timezoneId: 'Africa/Nairobi' }),
    newPerson(browser, forum.url, { name: 'Noor Said', acceptDownloads: true, timezoneId: 'Europe/Paris' }),
  ])
  await Promise.all([enter(chair, made.chair.link), enter(layla, made.url), enter(noor, made.url, 'plain')])
  await Promise.all([openExchange(chair), openExchange(layla), openExchange(noor, true)])

  await chair.page.getByText(EN.open, { exact: true }).click()
  await chair.page.getByRole('textbox', { name: EN.title }).fill('Six weeks on water')
  await chair.page.getByRole('button', { name: EN.openSend, exact: true }).click()
  await takePart(layla, AR, 'نجمة البحر', ['العربية', 'الإنجليزية'])
  await takePart(noor, EN, 'Blue Heron', ['English'])

  await chair.page.getByText(EN.coordinate, { exact: true }).click()
  await chair.page.getByRole('textbox', { name: EN.newCohort }).fill('First cohort')
  await chair.page.getByRole('button', { name: EN.group, exact: true }).click()
  for (const name of ['نجمة البحر', 'Blue Heron'])
    await chair.page
      .getByRole('combobox', { name: bare(EN.inCohort({ name })) })
      .selectOption({ label: 'First cohort' })
  await chair.page.getByRole('button', { name: EN.match, exact: true }).click()
  await chair.shot('exchange-1-desk')

  await noor.page.getByText('You all speak').first().waitFor()
  await layla.page.getByText(AR.why).waitFor()
  await noor.page.getByRole('textbox', { name: EN.notes }).fill('Bring a map of your river.')
  await layla.page.waitForFunction(() =>
    [...document.querySelectorAll('textarea')].some(({ value }) => value.includes('a map of your river')),
  )
  await layla.shot('exchange-2-arabic')

  await noor.page.getByText(EN.schedule, { exact: true }).click()
  const schedule = noor.page.locator('form').filter({ has: noor.page.getByLabel(EN.when) })
  await schedule.getByRole('textbox', { name: EN.title }).fill('Our rivers')
  await schedule.getByLabel(EN.when).fill('2040-05-01T15:00')
  await schedule.getByRole('button', { name: EN.scheduleSend }).click()
  // three in Paris is four in Nairobi
  await layla.page.getByText('16:00').waitFor()
  const coming = noor.page.waitForEvent('download')
  await noor.page.getByRole('button', { name: EN.calendar }).click()
  const calendar = readFileSync(await (await coming).path(), 'utf8')
  expect(calendar).toContain('DTSTART:20400501T130000Z')
  expect(calendar).not.toContain('Heron')
  expect(await barriers(noor.page)).toEqual([])
  await noor.shot('exchange-3-plain')
  expect(await noor.page.locator('input[type=email]').count()).toBe(0)
  expectFlawless(chair, layla, noor)
})

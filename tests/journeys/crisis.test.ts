// The crisis room: the chair runs an exercise in the hall, a delegate follows it in Arabic beside her, and a guest reads it by
// keyboard in the plain view. What is for the delegate alone reaches nobody else.
import { expect, onTestFinished, test } from 'vitest'
import { crisis as arabic } from '../../shared/i18n/ar/crisis.ts'
import { crisis as english } from '../../shared/i18n/en/crisis.ts'
import { createFormat, spoken } from '../../shared/i18n/format.ts'
import { makeSession } from '../bots/visitor.ts'
import { barriers } from '../browser/audit.ts'
import { press } from '../browser/keyboard.ts'
import {
  enter,
  everythingOn,
  expectFlawless,
  newPerson,
  openPanel,
  type Person,
  sees,
} from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()
const EN = english(createFormat('en', 'latn', 'UTC'))
const AR = arabic(createFormat('ar', 'latn', 'UTC'))
const SECRET = 'Ask for the gauge data before anything else.'
const FILE = [
  'time,title,place,latitude,longitude,confidence',
  '2026-03-01T12:00Z,Road open again,Marseille,43.3,5.37,likely',
  '2026-02-30,No such day,Nowhere,1,1,likely',
].join('\n')

test('an exercise is run in the hall, followed in Arabic, and read by keyboard in the plain view', async () => {
  const made = await makeSession(forum.url, {
    title: 'Shared waters',
    rulebook: 'open-floor',
    delegations: [{ id: 'KEN' }, { id: 'ARE' }],
    public: true,
  })
  const chair = await newPerson(browser, forum.url, { name: 'Amina' })
  const delegate = await newPerson(browser, forum.url, { name: 'بلال', language: 'ar' })
  const guest = await newPerson(browser, forum.url, { name: 'Guest' })
  const all = [chair, delegate, guest]
  onTestFinished(async () => void (await Promise.all(all.map((person) => person.leave()))))
  await Promise.all([
    enter(chair, made.chair.link).then(() => openRoom(chair)),
    enter(delegate, made.delegations[0]!.link).then(() => openRoom(delegate)),
    enter(guest, made.url, 'plain').then(() => openRoom(guest)),
  ])

  const { page } = chair
  await page.getByRole('button', { name: EN.views.control, exact: true }).click()
  await prepareBriefing(chair)
  await page.getByRole('button', { name: EN.views.report, exact: true }).click()
  for (const [label, text] of [
    [EN.report.title, 'Flood at the bridge'],
    [EN.report.place, 'Garissa'],
    [EN.report.lat, '-0.4536'],
    [EN.report.lon, '39.6461'],
    [EN.report.source, 'https://river.example.org/today'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text)
  await page.getByLabel(EN.report.confidence, { exact: true }).selectOption('likely')
  await page.getByRole('button', { name: EN.report.send }).click()

  await sees(delegate.page, AR.arrived.event({ title: 'Flood at the bridge', place: 'Garissa' }))
  await sees(delegate.page, AR.confidence.likely)
  const entry = guest.page.getByRole('button', { name: 'Flood at the bridge' })
  await press(guest.page, entry)
  await sees(guest.page, EN.list.source({ host: 'river.example.org' }))

  await page.getByRole('button', { name: EN.views.control, exact: true }).click()
  await page.getByRole('button', { name: EN.control.release }).click()
  await sees(delegate.page, AR.arrived.briefing({ title: 'The call at noon' }))
  await delegate.page.getByRole('button', { name: AR.views.briefings }).click()
  await sees(delegate.page, SECRET)

  await page.getByRole('button', { name: EN.views.files, exact: true }).click()
  await page
    .getByLabel(EN.files.choose)
    .setInputFiles({ name: 'events.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) })
  await sees(page, EN.files.faults['bad-time'])
  await page.getByRole('button', { name: EN.files.take({ count: 1 }) }).click()
  await guest.page.getByRole('button', { name: 'Road open again' }).waitFor()

  // the guest was there all the time, and was told nothing of the briefing
  expect(await everythingOn(guest.page)).not.toContain(SECRET)
  expect(await barriers(guest.page)).toEqual([])
  await delegate.shot('crisis-1-delegate')
  expectFlawless(...all)
})

/** By the list of places; it is open when the map is drawn. */
async function openRoom(person: Person): Promise<void> {
  const { page, words } = person
  const isPlain = await page.locator('.plain').isVisible()
  if (!isPlain) await openPanel(person, words.tabs.places, words.tabs.placesShort)
  await page.getByRole('button', { name: words.places.names.crisis }).click()
  const says = (await page.locator('html').getAttribute('lang')) === 'ar' ? AR : EN
  await page.getByRole('img', { name: spoken(says.map.label({ count: 0 })) }).waitFor()
}

/** Held back until it is released by hand. */
async function prepareBriefing({ page }: Person): Promise<void> {
  await page.getByText(EN.control.prepare, { exact: true }).click()
  await page.getByLabel(EN.control.becomes).selectOption('briefing')
  await page.getByLabel(EN.control.briefTitle, { exact: true }).first().fill('The call at noon')
  await page.getByLabel(EN.control.body, { exact: true }).first().fill(SECRET)
  await page.getByRole('checkbox', { name: 'Kenya' }).first().check()
  await page.getByRole('button', { name: EN.control.keep }).click()
  await sees(page, EN.control.byHand)
}

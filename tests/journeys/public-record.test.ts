// The public record's whole job: a delegation declares in Arabic, a guest asks in the plain view by keyboard, the chair approves and
// brings the question before the floor, and somebody who never came in reads all of it and has the journal recomputed.
import { expect, onTestFinished, test } from 'vitest'
import { publicRecord as arabic } from '../../shared/i18n/ar/public-record.ts'
import { publicRecord as english } from '../../shared/i18n/en/public-record.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { makeSession } from '../bots/visitor.ts'
import { barriers } from '../browser/audit.ts'
import { press, typeInto } from '../browser/keyboard.ts'
import { enter, expectFlawless, newPerson, openPanel, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()
const EN = english(createFormat('en', 'latn'))
const AR = arabic(createFormat('ar', 'latn'))
const QUESTION = 'Who pays for the wells?'
const TITLE = 'الماء حق للجميع'

async function openRecord(person: Person, view: 'hall' | 'plain' = 'hall'): Promise<void> {
  const { page, words } = person
  if (view === 'hall') await openPanel(person, words.tabs.places, words.tabs.placesShort)
  const place = page.locator('#place-record')
  if (view === 'plain') await press(page, place)
  else await place.click()
}

test('a statement is declared, a question asked and brought before the floor, and the public reads it', async () => {
  const made = await makeSession(forum.url, {
    ...{ title: 'Shared wells', rulebook: 'open-floor', delegations: [{ id: 'ARE' }], public: true },
  })
  const chair = await newPerson(browser, forum.url, { name: 'Amina' })
  const layla = await newPerson(browser, forum.url, { name: 'ليلى', language: 'ar' })
  const guest = await newPerson(browser, forum.url, { name: 'Nadia' })
  const reader = await newPerson(browser, forum.url, { name: 'Reader' })
  const all = [chair, layla, guest, reader]
  onTestFinished(async () => void (await Promise.all(all.map((person) => person.leave()))))
  await Promise.all([
    enter(chair, made.chair.link).then(() => openRecord(chair)),
    enter(layla, made.delegations[0]!.link).then(() => openRecord(layla)),
    enter(guest, made.url, 'plain').then(() => openRecord(guest, 'plain')),
    reader.page.goto(`${forum.url}/record/${made.session.id}`),
  ])

  await layla.page.getByRole('button', { name: AR.publish, exact: true }).click()
  await layla.page.getByLabel(AR.titleLabel, { exact: true }).fill(TITLE)
  await layla.page.getByLabel(AR.textLabel, { exact: true }).fill('نعلن أن الماء حق للجميع.')
  await layla.page.getByRole('button', { name: AR.publishAct, exact: true }).click()
  await sees(guest.page, TITLE)

  await press(guest.page, guest.page.getByText(EN.ask, { exact: true }))
  await typeInto(guest.page, guest.page.getByLabel(EN.askLabel, { exact: true }), QUESTION)
  await press(guest.page, guest.page.getByRole('button', { name: EN.askAct }))
  await sees(guest.page, EN.asked)
  expect(await barriers(guest.page)).toEqual([])
  expect(await layla.page.getByText(QUESTION).count()).toBe(0)

  await chair.page.getByRole('button', { name: EN.approve, exact: true }).click()
  await sees(layla.page, QUESTION)
  await chair.page.getByRole('button', { name: EN.take, exact: true }).click()
  await sees(layla.page, AR.taken)
  await guest.page.locator('.wall').getByText(QUESTION).waitFor()

  await sees(reader.page, EN.taken)
  await sees(reader.page, TITLE)
  await reader.page.locator('.record-verdict .holds').waitFor()
  expectFlawless(...all)
})

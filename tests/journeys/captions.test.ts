// What is said is read: a captioner types, a delegate in the hall and a visitor in the plain view read along, in two languages; a speech
// is shown passage by passage; a mistake is corrected; the transcript has it all; switched off, it is gone.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { captions as arabic } from '../../shared/i18n/ar/captions.ts'
import { captions as english } from '../../shared/i18n/en/captions.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { CaptionsAct } from '../../shared/lab/captions/captions-types.ts'
import { SHOWN_LINES } from '../../shared/lab/captions/limits.ts'
import { makeSession, secretOf, stateWhere, visit } from '../bots/visitor.ts'
import { barriers } from '../browser/audit.ts'
import { enter, expectFlawless, newPerson, openPanel } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()
const en = english(createFormat('en', 'latn'))
const ar = arabic(createFormat('ar', 'latn'))
/** of one line, from the key to the screen, ms */
const AT_ONCE_MS = 1000
const MEANWHILE = Array.from({ length: SHOWN_LINES }, (_, nth) => `Line ${nth + 1} of the desk.`)

const strip = (page: Page): Locator => page.getByRole('log').and(page.locator('.speech [role="log"]'))

test('what is said is read in the hall and in the plain view, corrected, released and kept apart', async () => {
  const made = await makeSession(forum.url, {
    ...{ title: 'Water', rulebook: 'open-floor', public: true, delegations: [{ id: 'ARE' as never }] },
  })
  const { id } = made.session
  const chair = await visit(forum.url, id, { name: 'Amina', badge: secretOf(made.chair.link) })
  const people = await Promise.all([
    newPerson(browser, forum.url, { name: 'Layla' }),
    newPerson(browser, forum.url, { name: 'نورة', language: 'ar' }),
    newPerson(browser, forum.url, { name: 'Omar' }),
  ])
  const [layla, noura, omar] = people
  await Promise.all([
    enter(layla, made.delegations[0]!.link),
    enter(noura, `${forum.url}/s/${id}?view=plain`, 'plain'),
    enter(omar, `${forum.url}/s/${id}?view=plain`, 'plain'),
  ])
  const personOf = (name: string): PersonId => {
    let found = ''
    chair.room.state.walkers.forEach((walker, key) => {
      if (walker.name === name) found = key
    })
    return found as PersonId
  }
  await stateWhere(chair.room, () => personOf('Layla') !== '' && personOf('Omar') !== '')
  const atDesk = (act: CaptionsAct) => chair.ask('place.act', { place: 'captions', act })
  await atDesk({ is: 'name', person: personOf('Omar'), language: 'en' })
  await atDesk({ is: 'name', person: personOf('Omar'), language: 'ar' })
  await chair.ask('meeting.open', {})
  const floor = await openPanel(layla, layla.words.hall.floor, layla.words.tabs.floor)
  await floor.getByRole('button', { name: layla.words.floor.ask.speech }).press('Enter')
  await stateWhere(chair.room, ({ chapters }) => chapters.get('speakers')?.includes('"e1"') ?? false)
  expect(await chair.ask('floor.give', { entry: 'e1' as never })).toMatchObject({ ok: true })

  // the captioner is told, and writes
  await omar.page.getByRole('button', { name: en.write, exact: true }).click()
  const box = omar.page.getByRole('textbox', { name: en.writing.box })
  const delays: number[] = []
  for (const text of ['Water is lif.', 'It knows no borders.', 'We share it.']) {
    await box.fill(text)
    const since = Date.now()
    await box.press('Enter')
    await Promise.all([strip(layla.page), strip(noura.page)].map((log) => log.getByText(text).waitFor()))
    delays.push(Date.now() - since)
  }
  expect(Math.min(...delays)).toBeLessThan(AT_ONCE_MS)
  await strip(noura.page).getByText('Layla').first().waitFor()

  // a correction: the words before stand nowhere any more
  const correct = omar.page.getByRole('button', { name: en.writing.correct({ text: 'Water is lif.' }) })
  await correct.click()
  const corrected = omar.page.getByRole('textbox', { name: en.writing.corrected })
  await corrected.fill('Water is life.')
  await omar.page.keyboard.press('Enter')
  await strip(noura.page).getByText('Water is life.').waitFor()
  expect(await strip(noura.page).getByText('Water is lif.', { exact: true }).count()).toBe(0)

  // more lines than are kept in view come while one is corrected: what is typed stays, and so does the keyboard
  await omar.page.getByRole('button', { name: en.writing.correct({ text: 'Water is life.' }) }).click()
  await corrected.fill('Water is life: ours')
  for (const text of MEANWHILE)
    expect(await atDesk({ is: 'say', language: 'en', text, of: 'floor', source: 'typed' })).toMatchObject({
      ok: true,
    })
  await omar.page.locator('.captions-last').getByText(MEANWHILE.at(-1)!).waitFor()
  await omar.page.keyboard.type('.')
  expect(await corrected.inputValue()).toBe('Water is life: ours.')
  await omar.page.keyboard.press('Enter')
  await corrected.waitFor({ state: 'detached' })

  // another language: each reads their own
  await omar.page.getByRole('combobox', { name: en.writing.language }).selectOption('ar')
  await box.fill('الماء حياة.')
  await box.press('Enter')
  const inArabic = strip(noura.page).getByText('الماء حياة.')
  await inArabic.waitFor()
  expect(await inArabic.evaluate((line) => getComputedStyle(line).direction)).toBe('rtl')
  expect(await strip(layla.page).getByText('الماء حياة.').count()).toBe(0)
  expect(await barriers(omar.page)).toEqual([])

  // the text of the speech: nothing of it is seen before it is shown
  const panel = await openPanel(layla, layla.words.tabs.places, layla.words.tabs.placesShort)
  await panel.getByRole('button', { name: layla.words.places.names.captions }).click()
  await panel.getByText(en.speech.bring, { exact: true }).first().click()
  await panel.getByLabel(en.speech.file).setInputFiles({
    ...{ name: 'speech.txt', mimeType: 'text/plain' },
    buffer: Buffer.from('I thank you.\nLet us begin.'),
  })
  await panel.getByRole('button', { name: en.speech.bring, exact: true }).click()
  const next = panel.getByRole('button', { name: en.speech.next })
  await next.waitFor()
  expect(await omar.page.getByText('I thank you.').count()).toBeGreaterThan(0)
  expect(await strip(omar.page).getByText('I thank you.').count()).toBe(0)
  await next.press('Enter')
  await strip(omar.page).getByText('I thank you.').waitFor()
  expect(await strip(omar.page).getByText('Let us begin.').count()).toBe(0)

  // the transcript, in Arabic screens too
  await noura.page.getByRole('button', { name: ar.open }).click()
  await noura.page.getByRole('button', { name: ar.transcript.show }).click()
  await noura.page.getByRole('combobox', { name: ar.transcript.language }).selectOption('en')
  const transcript = noura.page.locator('.transcript')
  await transcript.getByText('Water is life: ours.').waitFor()
  await noura.page.getByRole('searchbox', { name: ar.transcript.search }).fill('borders')
  await noura.page.getByText(ar.transcript.found({ count: 1, sum: 4 + MEANWHILE.length })).waitFor()
  const saved = noura.page.waitForEvent('download')
  await noura.page.getByRole('button', { name: ar.transcript.vtt }).click()
  expect((await saved).suggestedFilename()).toBe(`${id}-transcript.en.vtt`)

  // switched off they are gone, and so is what was not to be kept
  await atDesk({ is: 'switch', isOn: false, isKept: false })
  await Promise.all(people.map(({ page }) => page.locator('.speech').waitFor({ state: 'detached' })))
  const left = async () => (await fetch(`${forum.url}/api/sessions/${id}/captions`)).json()
  await expect.poll(left, { timeout: 10_000 }).toMatchObject({ languages: [], lines: [] })
  await chair.leave()
  expectFlawless(...people)
})

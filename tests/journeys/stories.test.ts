// The gallery of stories: a guest goes round by keyboard in the plain view, a delegate reads in Arabic in the hall, and the chair sets
// up a stand of her own with a picture, which both then see.
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { stories as arabic } from '../../shared/i18n/ar/stories.ts'
import { stories as english } from '../../shared/i18n/en/stories.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { makeSession } from '../bots/visitor.ts'
import { barriers } from '../browser/audit.ts'
import { press } from '../browser/keyboard.ts'
import { enter, expectFlawless, newPerson, openPanel, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()
const EN = english(createFormat('en', 'latn', 'UTC'))
const AR = arabic(createFormat('ar', 'latn', 'UTC'))

test('a round through the stories, and a stand that a host sets up', async () => {
  const made = await makeSession(forum.url, {
    title: 'Shared waters',
    rulebook: 'open-floor',
    delegations: [{ id: 'KEN' }],
    // pictures of a sitting by invitation are for its people alone
    public: false,
  })
  const chair = await newPerson(browser, forum.url, { name: 'Amina' })
  const delegate = await newPerson(browser, forum.url, { name: 'بلال', language: 'ar' })
  const reader = await newPerson(browser, forum.url, { name: 'Reader' })
  const all = [chair, delegate, reader]
  onTestFinished(async () => void (await Promise.all(all.map((person) => person.leave()))))
  await Promise.all([
    enter(chair, made.chair.link).then(() => openGallery(chair)),
    enter(delegate, made.delegations[0]!.link).then(() => openGallery(delegate)),
    enter(reader, made.delegations[0]!.link, 'plain').then(() => openGallery(reader)),
  ])

  const round = (says: typeof EN, { page }: Person) => page.getByRole('button', { name: says.round })
  await press(reader.page, round(EN, reader))
  await sees(reader.page, EN.told.exchange.body.split('\n')[0]!)
  await press(reader.page, reader.page.getByRole('button', { name: EN.next }))
  await sees(reader.page, EN.place({ number: 2, sum: 5 }))
  expect(await barriers(reader.page)).toEqual([])
  await round(AR, delegate).click()
  await sees(delegate.page, AR.told.exchange.body.split('\n')[0]!)
  await delegate.page.getByRole('button', { name: AR.end }).click()

  const { page } = chair
  await page.getByRole('button', { name: EN.edit.add }).click()
  for (const [language, title, body] of [
    [EN.edit.en, 'A well', 'Two villages dug it together.'],
    [EN.edit.ar, 'بئر', 'حفرتها قريتان معًا.'],
  ] as const) {
    const part = page.getByRole('group', { name: language, exact: true })
    await part.getByLabel(EN.edit.title).fill(title)
    await part.getByLabel(EN.edit.body).fill(body)
  }
  await page.getByRole('button', { name: EN.edit.save }).click()
  await page.getByRole('button', { name: 'A well' }).click()
  const photo = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#8a6' } })
    .withExif({ IFD0: { Copyright: 'somewhere' } })
    .jpeg()
    .toBuffer()
  await page
    .getByLabel(EN.pictures.choose)
    .setInputFiles({ name: 'well.jpg', mimeType: 'image/jpeg', buffer: photo })
  await page.getByLabel(EN.pictures.altEn).fill('A well of stone')
  await page.getByLabel(EN.pictures.altAr).fill('بئر من الحجر')
  await page.getByRole('button', { name: EN.pictures.hang }).click()
  await page.getByRole('img', { name: 'A well of stone' }).waitFor()

  await delegate.page.getByRole('button', { name: 'بئر' }).click()
  const picture = delegate.page.getByRole('img', { name: 'بئر من الحجر' })
  await picture.waitFor()
  await delegate.page.waitForFunction(
    () => document.querySelector<HTMLImageElement>('img[src^="blob:"]')?.naturalWidth === 960,
  )
  await delegate.shot('stories-1-delegate')
  expectFlawless(...all)
})

async function openGallery(person: Person): Promise<void> {
  const { page, words } = person
  if (!(await page.locator('.plain').isVisible()))
    await openPanel(person, words.tabs.places, words.tabs.placesShort)
  await page.getByRole('button', { name: words.places.names.stories }).click()
  const isArabic = (await page.locator('html').getAttribute('lang')) === 'ar'
  await page.getByRole('button', { name: (isArabic ? AR : EN).round }).waitFor()
}

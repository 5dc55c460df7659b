// A private talk in a corner of the hall: two people in 3D, one of them in Arabic and led there by an invitation, and one in the plain view
// who has to be let in.
import { expect, test } from 'vitest'
import { seatsOfCorner } from '../../shared/hall/corners.ts'
import { corners as arabicCorners } from '../../shared/i18n/ar/corners.ts'
import { corners as englishCorners } from '../../shared/i18n/en/corners.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { makeSession } from '../bots/visitor.ts'
import { barriers } from '../browser/audit.ts'
import { enter, expectFlawless, newPerson, openPanel, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'
import { restingPlace } from '../browser/walking.ts'

const { browser, forum } = await openStage()
const EN = englishCorners(createFormat('en', 'latn', 'UTC'))
const AR = arabicCorners(createFormat('ar', 'latn', 'UTC'))

/** The marks that keep the direction of names are not typed when one looks for a text. */
const bare = (text: string): RegExp =>
  new RegExp(text.replace(/[\u2068\u2069]/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))

async function openCorners({ page, words }: Person): Promise<void> {
  await page.locator('#place-corners').click()
  await page.getByRole('heading', { name: words.places.names.corners, level: 3 }).waitFor()
}

/** In the hall one walks for long: a seat near by shortens it. */
async function sitAt({ page, words }: Person, kind: string, number: number): Promise<void> {
  const seats = page.locator('#hud-panel')
  await seats.locator('#seat-part').selectOption({ label: kind })
  await seats.locator('#seat-number').selectOption({ index: number })
  await seats.getByRole('button', { name: words.seats.sit, exact: true }).click()
  await restingPlace(page, 'sit')
}

test('two close a corner and talk, a third is let in, and nobody else reads a word', async () => {
  const made = await makeSession(forum.url, {
    ...{ title: 'Corners', rulebook: 'open-floor', public: true },
    delegations: [{ id: 'ARE' }, { id: 'KEN' }],
  })
  const [are, ken] = made.delegations.map(({ link }) => link)
  const [otieno, layla, noor] = await Promise.all([
    newPerson(browser, forum.url, { name: 'Otieno Wekesa' }),
    newPerson(browser, forum.url, { name: 'ليلى حداد', language: 'ar' }),
    newPerson(browser, forum.url, { name: 'Noor Said' }),
  ])
  await Promise.all([enter(otieno, ken!), enter(layla, are!), enter(noor, made.url, 'plain')])

  await openPanel(otieno, otieno.words.seats.heading)
  await sitAt(otieno, otieno.words.seats.kinds.majlis, seatsOfCorner(1)[1]!.desk)
  await openPanel(otieno, otieno.words.tabs.places, otieno.words.tabs.placesShort)
  await openCorners(otieno)
  await openPanel(layla, layla.words.seats.heading)
  await sitAt(layla, layla.words.seats.kinds.majlis, seatsOfCorner(3)[4]!.desk)

  await otieno.page.getByRole('button', { name: EN.close }).click()
  await otieno.page.getByRole('button', { name: EN.open }).waitFor()
  await otieno.page.getByRole('combobox', { name: EN.whom }).selectOption('ARE')
  await otieno.page.getByRole('button', { name: EN.inviteSend, exact: true }).click()
  await sees(otieno.page, EN.invited({ count: 1 }))
  await layla.shot('corners-1-invited')
  await layla.page.getByRole('button', { name: AR.accept }).click()
  await sees(otieno.page, layla.name)
  await restingPlace(layla.page, 'sit')

  await layla.page.getByRole('textbox', { name: AR.say }).fill('نتفق على المادة التاسعة')
  await layla.page.getByRole('button', { name: AR.saySend, exact: true }).click()
  await sees(otieno.page, 'نتفق على المادة التاسعة')
  await otieno.shot('corners-2-private')
  await layla.shot('corners-3-arabic')

  await openCorners(noor)
  await noor.page.getByRole('button', { name: EN.knock }).click()
  await sees(noor.page, EN.knocked)
  expect(await barriers(noor.page)).toEqual([])
  await noor.shot('corners-4-plain')
  await otieno.page.getByRole('button', { name: bare(EN.letInWhom({ name: noor.name })) }).click()
  await noor.page
    .getByRole('button', { name: EN.sitDown })
    .and(noor.page.locator('.is-private button'))
    .click()
  await noor.page.getByRole('log', { name: EN.talk }).waitFor({ state: 'attached' })
  await sees(noor.page, EN.silence)
  expect(await noor.page.getByText('المادة التاسعة').count()).toBe(0)
  await noor.page.getByRole('button', { name: EN.leave }).click()

  await otieno.page.getByRole('button', { name: EN.open }).click()
  await sees(noor.page, EN.past)
  expectFlawless(otieno, layla, noor)
})

// What was on the wall of a sitting, shown again at its time: in the plain view on a phone, in Arabic and by keyboard, and in the 3D hall;
// forwards and back, with what was taken off since and what was seen live named as such.
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { exhibits as arabicExhibits } from '../../shared/i18n/ar/exhibits.ts'
import { replay as arabicReplay } from '../../shared/i18n/ar/replay.ts'
import { exhibits as englishExhibits } from '../../shared/i18n/en/exhibits.ts'
import { createFormat, spoken } from '../../shared/i18n/format.ts'
import { toBase64 } from '../../shared/journal/base64.ts'
import type { WallAct } from '../../shared/lab/wall/wall-types.ts'
import { PART_BYTES } from '../../shared/protocol/wall.ts'
import { makeSession, secretOf, type Visitor, visit } from '../bots/visitor.ts'
import { barriers, cutOffAt320 } from '../browser/audit.ts'
import { tabTo } from '../browser/keyboard.ts'
import { expectFlawless, isInside, newPerson, openPanel, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()
const EN = englishExhibits(createFormat('en', 'latn', 'UTC'))
const AR = arabicExhibits(createFormat('ar', 'latn', 'UTC'))
const REPLAY = arabicReplay(createFormat('ar', 'latn', 'UTC'))
const PICTURE = 'a'.repeat(16)
const PAGES = ['The river is shared.', 'منسوب النهر منذ عام ١٩٩٠.'] as const

/** A sitting whose chair shows something, and notes an item after each: at the heights of these entries one looks again. */
async function shown() {
  const asked = { title: 'Shared waters', rulebook: 'open-floor', delegations: [{ id: 'KEN' }] } as const
  const made = await makeSession(forum.url, { ...asked, public: true } as never)
  const { id } = made.session
  const chair = await visit(forum.url, id, {
    name: 'Amina Rahman',
    badge: secretOf(made.chair.link),
  })
  const act = async (asked: WallAct): Promise<string> => {
    const done = await chair.ask('place.act', { place: 'wall', act: asked })
    if (!done.ok) throw new Error(done.refusal.code)
    return done.value.id
  }
  let item = 0
  const note = async () => {
    await nextMoment()
    const done = await chair.ask('item.add', { title: `Item ${++item}` })
    if (!done.ok) throw new Error(done.refusal.code)
    await nextMoment()
  }
  const begin = (title: string, pages: number) => act({ is: 'begin', kind: 'pages', title, pages })
  const river = await begin('River', PAGES.length)
  for (const [page, text] of PAGES.entries()) await bring(chair, act, river, page, text)
  for (const page of PAGES.keys()) {
    await act({ is: 'show', exhibit: river, page, part: null })
    await note()
  }
  const map = await begin('Map', 1)
  await bring(chair, act, map, 0, 'A map')
  await act({ is: 'show', exhibit: map, page: 0, part: null })
  await note()
  await act({ is: 'go-live', kind: 'screen', title: 'Model' })
  await note()
  await act({ is: 'withdraw', exhibit: map })
  await act({ is: 'clear' })
  await note()
  // after the last entry of the sitting
  await act({ is: 'show', exhibit: river, page: 1, part: null })
  await chair.leave()
  const journal = await (await fetch(`${forum.url}/api/sessions/${id}/journal`)).text()
  const first = journal.split('\n').findIndex((line) => line.includes('"item.added"')) + 1
  return { id, first, river }
}

/** The clock of this machine, by which the forum goes too, has moved on. */
async function nextMoment(): Promise<void> {
  const now = Date.now()
  await expect.poll(() => Date.now(), { interval: 1 }).toBeGreaterThan(now)
}

async function bring(
  chair: Visitor,
  act: (asked: WallAct) => Promise<string>,
  exhibit: string,
  page: number,
  text: string,
): Promise<void> {
  const create = { width: 300, height: 420, channels: 3, background: page === 0 ? '#9ab' : '#ba9' } as const
  const bytes = await sharp({ create }).jpeg().toBuffer()
  const of = Math.ceil(bytes.length / PART_BYTES)
  for (let part = 0; part < of; part++) {
    const data = toBase64(bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES))
    const done = await chair.ask('wall.part', { picture: PICTURE, part, of, data })
    if (!done.ok) throw new Error(done.refusal.code)
  }
  await act({ is: 'bring', exhibit, page, picture: PICTURE, text })
}

test('what was on the wall is seen again at its time, page by page', async () => {
  const { id, first, river } = await shown()
  const amal = await newPerson(browser, forum.url, {
    ...{ name: 'Amal', language: 'ar', viewport: { width: 390, height: 844 } },
  })
  const ben = await newPerson(browser, forum.url, { name: 'Ben' })
  onTestFinished(async () => void (await Promise.all([amal.leave(), ben.leave()])))
  const { page } = amal
  const onWall = page.getByRole('region', { name: AR.nowHeading })
  const picture = (number: number) =>
    onWall.getByRole('img', { name: spoken(AR.picture({ title: 'River', number })) })

  // without 3D, by keyboard, from a link to the moment at which the first page had been shown
  await page.goto(`${forum.url}/replay/${id}?at=${first}&view=plain&lang=ar`)
  await picture(1).waitFor()
  await onWall.getByText(PAGES[0]).waitFor()
  await expect.poll(() => picture(1).getAttribute('src')).toMatch(/^blob:/)
  expect(await barriers(page)).toEqual([])
  expect(await cutOffAt320(page)).toEqual([])
  await page.getByRole('main').focus()
  await page.keyboard.press('BracketRight')
  await picture(2).waitFor()
  const second = onWall.getByText(PAGES[1])
  await second.waitFor()
  expect(await second.evaluate((text) => getComputedStyle(text).direction)).toBe('rtl')
  await page.keyboard.press('BracketRight')
  await onWall.getByText(AR.past.withdrawn).waitFor()
  await page.keyboard.press('BracketRight')
  await onWall.getByText(AR.past.screen({ name: 'Amina Rahman' })).waitFor()
  await page.keyboard.press('BracketRight')
  await onWall.waitFor({ state: 'detached' })
  // and back again
  for (let step = 0; step < 3; step++) await page.keyboard.press('BracketLeft')
  await picture(2).waitFor()

  // the list of what had been shown by then, with its files
  const wall = page.getByRole('button', { name: amal.words.places.names.wall })
  await tabTo(page, wall)
  await page.keyboard.press('Enter')
  const list = page.getByRole('region', { name: AR.list.heading })
  await list.waitFor()
  expect(await list.getByRole('listitem').count()).toBe(1)
  await tabTo(page, list.getByRole('button', { name: spoken(AR.list.pdfLong({ title: 'River' })) }))
  const coming = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await coming).suggestedFilename()).toBe('River.pdf')
  await page.getByRole('main').focus()
  for (let step = 0; step < 2; step++) await page.keyboard.press('BracketRight')
  await expect.poll(() => list.getByRole('listitem').count()).toBe(3)
  await list.getByText(AR.past.withdrawn).waitFor()
  await list.getByText(AR.list.notKept).waitFor()
  // what was taken off the list is not in it from then on
  await page.getByRole('slider', { name: REPLAY.slider }).press('End')
  await expect.poll(() => list.getByRole('listitem').count()).toBe(2)
  expect(await barriers(page)).toEqual([])
  // the clock runs on to what was shown after the last entry
  expect(await onWall.count()).toBe(0)
  await page.getByRole('main').focus()
  await page.keyboard.press('KeyK')
  await picture(2).waitFor()

  // in the hall, with no panel open: the wall itself fetches the page that it draws, forwards and back
  const drawn = (number: number) =>
    ben.page.waitForResponse((response) => response.url().endsWith(`exhibits/${river}/${number}.jpg`))
  const onHallWall = drawn(2)
  await ben.page.goto(`${forum.url}/replay/${id}?at=${first + 1}&probe=1`)
  await isInside(ben, 'hall')
  expect((await onHallWall).status()).toBe(200)
  const before = drawn(1)
  await ben.page.keyboard.press('BracketLeft')
  expect((await before).status()).toBe(200)
  await openPanel(ben, ben.words.tabs.places, ben.words.tabs.placesShort)
  await ben.page.getByRole('button', { name: ben.words.places.names.wall }).click()
  await sees(ben.page, PAGES[0])
  await ben.page.getByRole('button', { name: spoken(EN.list.pdfLong({ title: 'River' })) }).waitFor()
  expectFlawless(amal, ben)

  // what cannot be read is said, and read when it is asked for again
  const journal = '**/places/wall/journal?*'
  await page.route(journal, (route) => route.abort())
  await page.goto(`${forum.url}/replay/${id}?at=${first}&view=plain&lang=ar`)
  await page.getByRole('alert').filter({ hasText: REPLAY.wallFailed }).waitFor()
  await page.unroute(journal)
  await tabTo(page, page.getByRole('button', { name: REPLAY.retry }))
  await page.keyboard.press('Enter')
  await picture(1).waitFor()
  await page.getByText(REPLAY.wallFailed).waitFor({ state: 'detached' })
})

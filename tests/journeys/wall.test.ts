// The wall: the desk shows a document of three pages and turns them, a delegate in the hall and a visitor who reads in Arabic are on
// the same page, and read and keep what it says. What is no picture is refused in words.
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { exhibits as arabic } from '../../shared/i18n/ar/exhibits.ts'
import { exhibits as english } from '../../shared/i18n/en/exhibits.ts'
import { createFormat, spoken } from '../../shared/i18n/format.ts'
import { makeSession } from '../bots/visitor.ts'
import { barriers } from '../browser/audit.ts'
import { press } from '../browser/keyboard.ts'
import { enter, expectFlawless, newPerson, openPanel, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'
import { textPdf } from '../browser/text-pdf.ts'

const { browser, forum } = await openStage()
const EN = english(createFormat('en', 'latn', 'UTC'))
const AR = arabic(createFormat('ar', 'latn', 'UTC'))
const LINES = ['The river is shared', 'Levels since 1990', 'What we propose']

test('a document is shown page by page, the same to all, and what is no picture is refused', async () => {
  const made = await makeSession(forum.url, {
    title: 'Shared waters',
    rulebook: 'open-floor',
    delegations: [{ id: 'KEN' }],
    public: true,
  })
  const desk = await newPerson(browser, forum.url, { name: 'Amina' })
  const delegate = await newPerson(browser, forum.url, { name: 'Bilal' })
  const visitor = await newPerson(browser, forum.url, { name: 'قارئة', language: 'ar' })
  const all = [desk, delegate, visitor]
  onTestFinished(async () => void (await Promise.all(all.map((person) => person.leave()))))
  await Promise.all([
    enter(desk, made.chair.link, 'plain').then(() => openWall(desk)),
    enter(delegate, made.delegations[0]!.link),
    enter(visitor, made.url, 'plain'),
  ])

  const onHallWall = delegate.page.waitForResponse((response) =>
    /exhibits\/[^/]+\/1\.jpg$/.test(response.url()),
  )
  const { page } = desk
  await bring(desk, 'river.pdf', textPdf(LINES))
  await sees(page, EN.bring.done({ title: 'river' }))
  expect((await onHallWall).status()).toBe(200)
  await sees(visitor.page, LINES[0]!)
  await press(page, page.getByRole('button', { name: EN.turn.next }))
  await page.keyboard.press('ArrowRight')
  await visitor.page.getByRole('img', { name: spoken(AR.picture({ title: 'river', number: 3 })) }).waitFor()
  await sees(visitor.page, LINES[2]!)
  const frame = visitor.page.locator('.exhibit-frame').first()
  expect(await frame.evaluate((each) => each.scrollHeight - each.clientHeight), 'what is cut off').toBe(0)
  expect(await barriers(visitor.page)).toEqual([])
  await openPanel(delegate, delegate.words.tabs.places, delegate.words.tabs.placesShort)
  await openWall(delegate)
  await sees(delegate.page, LINES[2]!)

  for (const [name, bytes, says] of [
    [
      'map.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      EN.faults['no-kind'],
    ],
    ['paper.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'), EN.faults['no-kind']],
    ['broken.pdf', Buffer.from('%PDF-1.7\nnothing of the kind'), EN.faults.broken],
    ['bomb.png', await blank(12_000).png().toBuffer(), EN.faults['too-large']],
  ] as const) {
    await bring(desk, name, bytes)
    await sees(page, says)
  }

  await bring(desk, 'spring.jpg', await placed())
  await sees(page, EN.bring.done({ title: 'spring' }))
  const picture = await fetched(visitor, spoken(AR.picture({ title: 'spring', number: 1 })))
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'jpeg', width: 600, height: 400 })
  expect((await sharp(picture).metadata()).exif).toBeUndefined()

  const coming = delegate.page.waitForEvent('download')
  await delegate.page.getByRole('button', { name: spoken(EN.list.pdfLong({ title: 'river' })) }).click()
  expect((await coming).suggestedFilename()).toBe('river.pdf')
  await press(page, page.getByRole('button', { name: EN.turn.clear }))
  await sees(delegate.page, EN.nothing)
  expectFlawless(...all)
})

const blank = (side: number, height = side) =>
  sharp({ create: { width: side, height, channels: 3, background: '#9ab' } })

/** as a telephone takes it */
const placed = () =>
  blank(600, 400)
    .withExif({ IFD3: { GPSLatitude: '24/1 27/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()

async function openWall({ page, words }: Person): Promise<void> {
  await page.getByRole('button', { name: words.places.names.wall }).click()
  await page.getByRole('region', { name: EN.list.heading }).waitFor()
}

const bring = ({ page }: Person, name: string, buffer: Buffer): Promise<void> =>
  page.getByLabel(EN.bring.file).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

/** The bytes of a picture that stands on somebody's screen. */
async function fetched({ page }: Person, name: string): Promise<Buffer> {
  const picture = page.getByRole('img', { name })
  await expect.poll(() => picture.getAttribute('src')).toMatch(/^blob:/)
  const bytes = await picture.evaluate(async (image: HTMLImageElement) => {
    // the page's policy lets it fetch nothing but from the forum: drawn and read back it would be another picture
    const address = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .findLast((each) => each.includes('/exhibits/') && each.endsWith('.jpg'))
    return image.complete && address ? [...new Uint8Array(await (await fetch(address)).arrayBuffer())] : []
  })
  return Buffer.from(bytes)
}

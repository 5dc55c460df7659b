// A sitting walked through again: in the 3D hall, in Arabic, and in the plain view by keyboard, from a link to a moment.
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { captions as arabicCaptions } from '../../shared/i18n/ar/captions.ts'
import { replay as arabic } from '../../shared/i18n/ar/replay.ts'
import { captions as englishCaptions } from '../../shared/i18n/en/captions.ts'
import { replay as english } from '../../shared/i18n/en/replay.ts'
import { createFormat, spoken } from '../../shared/i18n/format.ts'
import type { CaptionsAct } from '../../shared/lab/captions/captions-types.ts'
import { makeSession, secretOf, visit } from '../bots/visitor.ts'
import { barriers } from '../browser/audit.ts'
import { expectFlawless, newPerson, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()
const words = {
  en: englishCaptions(createFormat('en', 'latn')),
  ar: arabicCaptions(createFormat('ar', 'latn')),
}
const QUESTION = 'Shall the wells be shared?'
/** from the chair, after the vote was opened */
const SAID = { en: 'We vote on the wells.', ar: 'نصوّت على الآبار.' }

const strip = ({ page }: Person, text: string) => page.locator('.speech [role="log"]').getByText(text)

async function decided(): Promise<string> {
  const delegations = [{ id: 'ARE' }, { id: 'KEN' }]
  const asked = { title: 'Wells', rulebook: 'open-floor', delegations, public: true } as const
  const made = await makeSession(forum.url, asked)
  const { id } = made.session
  const come = (name: string, link: string) => visit(forum.url, id, { name, badge: secretOf(link) } as never)
  const [chair, one, other] = await Promise.all([
    come('Amina Rahman', made.chair.link),
    come('ليلى حدّاد', made.delegations[0]!.link),
    come('Wanjiru Kamau', made.delegations[1]!.link),
  ])
  await chair.ask('presiding.take', {})
  const opened = await chair.ask('vote.open', {
    ...{ question: QUESTION, method: 'recorded', decision: null, again: null },
  })
  if (!opened.ok) throw new Error(opened.refusal.code)
  const { vote } = opened.value
  const captions = (act: CaptionsAct) => chair.ask('place.act', { place: 'captions', act })
  await captions({ is: 'switch', isOn: true, isKept: true })
  for (const [language, text] of Object.entries(SAID)) {
    const said = await captions({ is: 'say', language, text, of: 'chair', source: 'typed' })
    if (!said.ok) throw new Error(said.refusal.code)
  }
  await one.ask('ballot.cast', { vote, choice: 'yes', key: 'a'.repeat(32) })
  await other.ask('ballot.cast', { vote, choice: 'yes', key: 'b'.repeat(32) })
  await chair.ask('vote.close', { vote })
  await Promise.all([chair, one, other].map((each) => each.leave()))
  return id
}

test('an ended vote is walked through again, in the hall and without it', async () => {
  const id = await decided()
  const [en, ar] = [english(createFormat('en', 'latn')), arabic(createFormat('ar', 'latn'))]
  const amal = await newPerson(browser, forum.url, { name: 'Amal', language: 'ar' })
  const ben = await newPerson(browser, forum.url, { name: 'Ben' })
  const carla = await newPerson(browser, forum.url, { name: 'Carla' })

  // in the hall: from the beginning to the result by chapters, and nobody's choice before the close
  await amal.page.goto(`${forum.url}/replay/${id}?at=1&probe=1&lang=ar`)
  await amal.page.waitForFunction(() => window.__majlis?.ready === true, null, { polling: 200 })
  for (const chapter of [ar.chapters, ar.chapterOn, ar.chapterOn, ar.chapterOn])
    await amal.page.getByRole('button', { name: chapter, exact: true }).click()
  await sees(amal.page, QUESTION)
  // what was said, in the language of the screen, with who said it; the other language when it is chosen
  const spokenThen = strip(amal, SAID.ar)
  await spokenThen.waitFor()
  expect(await spokenThen.evaluate((line) => getComputedStyle(line).direction)).toBe('rtl')
  await strip(amal, 'Amina Rahman').waitFor()
  // the bar has the captions' language in it, and covers no caption
  const bar = amal.page.getByRole('region', { name: ar.controls })
  const boxOf = async (what: Locator) => (await what.boundingBox())!
  await expect
    .poll(async () => {
      const [caption, below] = [await boxOf(amal.page.locator('.speech')), await boxOf(bar)]
      return caption.y + caption.height <= below.y
    })
    .toBe(true)
  await amal.page.getByRole('combobox', { name: words.ar.read.language }).selectOption('en')
  await strip(amal, SAID.en).waitFor()
  expect(await spokenThen.count()).toBe(0)
  expect(await amal.page.evaluate(() => window.__majlis?.others.length)).toBeGreaterThanOrEqual(2)

  // a link to the end shows another person the same, in the other language
  await carla.page.goto(`${new URL(amal.page.url()).href.replace('lang=ar', 'lang=en')}`)
  await carla.page.waitForFunction(() => window.__majlis?.ready === true, null, { polling: 200 })
  await sees(carla.page, QUESTION)
  await carla.leave()

  // without it, by keyboard, from a link to the moment at which one of two had voted
  const journal = await (await fetch(`${forum.url}/api/sessions/${id}/journal`)).text()
  const lines = journal.trim().split('\n')
  const cast = lines.findIndex((line) => line.includes('"ballot.cast"')) + 1
  await ben.page.goto(`${forum.url}/replay/${id}?at=${cast}&view=plain`)
  await sees(ben.page, ben.words.vote.turnout({ cast: 1, represented: 2 }))
  await strip(ben, SAID.en).waitFor()
  expect(await barriers(ben.page)).toEqual([])
  // by keyboard: away, and back; and gone before they were said
  const shown = ben.page.getByRole('checkbox', { name: words.en.label })
  await shown.focus()
  await ben.page.keyboard.press('Space')
  await strip(ben, SAID.en).waitFor({ state: 'detached' })
  await ben.page.keyboard.press('Space')
  await strip(ben, SAID.en).waitFor()
  await ben.page.getByRole('main').focus()
  for (let step = cast; step > 1; step--) await ben.page.keyboard.press('BracketLeft')
  await strip(ben, SAID.en).waitFor({ state: 'detached' })
  for (let step = 1; step < cast; step++) await ben.page.keyboard.press('BracketRight')
  await strip(ben, SAID.en).waitFor()
  for (let step = cast; step < lines.length; step++) await ben.page.keyboard.press('BracketRight')
  const slider = ben.page.getByRole('slider', { name: en.slider })
  await expect
    .poll(() => slider.getAttribute('aria-valuetext'))
    .toContain(spoken(en.entry({ seq: lines.length, of: lines.length })))
  await sees(ben.page, ben.words.vote.outcomes.adopted)
  await expect.poll(() => new URL(ben.page.url()).searchParams.get('at')).toBe(String(lines.length))
  expectFlawless(amal, ben)
})

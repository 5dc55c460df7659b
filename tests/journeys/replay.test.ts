// A sitting walked through again: in the 3D hall, in Arabic, and in the plain view by keyboard, from a link to a moment.
import { expect, test } from 'vitest'
import { replay as arabic } from '../../shared/i18n/ar/replay.ts'
import { replay as english } from '../../shared/i18n/en/replay.ts'
import { createFormat, spoken } from '../../shared/i18n/format.ts'
import { makeSession, secretOf, visit } from '../bots/visitor.ts'
import { barriers } from '../browser/audit.ts'
import { expectFlawless, newPerson, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()
const QUESTION = 'Shall the wells be shared?'

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
  expect(await barriers(ben.page)).toEqual([])
  for (let step = cast; step < lines.length; step++) await ben.page.keyboard.press('BracketRight')
  const slider = ben.page.getByRole('slider', { name: en.slider })
  await expect
    .poll(() => slider.getAttribute('aria-valuetext'))
    .toContain(spoken(en.entry({ seq: lines.length, of: lines.length })))
  await sees(ben.page, ben.words.vote.outcomes.adopted)
  await expect.poll(() => new URL(ben.page.url()).searchParams.get('at')).toBe(String(lines.length))
  expectFlawless(amal, ben)
})

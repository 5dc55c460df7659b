// What if? By keyboard alone: on a page of its own in both languages, and in the plain view of a sitting from its last vote.
import type { Locator } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { spoken } from '../../shared/i18n/format.ts'
import { makeSession, secretOf, visit } from '../bots/visitor.ts'
import { barriers, cutOffAt320 } from '../browser/audit.ts'
import { stateName } from '../browser/host.ts'
import { press, tabTo, typeInto } from '../browser/keyboard.ts'
import { enter, expectFlawless, newPerson, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'
import { CALCULATOR_WORDS } from '../browser/words.ts'

const { browser, forum } = await openStage()

test.each(['en', 'ar'] as const)('by keyboard alone, in %s', async (language) => {
  const reader = await newPerson(browser, forum.url, { name: 'Reader', language })
  onTestFinished(() => reader.leave())
  const { page, words } = reader
  const says = CALCULATOR_WORDS[language]
  await page.goto('/')
  await press(page, page.getByRole('link', { name: words.lobby.calculator }))

  const russia = page.getByRole('group', {
    name: spoken(says.memberVote({ name: stateName('RUS', language) })),
  })
  await tabTo(page, russia.getByRole('radio', { name: says.standings.yes, exact: true }))
  await page.keyboard.press('ArrowDown')
  await sees(page, says.why.veto({ names: [stateName('RUS', language)] }))
  const abstaining = says.turned.abstain({
    who: says.these({ count: 1, names: [stateName('RUS', language)] }),
  })
  await sees(page, says.would.adopted({ change: abstaining }))
  expect(await barriers(page)).toEqual([])
  expect(await cutOffAt320(page)).toEqual([])
  await reader.shot(`calculator-${language}-1-veto`)

  await chooseOption(page.getByLabel(says.body, { exact: true }), 'general-assembly')
  await typeInto(page, page.getByRole('textbox', { name: says.counts.yes }), '88')
  await typeInto(page, page.getByRole('textbox', { name: says.counts.no }), '106')
  await sees(page, says.faults.sum({ sum: 194, most: 193 }))
  await page.keyboard.press('ArrowDown')
  await sees(page, says.why['insufficient-majority'])
  expect(await barriers(page)).toEqual([])
  await page.waitForURL((url) => url.hash.startsWith('#q='))
  await reader.shot(`calculator-${language}-2-assembly`)

  // the address holds the question, and whoever gets it reads it in their own language
  const other = await newPerson(browser, forum.url, {
    name: 'Other',
    language: language === 'en' ? 'ar' : 'en',
  })
  onTestFinished(() => other.leave())
  await other.page.goto(page.url())
  const otherSays = CALCULATOR_WORDS[language === 'en' ? 'ar' : 'en']
  const field = other.page.getByRole('textbox', { name: otherSays.counts.no })
  await field.waitFor()
  expect(await field.inputValue()).toBe('105')
  await sees(other.page, otherSays.why['insufficient-majority'])
  expectFlawless(reader, other)
})

/** With the keys alone: Home, then down to the one wanted. */
async function chooseOption(select: Locator, value: string): Promise<void> {
  const page = select.page()
  await tabTo(page, select, 'Shift+Tab')
  await page.keyboard.press('Home')
  for (let step = 0; (await select.inputValue()) !== value; step++) {
    if (step > 20) throw new Error(`${value} is not among the options`)
    await page.keyboard.press('ArrowDown')
  }
}

test('the last vote of a sitting, asked of another body, by keyboard in the plain view', async () => {
  const codes = ['CHN', 'FRA', 'KEN']
  const made = await makeSession(forum.url, {
    title: 'What if',
    rulebook: 'open-floor',
    delegations: codes.map((id) => ({ id })),
    public: true,
  })
  const chair = await visit(forum.url, made.session.id, { name: 'Chair', badge: secretOf(made.chair.link) })
  const people = []
  for (const { link } of made.delegations)
    people.push(await visit(forum.url, made.session.id, { name: 'Delegate', badge: secretOf(link) }))
  const opened = await chair.ask('vote.open', {
    question: 'Shall we begin?',
    method: 'recorded',
    decision: null,
    again: null,
  })
  if (!opened.ok) throw new Error(opened.refusal.code)
  for (const [place, person] of people.entries())
    await person.ask('ballot.cast', {
      vote: opened.value.vote,
      choice: place === 0 ? 'no' : 'yes',
      key: String(place).repeat(32),
    })
  await chair.ask('vote.close', { vote: opened.value.vote })

  const guest = await newPerson(browser, forum.url, { name: 'Guest' })
  onTestFinished(() => guest.leave())
  await enter(guest, made.url, 'plain')
  const { page, words } = guest
  const says = CALCULATOR_WORDS.en
  await press(page, page.getByRole('button', { name: words.entries.calculatorOpen }))
  await press(page, page.getByRole('button', { name: says.asVoted }))
  await sees(page, says.asVotedDone({ question: 'Shall we begin?' }))
  const china = page.getByRole('group', { name: spoken(says.memberVote({ name: stateName('CHN', 'en') })) })
  expect(await china.getByRole('radio', { name: says.standings.no, exact: true }).isChecked()).toBe(true)
  await sees(page, says.why['insufficient-majority'])
  expect(await barriers(page)).toEqual([])
  await guest.shot('calculator-3-as-voted')
  expectFlawless(guest)
  await Promise.all([chair.leave(), ...people.map((person) => person.leave())])
})

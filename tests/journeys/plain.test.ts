// A whole vote by keyboard alone in the plain view, as text and as announcements, on screens without barriers.
import { expect, test } from 'vitest'
import { DIRECTION, type Language } from '../../shared/i18n/format.ts'
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import { makeSession } from '../bots/visitor.ts'
import { barriers, cutOffAt320 } from '../browser/audit.ts'
import { hears, startHearing } from '../browser/hearing.ts'
import { press, tabTo, typeInto } from '../browser/keyboard.ts'
import { expectFlawless, isInside, newPerson, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()

interface Scene {
  readonly language: Language
  readonly title: string
  readonly question: string
  readonly names: readonly [chair: string, one: string, other: string]
}

const SCENES: readonly Scene[] = [
  {
    language: 'en',
    title: 'Rules of the sea',
    question: 'Shall the report be adopted?',
    names: ['Amina Rahman', 'Layla Haddad', 'Kenji Mori'],
  },
  {
    language: 'ar',
    title: 'قواعد البحر',
    question: 'هل يُعتمد التقرير؟',
    names: ['أمينة رحمن', 'ليلى حدّاد', 'كنجي موري'],
  },
]

async function comeIn(person: Person, link: string): Promise<void> {
  const { page, name, words } = person
  await startHearing(person.context)
  await page.goto(link.replace('#', '?view=plain#'))
  await typeInto(page, page.getByRole('textbox', { name: words.lobby.nameLabel }), name)
  await press(page, page.getByRole('button', { name: words.lobby.enterPlain }))
  await isInside(person, 'plain')
}

/** From the choice before: `steps` of the down arrow lead to the one wanted. */
async function cast({ page, words: { vote } }: Person, choice: Choice, from: Choice, isChange = false) {
  await tabTo(page, page.getByRole('radio', { name: vote.choices[from], exact: true }))
  if (choice === from) await page.keyboard.press('Space')
  else await page.keyboard.press('ArrowDown')
  const confirm = isChange ? vote.confirmChange : vote.confirm
  await press(page, page.getByRole('button', { name: confirm({ choice: vote.choices[choice] }) }))
  await sees(page, vote.recorded({ choice: vote.choices[choice] }))
}

test.each(SCENES)('a vote by keyboard alone, in $language', async ({ language, title, question, names }) => {
  const come = (name: string) => newPerson(browser, forum.url, { name, language })
  const [chair, one, other] = await Promise.all([come(names[0]), come(names[1]), come(names[2])])
  const delegations = [{ id: 'ARE' }, { id: 'JPN' }]
  const made = await makeSession(forum.url, { title, rulebook: 'open-floor', delegations, public: true })
  await Promise.all([
    comeIn(chair, made.chair.link),
    comeIn(one, made.delegations[0]!.link),
    comeIn(other, made.delegations[1]!.link),
  ])
  const { vote, announce, told, lobby, host } = chair.words
  const everyone = [chair, one, other]

  await typeInto(chair.page, chair.page.getByRole('textbox', { name: vote.putLabel }), question)
  await press(chair.page, chair.page.getByRole('button', { name: vote.put, exact: true }))
  await Promise.all([one, other].map((person) => hears(person.page, told.recordedAsked({ question }))))
  await Promise.all([cast(one, 'yes', 'yes'), cast(other, 'yes', 'yes')])
  await hears(one.page, announce.ballotRecorded({ choice: vote.choices.yes }))
  await cast(other, 'no', 'yes', true)
  await Promise.all(everyone.map(({ page }) => sees(page, vote.turnout({ cast: 2, represented: 2 }))))
  expect(await barriers(one.page)).toEqual([])
  expect(await cutOffAt320(one.page)).toEqual([])
  await one.shot(`plain-${language}-1-voted`)

  await press(chair.page, chair.page.getByRole('button', { name: vote.close, exact: true }))
  await press(chair.page, chair.page.getByRole('button', { name: vote.closeConfirm }), 'Space')
  const sentence = vote.sentence.tie({ yes: 1, no: 1, abstain: 0 })
  await Promise.all(everyone.map(({ page }) => sees(page, sentence)))
  await Promise.all(everyone.map((person) => hears(person.page, announce.voteClosed({ sentence }))))
  expect(await barriers(chair.page)).toEqual([])
  expect(await barriers(other.page)).toEqual([])
  expect(await cutOffAt320(other.page)).toEqual([])
  expect(await other.page.evaluate(() => [document.dir, document.documentElement.lang])).toEqual([
    DIRECTION[language],
    language,
  ])
  await other.shot(`plain-${language}-2-decided`)

  await other.page.goto('/')
  await other.page.getByRole('link', { name: lobby.enterOpenForum }).waitFor()
  expect(await barriers(other.page)).toEqual([])
  expect(await cutOffAt320(other.page)).toEqual([])
  await other.shot(`plain-${language}-3-lobby`)
  await other.page.goto('/host/new')
  await other.page.getByRole('heading', { name: host.heading }).waitFor()
  expect(await barriers(other.page)).toEqual([])
  expect(await cutOffAt320(other.page)).toEqual([])
  await other.shot(`plain-${language}-4-host`)
  expectFlawless(...everyone)
  await Promise.all(everyone.map((person) => person.leave()))
})

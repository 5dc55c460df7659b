// The opinion floor: two in the hall, one of them in Arabic, and one in the plain view ask, say and answer; all see the same picture, one
// walks to where they stand, and the desk hides what does not belong.
import { expect, test } from 'vitest'
import { onCircle } from '../../shared/hall/opinion-circle.ts'
import type { OpinionShown } from '../../shared/lab/opinion/shown.ts'
import { makeSession } from '../bots/visitor.ts'
import { barriers } from '../browser/audit.ts'
import { answerAll, answerers, OPINION_WORDS, openFloor, say } from '../browser/opinion.ts'
import { enter, expectFlawless, newPerson } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'
import { seesAt } from '../browser/walking.ts'

const { browser, forum } = await openStage()
const { en, ar } = OPINION_WORDS

test('people say what they think, see where opinions lie, and walk there', async () => {
  const made = await makeSession(forum.url, {
    ...{ title: 'Water', rulebook: 'open-floor', public: true, delegations: [{ id: 'ARE' as never }] },
  })
  const { id } = made.session
  const people = await Promise.all([
    newPerson(browser, forum.url, { name: 'Sara' }),
    newPerson(browser, forum.url, { name: 'نورة', language: 'ar' }),
    newPerson(browser, forum.url, { name: 'Paul' }),
  ])
  const [sara, noura, paul] = people
  await Promise.all([
    enter(sara, made.chair.link),
    enter(noura, `${forum.url}/s/${id}?view=hall`),
    enter(paul, `${forum.url}/s/${id}?view=plain`, 'plain'),
  ])

  // the chair asks, and each of three says something
  const desk = await openFloor(sara, 'hall')
  await desk.getByRole('textbox', { name: en.question }).fill('How should the river be shared?')
  await desk.getByRole('button', { name: en.open, exact: true }).click()
  const arabic = await openFloor(noura, 'hall')
  const plain = await openFloor(paul, 'plain')
  await say(desk, en, 'Each state takes what it needs.')
  await say(arabic, ar, 'تُقسَّم المياه بالتساوي.')
  await say(plain, en, '=HYPERLINK("x")')
  await say(plain, en, 'A commission measures the flow.')

  // two camps and one thing that all want; nobody is shown how another answered
  const guests = await answerers(forum.url, id, ['adaa', 'daaa', 'daaa'])
  const camp = (letters: string) => (number: number) => (letters[number - 1] === 'a' ? 'agree' : 'disagree')
  await Promise.all([
    answerAll(desk, en, 4, camp('adaa')),
    answerAll(arabic, ar, 4, camp('daaa')),
    answerAll(plain, en, 4, camp('adaa')),
  ])
  await desk.getByText(en.summary({ count: 6, of: 2 })).waitFor()
  await arabic.getByText(ar.summary({ count: 6, of: 2 })).waitFor()
  await plain.getByRole('img', { name: en.summary({ count: 6, of: 2 }) }).waitFor()
  const read = await fetch(`${forum.url}/api/sessions/${id}/places/opinion`)
  const { shown } = (await read.json()) as { shown: OpinionShown }
  expect(shown.picture?.groups.map(({ size }) => size)).toEqual([3, 3])
  const journal = await (await fetch(`${forum.url}/api/sessions/${id}/places/opinion/journal`)).text()
  const answered = journal.split('\n').filter((line) => line.includes('opinion.answered'))
  expect(answered.map((line) => Object.keys(JSON.parse(line)))).toEqual(answered.map(() => ['entry']))

  // she walks to where she stands, and the chair sees her there
  await arabic.getByRole('button', { name: ar.walk }).click()
  const group = shown.picture!.groups[0]!
  await seesAt(sara.page, 'نورة', onCircle(group.x, group.y), 0.6)

  // the same as a table; what does not belong is hidden, with a reason that all see
  await plain.getByText(en.table).click()
  await plain.getByRole('row', { name: 'A commission measures the flow. 100%' }).waitFor()
  await desk.getByText(en.moderate, { exact: true }).click()
  await desk.getByRole('button', { name: `${en.hide}: ${en.statement({ number: 3 })}` }).click()
  await desk.getByRole('textbox', { name: en.hideReason }).fill('says nothing')
  await desk.getByRole('button', { name: en.hideDo }).click()
  await arabic.getByText(ar.hiddenNumbered({ number: 3, reason: 'says nothing' })).waitFor()
  expect(await barriers(paul.page)).toEqual([])

  await desk.getByRole('button', { name: en.close }).click()
  await plain.getByText(en.closed).waitFor()
  await Promise.all(guests.map((guest) => guest.leave()))
  expectFlawless(...people)
})

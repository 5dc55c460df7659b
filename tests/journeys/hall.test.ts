// The main thing, in both languages: two delegations meet in the 3D hall, see each other walk and sit, and decide a question.
import { expect, test } from 'vitest'
import type { Language } from '../../shared/i18n/format.ts'
import { hostSession } from '../browser/host.ts'
import {
  enter,
  everythingOn,
  expectFlawless,
  newPerson,
  openPanel,
  type Person,
  sees,
} from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'
import { castBallot, closeVote, putQuestion } from '../browser/voting.ts'
import { placeOf, restingPlace, seesAt, seesSeated, walk } from '../browser/walking.ts'

const { browser, forum } = await openStage()

interface Scene {
  readonly language: Language
  readonly title: string
  readonly question: string
  readonly names: readonly [chair: string, one: string, other: string]
  /** by its place on the board, whatever the layout */
  readonly key: string
  /** who presides from the plain view puts the same question to those in the hall */
  readonly chairView: 'hall' | 'plain'
}

const SCENES: readonly Scene[] = [
  {
    language: 'en',
    title: 'Waters of the Gulf',
    question: 'Shall the committee meet each year?',
    names: ['Amina Rahman', 'Layla Haddad', 'Kenji Mori'],
    key: 'ArrowUp',
    chairView: 'hall',
  },
  {
    language: 'ar',
    title: 'مياه الخليج',
    question: 'هل تجتمع اللجنة كل عام؟',
    names: ['أمينة رحمن', 'ليلى حدّاد', 'كنجي موري'],
    key: 'KeyW',
    chairView: 'plain',
  },
]

async function people({ language, names }: Scene): Promise<readonly [Person, Person, Person]> {
  const come = (name: string) => newPerson(browser, forum.url, { name, language })
  return Promise.all([come(names[0]), come(names[1]), come(names[2])])
}

/** One walks, the other sees where they stopped. */
async function walkInSight(walker: Person, watcher: Person, key: string): Promise<void> {
  const before = await placeOf(watcher.page, walker.name)
  await walk(walker.page, key, 2)
  const stopped = await restingPlace(walker.page, 'stand')
  expect(Math.hypot(stopped.x - before.x, stopped.z - before.z)).toBeGreaterThan(1.5)
  await seesAt(watcher.page, walker.name, stopped, 0.75)
}

/** Every way in which the count of two delegations could be told. */
function counts({ words: { vote } }: Person): readonly string[] {
  const tallies = [0, 1, 2].flatMap((yes) =>
    [0, 1, 2].flatMap((no) => [0, 1, 2].map((abstain) => vote.counts({ yes, no, abstain }))),
  )
  return [...tallies, ...Object.values(vote.outcomes)]
}

test.each(SCENES)('two delegations walk, sit and decide, in $language', async (scene) => {
  const { language, title, question, key, chairView } = scene
  const [chair, one, other] = await people(scene)
  const links = await hostSession(chair, title, ['ARE', 'JPN'])
  await Promise.all([
    enter(chair, links.chair, chairView),
    enter(one, links.delegations[0]!),
    enter(other, links.delegations[1]!),
  ])
  await one.shot(`hall-${language}-1-entered`)

  await walkInSight(one, other, key)
  await walkInSight(other, one, key)
  await one.page.getByRole('button', { name: one.words.seats.takeDesk }).click()
  await one.page.getByRole('button', { name: one.words.seats.stand }).waitFor()
  await seesSeated(other.page, one.name)
  await one.shot(`hall-${language}-2-seated`)

  if (chairView === 'hall') await openPanel(chair, chair.words.vote.heading)
  await putQuestion(chair, question)
  await Promise.all([one, other].map(({ page }) => sees(page, question)))
  await Promise.all([castBallot(one, 'yes'), castBallot(other, 'no')])
  await castBallot(other, 'yes', true)
  const { vote } = chair.words
  for (const person of [chair, one, other]) {
    await sees(person.page, vote.turnout({ cast: 2, represented: 2 }))
    const screen = await everythingOn(person.page)
    expect(counts(person).filter((count) => screen.includes(count))).toEqual([])
  }
  await other.shot(`hall-${language}-3-voted`)

  await closeVote(chair)
  const sentence = vote.sentence.majority({ yes: 2, no: 0, abstain: 0 })
  await Promise.all([chair, one, other].map(({ page }) => sees(page, sentence)))
  await one.shot(`hall-${language}-4-decided`)
  await chair.shot(`hall-${language}-5-chair`)
  expectFlawless(chair, one, other)
  await Promise.all([chair, one, other].map((person) => person.leave()))
})

// What happens in mid-vote: a page is loaded anew, the server is killed. Seat, delegation and ballots stand, and the screen says so.
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeSession } from '../bots/visitor.ts'
import { launchBrowser, UNWATCHED } from '../browser/browser.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { enter, expectFlawless, isInside, newPerson, type Person, sees } from '../browser/person.ts'
import { castBallot, choose, closeVote, confirm, putQuestion } from '../browser/voting.ts'
import { isAt, restingPlace, walk } from '../browser/walking.ts'

let browser: Browser
let forum: ForumProcess
let chair: Person
let one: Person
let other: Person
let links: { readonly chair: string; readonly delegations: readonly { readonly link: string }[] }

beforeAll(async () => {
  browser = await launchBrowser(UNWATCHED)
})
afterAll(() => browser.close())

beforeEach(async () => {
  forum = await startForum()
  const delegations = [{ id: 'ARE' }, { id: 'JPN' }]
  const asked = { title: 'Waters', rulebook: 'open-floor', delegations, public: true } as const
  const made = await makeSession(forum.url, asked)
  links = { chair: made.chair.link, delegations: made.delegations }
  const come = (name: string) => newPerson(browser, forum.url, { name })
  ;[chair, one, other] = await Promise.all([come('Amina Rahman'), come('Layla Haddad'), come('Kenji Mori')])
})
afterEach(async () => {
  await Promise.all([chair, one, other].map((person) => person.leave()))
  await forum.remove()
})

const QUESTION = 'Shall the rivers be shared?'

/** The ballot section says what stands for the delegation, by whom, and shows it chosen. */
async function seesYesStanding({ page, words: { vote } }: Person, delegation: string): Promise<void> {
  await page
    .getByRole('region', { name: vote.castHeading })
    .filter({ hasText: vote.standsFor({ delegation }) })
    .filter({ hasText: vote.castByYou })
    .waitFor()
  expect(await page.getByRole('radio', { name: vote.choices.yes, exact: true }).isChecked()).toBe(true)
}

test('a page loaded anew in mid-vote brings back place, seat, delegation and ballot', async () => {
  await Promise.all([enter(chair, links.chair, 'plain'), enter(one, links.delegations[0]!.link)])
  await enter(other, links.delegations[1]!.link, 'plain')
  await putQuestion(chair, QUESTION)
  await castBallot(one, 'yes')
  await one.page.getByRole('button', { name: one.words.seats.takeDesk }).click()
  await one.page.getByRole('button', { name: one.words.seats.stand }).waitFor()
  const seat = await restingPlace(one.page, 'sit')

  await one.page.reload()
  await isInside(one, 'hall')
  await one.page.getByRole('button', { name: one.words.seats.stand }).waitFor()
  await isAt(one.page, seat)
  await seesYesStanding(one, 'United Arab Emirates')

  await castBallot(other, 'no')
  await other.page.reload()
  await isInside(other, 'plain')
  await castBallot(other, 'abstain', true)
  await closeVote(chair)
  const sentence = one.words.vote.sentence.majority({ yes: 1, no: 0, abstain: 1 })
  await Promise.all([chair, one, other].map(({ page }) => sees(page, sentence)))
  expectFlawless(chair, one, other)
})

test('whoever walked and loads the page anew stands where they stopped', async () => {
  await enter(one, links.delegations[0]!.link)
  await walk(one.page, 'KeyW', 3)
  const stopped = await restingPlace(one.page, 'stand')
  await one.page.reload()
  await isInside(one, 'hall')
  await isAt(one.page, stopped)
  expectFlawless(one)
})

/** What a browser itself writes into its console when nobody answers. */
const isOutage = (fault: string): boolean => /ERR_CONNECTION_|ERR_EMPTY_RESPONSE|WebSocket/.test(fault)

test('a server killed in mid-vote comes back with seats and ballots, and what was cast meanwhile counts once', async () => {
  const everyone = [chair, one, other]
  await Promise.all([
    enter(chair, links.chair, 'plain'),
    enter(one, links.delegations[0]!.link, 'plain'),
    enter(other, links.delegations[1]!.link, 'plain'),
  ])
  const { hall, seats, vote } = one.words
  await putQuestion(chair, QUESTION)
  await castBallot(one, 'yes')
  await one.page.getByRole('button', { name: seats.takeDesk }).click()
  await one.page.getByRole('button', { name: seats.stand }).waitFor()
  await choose(other, 'yes')

  await forum.kill9()
  await confirm(other, 'yes')
  await Promise.all(everyone.map(({ page }) => sees(page, hall.link.returning)))
  await sees(one.page, hall.ballotKept)
  await sees(other.page, hall.ballotUnknown)
  await sees(other.page, vote.unknown({ tries: 1 }).split('(')[0]!)
  await one.shot('returning-1-kept')
  await other.shot('returning-2-unknown')

  await forum.restart()
  await Promise.all(everyone.map(({ page }) => sees(page, hall.link.live)))
  await sees(other.page, vote.recorded({ choice: vote.choices.yes }))
  await one.page.getByRole('button', { name: seats.stand }).waitFor()
  await seesYesStanding(one, 'United Arab Emirates')
  await seesYesStanding(other, 'Japan')
  await sees(chair.page, vote.turnout({ cast: 2, represented: 2 }))
  await closeVote(chair)
  const sentence = vote.sentence.majority({ yes: 2, no: 0, abstain: 0 })
  await Promise.all(everyone.map(({ page }) => sees(page, sentence)))
  for (const person of everyone) {
    expect(person.takeFaults().filter((fault) => !isOutage(fault))).toEqual([])
    expect(person.strayed).toEqual([])
  }
})

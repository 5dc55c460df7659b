// A Model-UN committee chaired from opening to adjournment by three people: by mouse in the hall, and by keyboard in the plain view.
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { type Language, spoken } from '../../shared/i18n/format.ts'
import { barriers } from '../browser/audit.ts'
import { launchBrowser } from '../browser/browser.ts'
import {
  adjourn,
  type Cast,
  type Committee,
  callsFor,
  convene,
  panel,
  presses,
  type Seated,
  unfolds,
} from '../browser/committee.ts'
import { callsTheRoll, carries, decide, moves } from '../browser/committee-votes.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { KEYBOARD, MOUSE } from '../browser/hands.ts'
import { stateName } from '../browser/host.ts'
import { expectFlawless, sees } from '../browser/person.ts'
import { WORDS } from '../browser/words.ts'

let browser: Browser
let forum: ForumProcess

beforeAll(async () => {
  ;[browser, forum] = await Promise.all([launchBrowser(), startForum()])
})
afterAll(async () => {
  await browser.close()
  await forum.remove()
})

const RUNS: readonly Cast[] = [
  {
    title: 'Committee on shared waters',
    hands: MOUSE,
    languages: { chair: 'en', layla: 'ar', wanjiru: 'en' },
  },
  {
    title: 'لجنة المياه المشتركة',
    hands: KEYBOARD,
    languages: { chair: 'ar', layla: 'en', wanjiru: 'en' },
  },
]

const everyone = ({ chair, layla, wanjiru }: Committee): readonly Seated[] => [chair, layla, wanjiru]
const YES = 'yes'
const FOUR = { BRA: YES, EGY: YES, FRA: YES, JPN: YES } as const
const PAPER = {
  title: 'Shared waters',
  recital: 'Recalling that rivers know no borders,',
  clauses: ['Decides to share what is measured;', 'Invites all states to report each year.'],
  amended: 'Invites all states to report every second year.',
}

/** The result stands on every screen, in the words of each. */
const allSee = (committee: Committee, say: (person: Seated) => string) =>
  Promise.all(everyone(committee).map(({ page, ...person }) => sees(page, say({ page, ...person }))))

async function opens(committee: Committee): Promise<void> {
  const { chair, layla, wanjiru, others } = committee
  const answers = (person: Seated, presence: 'present' | 'present-and-voting') =>
    presses(person, 'delegation', person.words.rules.presences[presence])
  await Promise.all([
    answers(layla, 'present-and-voting'),
    answers(wanjiru, 'present'),
    ...[...others].map(([delegation, each]) =>
      each.ask('presence.note', { delegation, presence: 'present' }),
    ),
  ])
  const { meeting, agenda } = chair.words.chair
  await callsFor(chair, meeting.openIt)
  const desk = await panel(chair, 'chair')
  await callsFor(chair, agenda.add)
  await chair.hands.write(desk.getByRole('textbox', { name: agenda.addLabel }), PAPER.title)
  await chair.page.keyboard.press('Enter')
  await callsFor(chair, agenda.adopt)
  await callsFor(chair, agenda.takeUp)
}

/** A speech that is yielded, and a point of order in the middle of it. */
async function debates(committee: Committee): Promise<void> {
  const { chair, layla, wanjiru } = committee
  const { floor, rules } = wanjiru.words
  await presses(wanjiru, 'floor', floor.ask.speech)
  await callsFor(chair, chair.words.chair.floor.give)
  const clock = (await panel(wanjiru, 'floor')).getByRole('timer')
  await clock.filter({ hasText: /0:0[1-9]/ }).waitFor()
  const yields = await unfolds(wanjiru, 'floor', floor.yieldHeading)
  await wanjiru.hands.select(yields.getByLabel(floor.yieldTo.delegation), stateName('ARE', 'en'))
  await wanjiru.hands.press(yields.getByRole('button', { name: floor.yield, exact: true }))
  await panel(layla, 'floor')
  await sees(layla.page, layla.words.floor.youHold)

  const point = await unfolds(wanjiru, 'floor', floor.raise)
  await wanjiru.hands.pick(point.getByRole('radio', { name: rules.points.order }))
  await wanjiru.hands.write(point.getByLabel(floor.pointText), 'The clock stood still')
  await wanjiru.hands.press(point.getByRole('button', { name: floor.raiseNow }))
  await chair.shot(`committee-${chair.hands.view}-1-point`)
  await callsFor(chair, chair.words.chair.points.wellTaken)
  for (const { page, words } of [layla, wanjiru]) await sees(page, words.floor.rulings['well-taken'])
  await layla.shot(`committee-${chair.hands.view}-2-ruling`)
  await presses(layla, 'floor', layla.words.floor.end)
}

async function caucuses(committee: Committee): Promise<void> {
  const { chair, layla, wanjiru } = committee
  const { floor } = chair.words.chair
  const text = 'Who measures, and who pays'
  await moves({ by: layla, motion: 'moderated-caucus', minutes: '5', seconds: '30', text })
  await presses(wanjiru, 'business', wanjiru.words.business.second)
  await callsFor(chair, chair.words.chair.motions.takeUp)
  await callsFor(chair, chair.words.chair.motions.put)
  await mayNotAbstain(wanjiru)
  await wanjiru.shot(`committee-${chair.hands.view}-3-no-abstention`)
  await decide(committee, { ARE: YES, KEN: YES, ...FOUR, FRA: 'no' })
  await allSee(committee, ({ words: { vote } }) => vote.sentence.majority({ yes: 5, no: 1, abstain: 0 }))

  const { page, words, hands } = wanjiru
  await hands.press(page.getByRole('button', { name: words.people.raise, exact: true }))
  const kenya = stateName('KEN', languageOf(chair))
  await callsFor(chair, floor.recogniseLong({ name: kenya }))
  await presses(wanjiru, 'floor', words.floor.end)
  await chair.shot(`committee-${hands.view}-4-caucus`)
  await presses(chair, 'chair', floor.endCaucus)
  const question = chair.page.getByRole('alertdialog', { name: floor.endCaucusQuestion })
  await hands.press(question.getByRole('button', { name: floor.endCaucus }))
}

/** A draft is written, signed and introduced, and an amendment to it. */
async function submits(committee: Committee): Promise<void> {
  const { layla, wanjiru } = committee
  const { hands, page, words } = wanjiru
  const { business } = words
  await presses(wanjiru, 'business', business.submit)
  const editor = page.getByRole('dialog', { name: business.editorHeading })
  await hands.write(editor.getByLabel(business.editorTitle), PAPER.title)
  await hands.write(editor.getByLabel(business.recital({ number: 1 })), PAPER.recital)
  await hands.write(editor.getByLabel(business.clause({ number: 1 })), PAPER.clauses[0]!)
  await hands.press(editor.getByRole('button', { name: business.clauseAdd }))
  await hands.write(editor.getByLabel(business.clause({ number: 2 })), PAPER.clauses[1]!)
  await wanjiru.shot(`committee-${hands.view}-5-editor`)
  await hands.press(editor.getByRole('button', { name: business.editorSend }))

  const reader = await reads(layla)
  await hands.press(reader.getByRole('button', { name: layla.words.business.sign, exact: true }))
  await reader.getByRole('button', { name: layla.words.business.unsupport }).waitFor()
  await layla.page.keyboard.press('Escape')
  await carries(committee, { by: wanjiru, motion: 'introduce-proposal' }, FOUR)

  const paper = await reads(layla)
  await hands.press(
    paper.getByRole('button', { name: spoken(layla.words.business.amendLong({ number: 2 })) }),
  )
  await hands.write(paper.getByLabel(layla.words.business.newText), PAPER.amended)
  await hands.press(paper.getByRole('button', { name: layla.words.business.amendSend }))
  await paper.locator('ins').first().waitFor()
  await layla.shot(`committee-${hands.view}-6-amendment`)
  await layla.page.keyboard.press('Escape')
  await carries(committee, { by: layla, motion: 'introduce-amendment' }, FOUR)
}

async function reads(person: Seated): Promise<Locator> {
  const { business, ways } = person.words
  await presses(person, 'business', spoken(business.openLong({ name: PAPER.title })))
  return person.page.getByRole('dialog', { name: ways.subjects.proposal({ number: 1 }) })
}

/** Two thirds close the debate, the amendment is put first, and the roll is called on the text. */
async function votes(committee: Committee): Promise<void> {
  const { chair, wanjiru } = committee
  const { vote } = wanjiru.words
  const { put } = chair.words.chair.proposals
  await carries(
    committee,
    { by: wanjiru, motion: 'close-debate' },
    { ...FOUR, FRA: 'no', JPN: 'no', ARE: YES, KEN: YES },
  )
  await sees(wanjiru.page, vote.tests['share-of-votes']({ have: 4, need: 4 }))
  await callsFor(chair, put)
  await allSee(committee, ({ words }) => words.ways.subjects.amendment({ number: 1 }))
  await decide(committee, { ...FOUR, KEN: 'abstain' })
  await allSee(committee, ({ words }) => words.vote.sentence.majority({ yes: 4, no: 0, abstain: 1 }))

  await moves({ by: wanjiru, motion: 'roll-call' })
  await callsFor(chair, put)
  await callsTheRoll(committee, { ...FOUR, ARE: YES, KEN: YES, JPN: 'no' }, wanjiru)
  await allSee(committee, ({ words }) => words.vote.sentence.majority({ yes: 5, no: 1, abstain: 0 }))
  for (const { page, words } of everyone(committee)) {
    await sees(page, words.vote.tests['more-yes-than-no']({ have: 5, need: 2 }))
    await sees(page, words.rules.rule({ rule: 'MUN 5' }))
  }
  await chair.shot(`committee-${chair.hands.view}-7-adopted`)
}

async function closes(committee: Committee): Promise<void> {
  const { chair, wanjiru, session } = committee
  const { meeting } = chair.words.chair
  await carries(committee, { by: wanjiru, motion: 'suspend-meeting', minutes: '5' }, FOUR)
  await callsFor(chair, meeting.resume)
  await carries(committee, { by: wanjiru, motion: 'adjourn-meeting' }, FOUR)
  await sees(chair.page, meeting.closed({ number: 1 }))
  await chair.page.goto(`/api/sessions/${session}/minutes.html?lang=${languageOf(chair)}`)
  await sees(chair.page, PAPER.amended)
  await chair.shot(`committee-${chair.hands.view}-8-minutes`)
}

async function mayNotAbstain(person: Seated): Promise<void> {
  const { page, words } = person
  const place = await panel(person, 'vote')
  await place.getByText(words.procedureRefusals['no-abstention']).waitFor()
  await sees(page, words.rules.rule({ rule: 'VO17' }))
  expect(await place.getByRole('radio').count()).toBe(2)
}

const languageOf = ({ words }: Seated): Language => (words === WORDS.ar ? 'ar' : 'en')

test.each(RUNS)('a committee is chaired from opening to adjournment: $title', async (cast) => {
  const committee = await convene(browser, forum.url, cast)
  onTestFailed(async () => { for (const [i, p] of everyone(committee).entries()) await p.shot(`failed-${p.hands.view}-${i}`) }) // DEV
  const t0 = Date.now() // DEV
  const lap = (n: string) => console.log(n, Date.now() - t0) // DEV
  lap('in')
  await opens(committee)
  lap('opened')
  await debates(committee)
  lap('debated')
  await caucuses(committee)
  lap('caucuses') // DEV
  await submits(committee)
  lap('submits') // DEV
  await votes(committee)
  lap('votes') // DEV
  for (const { page } of everyone(committee)) expect(await barriers(page)).toEqual([])
  await closes(committee)
  lap('closes') // DEV
  expectFlawless(...everyone(committee))
  await adjourn(committee)
})

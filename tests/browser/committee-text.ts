// A committee's text: written, signed, introduced and amended, and then voted on in the order that the rules have.
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { spoken } from '../../shared/i18n/format.ts'
import { type Committee, callsFor, everyone, panel, presses, type Seated } from './committee.ts'
import { ballotOf, callsTheRoll, carries, decide, FOUR, moves, reads, YES } from './committee-votes.ts'

export const PAPER = {
  title: 'Shared waters',
  recital: 'Recalling that rivers know no borders,',
  clauses: ['Decides to share what is measured;', 'Invites all states to report each year.'],
  amended: 'Invites all states to report every second year.',
}

/** A draft is written, signed and introduced, and an amendment to it. */
export async function submits(committee: Committee): Promise<void> {
  const { layla, wanjiru } = committee
  const { hands, page, words } = wanjiru
  const { business } = words
  await presses(wanjiru, 'business', business.submit)
  const editor = page.getByRole('dialog', { name: business.editorHeading })
  await hands.write(editor.getByLabel(business.editorTitle), PAPER.title)
  await hands.write(editor.getByLabel(business.recital({ number: 1 }), { exact: true }), PAPER.recital)
  await hands.write(editor.getByLabel(business.clause({ number: 1 }), { exact: true }), PAPER.clauses[0]!)
  await hands.press(editor.getByRole('button', { name: business.clauseAdd }))
  await hands.write(editor.getByLabel(business.clause({ number: 2 }), { exact: true }), PAPER.clauses[1]!)
  await hands.press(editor.getByRole('button', { name: business.editorSend }))

  const reader = await opensDraft(layla)
  await hands.press(reader.getByRole('button', { name: layla.words.business.sign, exact: true }))
  await reader.getByRole('button', { name: layla.words.business.unsupport }).waitFor()
  await layla.page.keyboard.press('Escape')
  await carries(committee, { by: wanjiru, motion: 'introduce-proposal' }, FOUR)

  const paper = await opensDraft(layla)
  await hands.press(
    paper.getByRole('button', { name: spoken(layla.words.business.amendLong({ number: 2 })) }),
  )
  await hands.write(paper.getByLabel(layla.words.business.newText), PAPER.amended)
  await hands.press(paper.getByRole('button', { name: layla.words.business.amendSend }))
  await paper.locator('ins').first().waitFor()
  await layla.shot(`committee-${hands.view}-2-amendment`)
  await layla.page.keyboard.press('Escape')
  await carries(committee, { by: layla, motion: 'introduce-amendment' }, FOUR)
}

async function opensDraft(person: Seated): Promise<Locator> {
  const { business, ways } = person.words
  await presses(person, 'business', spoken(business.openLong({ name: PAPER.title })))
  return person.page.getByRole('dialog', { name: ways.subjects.proposal({ number: 1, isAdopted: false }) })
}

/** Two thirds close the debate, the amendment is put first, and the roll is called on the text. */
export async function votes(committee: Committee): Promise<void> {
  const { chair, layla, wanjiru } = committee
  const { vote } = wanjiru.words
  const { begin, goOn } = chair.words.chair.proposals
  await carries(
    committee,
    { by: wanjiru, motion: 'close-debate' },
    { ...FOUR, FRA: 'no', JPN: 'no', ARE: YES, KEN: YES },
  )
  await reads(wanjiru, vote.tests['share-of-votes']({ have: 4, need: 4 }))
  await callsFor(chair, begin)
  await reads(wanjiru, wanjiru.words.ways.subjects.amendment({ number: 1 }))
  await mayNotAbstain(layla)
  await layla.shot(`committee-${chair.hands.view}-3-no-abstention`)
  await decide(committee, { ...FOUR, ARE: YES, KEN: 'abstain' })

  await moves({ by: wanjiru, motion: 'roll-call' })
  await callsFor(chair, goOn)
  await callsTheRoll(committee, { ...FOUR, ARE: YES, KEN: YES, JPN: 'no' }, wanjiru)
  await panel(chair, 'vote')
  for (const person of everyone(committee)) {
    const { vote: said, rules } = person.words
    await reads(person, said.tests['more-yes-than-no']({ have: 5, need: 2 }))
    await reads(person, rules.rule({ rule: 'MUN 5' }))
  }
  await chair.shot(`committee-${chair.hands.view}-4-adopted`)
}

/** Present and voting: a yes or a no, and the rule that says so. */
async function mayNotAbstain(person: Seated): Promise<void> {
  const { procedureRefusals, rules } = person.words
  await reads(person, procedureRefusals['no-abstention'])
  await reads(person, rules.rule({ rule: 'VO17' }))
  expect(await (await ballotOf(person)).getByRole('radio').count()).toBe(2)
}

// A result that came about by mistake: who presides asks that it be annulled, the secretary confirms, and everyone reads it. By keyboard
// in the plain view, the chair in Arabic and the secretary in English.
import type { Locator } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import type { VoteId } from '../../shared/ids.ts'
import type { BadgeLinks } from '../../shared/protocol/host-api.ts'
import { newHost } from '../bots/host.ts'
import { secretOf, visit } from '../bots/visitor.ts'
import { barriers, cutOffAt320 } from '../browser/audit.ts'
import { panel, type Seated } from '../browser/committee.ts'
import { KEYBOARD } from '../browser/hands.ts'
import { enter, expectFlawless, newPerson, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()

const QUESTION = 'هل نبدأ؟'
const REASON = 'The count was read out wrongly'

test('two officers annul a result, and it stays in the record marked so', async () => {
  const host = newHost(forum.url)
  const made = await host.make({
    ...{ title: 'Shared waters', rulebook: 'open-floor', public: true },
    delegations: [{ id: 'ARE' }, { id: 'KEN' }],
  })
  const { id } = made.session
  const badge = async (role: 'chair' | 'secretary') =>
    (await host.post<BadgeLinks>(`/sessions/${id}/badges`, { role, delegation: null, label: '' })).links[0]!
      .link
  const [chairLink, secretaryLink] = [await badge('chair'), await badge('secretary')]
  const seat = async (name: string, language: 'en' | 'ar', link: string): Promise<Seated> => {
    const person = await newPerson(browser, forum.url, { name, language })
    await enter(person, link.replace('#', '?view=plain#'), 'plain')
    return { ...person, hands: KEYBOARD }
  }

  // somebody before them has put the question and closed it
  const before = await visit(forum.url, id, { name: 'Amina Rahman', badge: secretOf(made.chair.link) })
  const question = { question: QUESTION, method: 'recorded', decision: null, again: null } as const
  const opened = await before.ask('vote.open', question)
  const vote = (opened.ok ? opened.value.vote : '') as VoteId
  expect(await before.ask('vote.close', { vote })).toMatchObject({ ok: true })
  const chair = await seat('سالم الكعبي', 'ar', chairLink)
  const secretary = await seat('Wanjiru Kamau', 'en', secretaryLink)
  onTestFinished(() =>
    Promise.all([chair, secretary, before].map((each) => each.leave())).then(() => undefined),
  )
  expect(await before.ask('presiding.hand', { person: await personOf(before, 'سالم الكعبي') })).toMatchObject(
    {
      ok: true,
    },
  )

  const { annul } = chair.words
  const ballots = await votingAtDesk(chair)
  await KEYBOARD.press(ballots.locator('details.annul > summary'))
  await KEYBOARD.select(ballots.getByRole('combobox', { name: annul.which }), QUESTION)
  await KEYBOARD.write(ballots.getByRole('textbox', { name: annul.reason }), REASON)
  await KEYBOARD.press(ballots.getByRole('button', { name: annul.ask }))
  await sees(chair.page, annul.awaits)
  // nobody confirms what they ask for
  await KEYBOARD.press(ballots.getByRole('button', { name: annul.confirm, exact: true }))
  await KEYBOARD.press(
    chair.page.getByRole('alertdialog').getByRole('button', { name: annul.confirm, exact: true }),
  )
  await sees(chair.page, chair.words.procedureRefusals['second-person-needed'])
  expect([await barriers(chair.page), await cutOffAt320(chair.page)]).toEqual([[], []])
  await chair.shot('annulment-ar-asked')

  const theirs = secretary.words.annul
  const block = await votingAtDesk(secretary)
  await KEYBOARD.press(block.getByRole('button', { name: theirs.confirm, exact: true }))
  await KEYBOARD.press(
    secretary.page.getByRole('alertdialog').getByRole('button', { name: theirs.confirm, exact: true }),
  )
  for (const { page, words } of [secretary, chair]) {
    const wall = page.getByRole('region', { name: words.hall.wall, exact: true })
    await wall.getByText(words.annul.annulled, { exact: true }).first().waitFor()
    const place = page.getByRole('region', { name: words.vote.heading, exact: true })
    await place.getByText(REASON).first().waitFor()
  }
  await (await panel(secretary, 'vote')).scrollIntoViewIfNeeded()
  await secretary.shot('annulment-en-annulled')
  const minutes = (await (await fetch(`${forum.url}/api/sessions/${id}/minutes.json`)).json()) as {
    votes: { annulled?: { reason: string } }[]
  }
  expect(minutes.votes.map(({ annulled }) => annulled?.reason)).toEqual([REASON])
  expectFlawless(chair, secretary)
})

/** The block of votes at the desk, opened when it is not. */
async function votingAtDesk(person: Seated): Promise<Locator> {
  const { heading } = person.words.chair.ballots
  const desk = await panel(person, 'chair')
  const block = desk.getByRole('region', { name: heading, exact: true })
  const head = block.getByRole('button', { name: heading, exact: true })
  await head.waitFor()
  if ((await head.getAttribute('aria-expanded')) !== 'true') await person.hands.press(head)
  return block
}

async function personOf(visitor: Awaited<ReturnType<typeof visit>>, name: string) {
  await expect
    .poll(() => [...visitor.room.state.walkers.values()].some((walker) => walker.name === name))
    .toBe(true)
  return [...visitor.room.state.walkers].find(([, walker]) => walker.name === name)![0] as never
}

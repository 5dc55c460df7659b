// A delegate of a Model-UN committee by keyboard alone in the plain view: the roll, the floor, a point, a text, a motion, votes; and the
// same panels over the hall on a phone. The others of the committee have no browser.
import { expect, test } from 'vitest'
import type { Language } from '../../shared/i18n/format.ts'
import type { DelegationId } from '../../shared/ids.ts'
import type { Ask, RequestName } from '../../shared/protocol/messages.ts'
import { makeSession, secretOf, type Visitor, visit } from '../bots/visitor.ts'
import { barriers, cutOffAt320 } from '../browser/audit.ts'
import { press, tabTo, typeInto } from '../browser/keyboard.ts'
import {
  enter,
  expectFlawless,
  isInside,
  newPerson,
  openPanel,
  type Person,
  sees,
} from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()

const IDS = ['ARE', 'KEN', 'FRA'] as const
const TEXTS = {
  en: {
    item: 'Shared rivers',
    title: 'Fair shares',
    clause: 'Calls upon all states;',
    topic: 'What is fair',
  },
  ar: { item: 'الأنهار المشتركة', title: 'حصص عادلة', clause: 'تدعو جميع الدول؛', topic: 'ما العدل' },
} as const

interface Committee {
  /** of the delegate with a browser */
  readonly link: string
  readonly chair: Visitor
  readonly kenya: Visitor
}

/** Throws when the hall refuses. */
async function must<N extends RequestName>(who: Visitor, name: N, ask: Ask<N>): Promise<void> {
  const answer = await who.ask(name, ask)
  if (!answer.ok) throw new Error(`${name}: ${answer.refusal.code}`)
}

async function convene(item: string): Promise<Committee> {
  const delegations = IDS.map((id) => ({ id }))
  const made = await makeSession(forum.url, {
    ...{ title: 'Committee', rulebook: 'model-un', delegations, public: true },
  })
  const links = [made.chair.link, ...made.delegations.map(({ link }) => link)]
  const [chair, , kenya] = await Promise.all(
    links.map((link, place) =>
      place === 1
        ? null
        : visit(forum.url, made.session.id, { name: `Person ${place}`, badge: secretOf(link) }),
    ),
  )
  if (!chair || !kenya) throw new Error('nobody came')
  for (const delegation of ['KEN', 'FRA'] as DelegationId[])
    await must(chair, 'presence.note', { delegation, presence: 'present' })
  await must(chair, 'item.add', { title: item })
  return { link: made.delegations[0]?.link ?? '', chair, kenya }
}

const named = (person: Person, name: string) => person.page.getByRole('button', { name, exact: true })

test.each(['en', 'ar'] as const)('a delegate by keyboard alone, in %s', async (language: Language) => {
  const said = TEXTS[language]
  const { link, chair, kenya } = await convene(said.item)
  const person = await newPerson(browser, forum.url, { name: 'Sami', language })
  const { page, words } = person
  const { acts, floor, business, procedureRefusals, rules, vote, lobby } = words
  await page.goto(link.replace('#', '?view=plain#'))
  await typeInto(page, page.getByRole('textbox', { name: lobby.nameLabel }), 'Sami')
  await press(page, page.getByRole('button', { name: lobby.enterPlain }))
  await isInside(person, 'plain')

  await press(page, named(person, rules.presences.present))
  await sees(page, acts.youAre({ presence: rules.presences.present }))
  await must(chair, 'meeting.open', {})
  await must(chair, 'agenda.adopt', {})
  await must(chair, 'item.open', { item: 'i1' as never })

  await press(page, named(person, floor.ask.speech).first())
  await sees(page, floor.withdraw)
  await must(chair, 'floor.give', { entry: 'e1' as never })
  await sees(page, floor.youHold)
  await press(page, named(person, floor.end).first())
  await sees(page, floor.free)

  await press(page, page.getByText(floor.raise, { exact: true }))
  await press(page, named(person, floor.raiseNow))
  await sees(page, floor.pointWaits)
  await must(chair, 'point.rule', { point: 'q1' as never, ruling: 'well-taken', text: '' })
  await sees(page, floor.rulings['well-taken'])

  await press(page, named(person, business.submit).first())
  await typeInto(page, page.getByRole('textbox', { name: business.editorTitle, exact: true }), said.title)
  await typeInto(page, page.getByRole('textbox', { name: business.clause({ number: 1 }) }), said.clause)
  expect(await barriers(page)).toEqual([])
  await press(page, named(person, business.editorSend))
  await sees(page, business.phases.submitted)

  await must(kenya, 'motion.move', {
    ...{ motion: 'moderated-caucus', terms: { minutes: 10, seconds: 45 }, text: said.topic },
  })
  await press(page, named(person, business.second))
  await must(chair, 'motion.take-up', { motion: 'm1' as never })
  await must(chair, 'motion.put', { motion: 'm1' as never, method: 'show-of-hands' })
  await sees(page, procedureRefusals['no-abstention'])
  await tabTo(page, page.getByRole('radio', { name: vote.choices.yes, exact: true }))
  await page.keyboard.press('Space')
  await press(page, page.getByRole('button', { name: vote.confirm({ choice: vote.choices.yes }) }))
  await sees(page, vote.recorded({ choice: vote.choices.yes }))
  expect(await barriers(page)).toEqual([])
  await must(chair, 'vote.close', { vote: 'v1' as never })
  await sees(page, said.topic)
  expect(await barriers(page)).toEqual([])
  expect(await cutOffAt320(page)).toEqual([])
  await person.shot(`delegate-${language}-1-plain`)
  expectFlawless(person)
  await Promise.all([person.leave(), chair.leave(), kenya.leave()])
})

test('the same over the hall, on a phone', async () => {
  const said = TEXTS.en
  const { link, chair, kenya } = await convene(said.item)
  const phone = { width: 390, height: 844 }
  const person = await newPerson(browser, forum.url, { name: 'Sami', viewport: phone, hasTouch: true })
  const { page, words } = person
  await enter(person, link)
  await openPanel(person, words.delegation.heading)
  await named(person, words.rules.presences.present).tap()
  await must(chair, 'meeting.open', {})
  await must(chair, 'agenda.adopt', {})
  await must(chair, 'item.open', { item: 'i1' as never })
  await must(kenya, 'proposal.submit', {
    text: { title: said.title, preamble: [], operative: [said.clause] },
    decision: 'substantive',
  })
  // from the list of what may be done to the very text
  await page.getByRole('button', { name: said.title }).tap()
  await page.getByRole('dialog').getByText(said.clause).waitFor()
  await person.shot('delegate-phone-1-reader')
  await named(person, words.business.sponsor).tap()
  await named(person, words.common.close).first().tap()
  await openPanel(person, words.people.heading)
  // one tab more, for the panel that is open, and on a smaller phone
  await page.setViewportSize({ ...phone, width: 350 })
  const reach = await page
    .locator('.hud-tabs button')
    .evaluateAll((tabs) => Math.max(...tabs.map((tab) => tab.getBoundingClientRect().right)))
  expect(reach).toBeLessThanOrEqual(350)
  await page.setViewportSize(phone)
  await openPanel(person, words.hall.floor, words.tabs.floor)
  await sees(page, words.floor.listEmpty)
  // nothing is larger than the screen, so that no tab can push the head out of it
  expect(
    await page.locator('.hud').evaluate((hud) => [hud.getBoundingClientRect().top, hud.scrollHeight]),
  ).toEqual([0, phone.height])
  await person.shot('delegate-phone-2-floor')
  expectFlawless(person)
  await Promise.all([person.leave(), chair.leave(), kenya.leave()])
})

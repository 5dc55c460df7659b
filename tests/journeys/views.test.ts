// The same session on other screens: the other view, the other language, no WebGL, a second tab; and what is refused is said.
import { expect, test } from 'vitest'
import { makeSession, secretOf, type Visitor, visit } from '../bots/visitor.ts'
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
import { castBallot, choose } from '../browser/voting.ts'
import { WORDS } from '../browser/words.ts'

const { browser, forum } = await openStage()

interface Session {
  readonly chair: Visitor
  readonly links: readonly string[]
  /** without a secret */
  readonly url: string
}

async function session(): Promise<Session> {
  const delegations = [{ id: 'ARE' }, { id: 'JPN' }]
  const asked = { title: 'Views', rulebook: 'open-floor', delegations, public: true } as const
  const made = await makeSession(forum.url, asked)
  const badge = secretOf(made.chair.link)
  const chair = await visit(forum.url, made.session.id, { name: 'Amina Rahman', badge })
  return { chair, links: made.delegations.map(({ link }) => link), url: made.url }
}

const come = (name: string): Promise<Person> => newPerson(browser, forum.url, { name })

/** The standing ballot is on the screen, in the words of the person's language, and so is what is chosen and not confirmed. */
async function seesOwnYes({ page, words: { vote } }: Person, chosen: 'yes' | 'no'): Promise<void> {
  const own = page.getByRole('region', { name: vote.castHeading }).filter({ hasText: vote.castByYou })
  await own.waitFor()
  expect(await own.locator('.stands').textContent()).toContain(vote.choices.yes)
  expect(await page.getByRole('radio', { name: vote.choices[chosen], exact: true }).isChecked()).toBe(true)
}

test('a cast ballot stands through the other view and the other language and back', async () => {
  const { chair, links } = await session()
  const person = await come('Layla Haddad')
  const { page, words } = person
  const inArabic: Person = { ...person, words: WORDS.ar }
  await enter(person, links[0]!)
  const opened = await chair.ask('vote.open', {
    question: 'Shall the text stand?',
    method: 'recorded',
    decision: null,
    again: null,
  })
  if (!opened.ok) throw new Error(opened.refusal.code)
  await castBallot(person, 'yes')

  await page.getByRole('button', { name: words.hall.toPlainLong }).click()
  await isInside(person, 'plain')
  await seesOwnYes(person, 'yes')
  await choose(person, 'no')
  await page.getByRole('button', { name: words.common.otherLanguage.label }).click()
  await sees(page, WORDS.ar.vote.choose)
  await page.getByRole('button', { name: WORDS.ar.hall.toHallLong }).click()
  await isInside(inArabic, 'hall')
  await seesOwnYes(inArabic, 'no')
  await person.shot('views-1-hall-in-arabic')
  await castBallot(inArabic, 'abstain', true)
  await page.getByRole('button', { name: WORDS.ar.common.otherLanguage.label }).click()
  await sees(page, words.vote.choose)

  const closed = await chair.ask('vote.close', { vote: opened.value.vote })
  expect(closed.ok).toBe(true)
  await sees(page, words.vote.sentence['no-votes']({ yes: 0, no: 0, abstain: 1 }))
  expectFlawless(person)
  await Promise.all([person.leave(), chair.leave()])
})

test('without WebGL the plain view comes by itself, and nothing offers the hall', async () => {
  const { chair, links } = await session()
  const person = await come('Kenji Mori')
  const { page, name, words } = person
  await person.context.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return /webgl/.test(kind) ? null : getContext.call(this, kind as '2d', ...(rest as []))
    } as typeof getContext
  })
  await page.goto(links[1]!)
  await sees(page, words.lobby.noWebGl)
  await page.getByRole('textbox', { name: words.lobby.nameLabel }).fill(name)
  await page.keyboard.press('Enter')
  await isInside(person, 'plain')
  expect(await page.getByRole('button', { name: words.hall.toHallLong }).count()).toBe(0)
  await person.shot('views-2-without-webgl')
  expectFlawless(person)
  await Promise.all([person.leave(), chair.leave()])
})

test('a second tab of the same person takes over, and the first one says so', async () => {
  const { chair, links, url } = await session()
  const first = await come('Layla Haddad')
  const { page, words, context } = first
  await enter(first, links[0]!, 'plain')
  const second: Person = { ...first, page: await context.newPage() }
  await second.page.goto(url)
  await sees(second.page, words.lobby.asBefore)
  await second.page.getByRole('button', { name: words.lobby.enterPlain }).click()
  await isInside(second, 'plain')
  await sees(page, words.hall.linkText.replaced)
  await sees(second.page, words.delegation.youLead)
  expect(chair.room.state.walkers.size).toBe(2)
  await first.shot('views-3-replaced')

  await page.getByRole('button', { name: words.hall.reload }).click()
  await sees(second.page, words.hall.linkText.replaced)
  await isInside(first, 'plain')
  await sees(page, words.delegation.youLead)
  expectFlawless(first)
  await Promise.all([first.leave(), chair.leave()])
})

test('an occupied seat is refused with a sentence', async () => {
  const { chair, links } = await session()
  const [one, other] = await Promise.all([come('Layla Haddad'), come('Omar Haddad')])
  await Promise.all([enter(one, links[0]!, 'plain'), enter(other, links[0]!, 'plain')])
  const { seats, refusals } = one.words
  await one.page.getByRole('button', { name: seats.takeDesk }).click()
  await one.page.getByRole('button', { name: seats.stand }).waitFor()
  await other.page.getByRole('button', { name: seats.takeDesk }).click()
  await other.page.getByRole('alert').filter({ hasText: refusals['seat-occupied'] }).waitFor()
  await other.shot('views-4-occupied')
  expectFlawless(one, other)
  await Promise.all([one.leave(), other.leave(), chair.leave()])
})

test('chat shows markup and Arabic as the text that was written', async () => {
  const { chair, links } = await session()
  const person = await come('Layla Haddad')
  const { page, words } = person
  await enter(person, links[0]!)
  const log = (await openPanel(person, words.chat.heading)).getByRole('log')
  const lines = ['<b>Bold</b> <img src=x onerror="document.title=1"> & done', 'مرحبًا بكم جميعًا، welcome']
  await page.getByRole('textbox', { name: words.chat.label }).fill(lines[0]!)
  await page.keyboard.press('Enter')
  await chair.ask('chat.say', { text: lines[1]! })
  for (const line of lines) await log.getByText(line, { exact: true }).waitFor()
  expect(await log.locator('b, img').count()).toBe(0)
  const directions = await Promise.all(
    lines.map((line) =>
      log.getByText(line, { exact: true }).evaluate((text) => getComputedStyle(text).direction),
    ),
  )
  expect(directions).toEqual(['ltr', 'rtl'])
  await person.shot('views-5-chat')
  expectFlawless(person)
  await Promise.all([person.leave(), chair.leave()])
})

// A guest of the sitting: waits at the door, is let in, called to the rostrum and brought back, muted, and sent away; and a delegate
// whose tab is in the background is called to vote.
import { expect, onTestFinished, test } from 'vitest'
import { HALL } from '../../shared/hall/plan.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { makeSession, secretOf, stateWhere, type Visitor, visit } from '../bots/visitor.ts'
import { barriers } from '../browser/audit.ts'
import { hears, startHearing } from '../browser/hearing.ts'
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
import { isAt } from '../browser/walking.ts'

const { browser, forum } = await openStage()

async function session() {
  const delegations = [{ id: 'ARE' }, { id: 'JPN' }]
  const made = await makeSession(forum.url, {
    title: 'Guests',
    rulebook: 'open-floor',
    delegations,
    public: true,
  })
  const badge = secretOf(made.chair.link)
  const chair = await visit(forum.url, made.session.id, { name: 'Amina Rahman', badge }, (room) => {
    for (const type of [MESSAGE.note, MESSAGE.knocking]) room.onMessage(type, () => undefined)
  })
  return { chair, url: made.url, links: made.delegations.map(({ link }) => link) }
}

async function ask(chair: Visitor, ...[name, payload]: Parameters<Visitor['ask']>): Promise<void> {
  const answer = await chair.ask(name, payload)
  if (!answer.ok) throw new Error(`${name}: ${answer.refusal.code}`)
}

const idOf = ({ room }: Visitor, name: string): PersonId =>
  [...room.state.walkers].find(([, walker]) => walker.name === name)?.[0] as PersonId

/** At the door instead of inside. */
async function knock({ page, name, words: { lobby } }: Person, url: string): Promise<void> {
  await page.goto(`${url}?probe=1`)
  await page.getByRole('textbox', { name: lobby.nameLabel }).fill(name)
  await page.getByRole('button', { name: lobby.enterHall }).click()
}

test('a guest waits before the hall, speaks at the rostrum and is back on the bench', async () => {
  const { chair, url } = await session()
  const guest = await newPerson(browser, forum.url, { name: 'Noor Said' })
  onTestFinished(() => guest.leave())
  const { page, words } = guest
  await startHearing(guest.context)
  await ask(chair, 'door.set', { door: 'waiting' })
  await knock(guest, url)
  await page.getByRole('heading', { name: words.hall.link.waiting }).waitFor()
  expect(await barriers(page)).toEqual([])
  await guest.shot('guest-1-waiting')

  const knocking = await chair.ask('door.knocking', {})
  await ask(chair, 'door.admit', { person: (knocking.ok && knocking.value.people[0]?.person) as PersonId })
  await isInside(guest, 'hall')

  const bench = SEATS.find(({ kind }) => kind === 'gallery')!
  await stateWhere(chair.room, () => idOf(chair, guest.name) !== undefined)
  await openPanel(guest, words.seats.heading)
  await page.getByRole('button', { name: words.seats.sit, exact: true }).click()
  await isAt(page, bench)
  await ask(chair, 'floor.invite', { person: idOf(chair, guest.name), seconds: 90 })
  await isAt(page, HALL.rostrum.speaker)
  await hears(page, words.told.floorAtRostrum)
  expect(Math.cos(await page.evaluate(() => window.__majlis!.view.yaw))).toBeGreaterThan(0.99)
  await guest.shot('guest-2-rostrum')
  const { givenAt } = JSON.parse(chair.room.state.chapters.get('speakers') ?? '').floor
  await ask(chair, 'floor.end', { givenAt })
  await isAt(page, bench)

  await ask(chair, 'person.mute', { person: idOf(chair, guest.name), isMuted: true })
  await sees(page, words.hall.muted)
  await ask(chair, 'person.remove', { person: idOf(chair, guest.name) })
  await page.getByRole('heading', { name: words.hall.link.removed }).waitFor()
  await guest.shot('guest-3-removed')
  expectFlawless(guest)
  await chair.leave()
})

test('a page in the background calls to vote, by its title and its sign, until the vote is cast', async () => {
  const { chair, links } = await session()
  const delegate = await newPerson(browser, forum.url, { name: 'ليلى حداد', language: 'ar' })
  onTestFinished(() => delegate.leave())
  const { page, words } = delegate
  await enter(delegate, links[0]!, 'plain')
  const icon = () => page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href)
  const plain = [await page.title(), await icon()]
  await ask(chair, 'vote.open', { question: 'هل نبدأ؟', method: 'recorded', decision: null, again: null })
  await page.waitForFunction((mark) => document.title.startsWith(mark), `● ${words.hall.needs.vote}`)
  expect(await icon()).toMatch(/^data:image\/svg\+xml/)
  await page.getByRole('radio', { name: words.vote.choices.yes, exact: true }).check({ force: true })
  await page.getByRole('button', { name: words.vote.confirm({ choice: words.vote.choices.yes }) }).click()
  await page.waitForFunction((title) => document.title === title, plain[0])
  expect(await icon()).toBe(plain[1])
  expectFlawless(delegate)
  await chair.leave()
})

// A delegate with a headset (emulated) comes in, leaps a few metres, walks, turns in steps, votes by pointing, and takes it off: the
// page is as it was, and the vote stands.
import { expect, onTestFinished, test } from 'vitest'
import { makeSession, secretOf, visit } from '../bots/visitor.ts'
import { framesOn, plugIn, pull, push, report, whenReport } from '../browser/headset.ts'
import { isInside, newPerson, type Person } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()

async function session() {
  const made = await makeSession(forum.url, {
    title: 'By headset',
    rulebook: 'open-floor',
    delegations: [{ id: 'ARE' }, { id: 'JPN' }],
    public: true,
  })
  const chair = await visit(forum.url, made.session.id, { name: 'Chair', badge: secretOf(made.chair.link) })
  onTestFinished(() => chair.leave())
  return { chair, link: made.delegations[0]!.link }
}

/** Small and coarse: what is tested is not the picture. */
async function wearer(link: string): Promise<Person> {
  const person = await newPerson(browser, forum.url, {
    name: 'Noor',
    viewport: { width: 480, height: 320 },
  })
  await plugIn(person.context)
  await person.context.addInitScript(() => {
    localStorage.setItem('majlis.settings', '{"quality":"low"}')
    localStorage.setItem('majlis.tour', 'known')
  })
  const { page, words } = person
  const address = new URL(link)
  address.searchParams.set('probe', '1')
  await page.goto(address.href)
  await page.getByRole('textbox', { name: words.lobby.nameLabel }).fill(person.name)
  await page.getByRole('button', { name: words.lobby.enterHall }).click()
  await isInside(person, 'hall')
  return person
}

test('with a headset one enters, leaps, walks, turns, votes by pointing, and comes back to the same page', async () => {
  const { chair, link } = await session()
  const person = await wearer(link)
  onTestFinished(() => person.leave())
  const { page, words } = person

  await page.getByRole('button', { name: words.hall.headset }).click()
  // one's eyes are where one's figure is, and not yet in the picture before
  const start = await whenReport(
    page,
    ({ eye, x, z }) => eye > 1 && Math.hypot(x - window.__majlis!.own.x, z - window.__majlis!.own.z) < 1,
  )
  expect(start.eye).toBeGreaterThan(1.4)

  // a leap: pushed ahead one aims, let go one's figure walks there, and one is where it arrived
  await push(page, 'right', 0, 1)
  await whenReport(page, ({ aim }) => aim === 'free')
  await push(page, 'right', 0, 0)
  await whenReport(page, ({ isHopping }) => isHopping)
  const there = await whenReport(page, ({ isHopping }) => !isHopping)
  const own = await page.evaluate(() => window.__majlis!.own)
  expect(Math.hypot(there.x - start.x, there.z - start.z)).toBeGreaterThan(3)
  expect(own.z).toBeLessThan(start.z - 3)

  // walking by the stick, and the edge of the picture grows dark meanwhile
  await push(page, 'left', 0, 0.8)
  await whenReport(page, ({ z, dark }, from) => z < (from as number) - 0.5 && dark > 0.1, there.z)
  await push(page, 'left', 0, 0)

  const before = (await report(page))!.yaw
  await push(page, 'right', 1, 0)
  const turned = await whenReport(page, ({ yaw }, from) => yaw !== from, before)
  await push(page, 'right', 0, 0)
  expect(before - turned.yaw).toBeCloseTo(Math.PI / 6, 2)

  // a vote opens: the board comes, one points at a choice and confirms it
  const question = 'Shall the well be shared?'
  const opened = await chair.ask('vote.open', {
    ...{ question, method: 'recorded', decision: null, again: null },
  })
  expect(opened.ok).toBe(true)
  const asked = await whenReport(page, ({ board }) => (board?.buttons.length ?? 0) === 3)
  expect([asked.board?.question, asked.board?.buttons.map(({ word }) => word)]).toEqual([
    question,
    ['Yes', 'No', 'Abstain'],
  ])
  await whenReport(page, ({ wrist }, wanted) => wrist.includes(wanted as string), question)
  await pull(page, asked.board!.buttons[0]!)
  const confirming = await whenReport(page, ({ board }) => board?.buttons[0]?.press === 'confirm')
  await pull(page, confirming.board!.buttons[0]!)
  await whenReport(page, ({ board }, said) => board?.status === said, words.vote.recorded({ choice: 'Yes' }))
  expect(chair.room.state.vote?.cast).toBe(1)

  // and off it comes
  await page.evaluate(() => window.__headset.activeSession?.end())
  await page.waitForFunction(() => window.__majlis?.headset === null, null, { polling: 100 })
  await framesOn(page, 2)
  await page.getByRole('button', { name: words.hall.headset }).waitFor()
  expect(person.takeFaults()).toEqual([])
})

test('without a headset there is no button for one', async () => {
  const { link } = await session()
  const person = await newPerson(browser, forum.url, { name: 'Noor', viewport: { width: 480, height: 320 } })
  onTestFinished(() => person.leave())
  const { page, words } = person
  const address = new URL(link)
  address.searchParams.set('probe', '1')
  await page.goto(address.href)
  await page.getByRole('textbox', { name: words.lobby.nameLabel }).fill(person.name)
  await page.getByRole('button', { name: words.lobby.enterHall }).click()
  await isInside(person, 'hall')
  expect(await page.getByRole('button', { name: words.hall.headset }).count()).toBe(0)
})

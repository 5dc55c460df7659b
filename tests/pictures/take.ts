// `npm run picture`: fills a hall with people, has them vote, and takes the README's pictures of what a visitor then sees.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { LOOKS } from '../../shared/hall/looks.ts'
import type { VoteId } from '../../shared/ids.ts'
import { MEMBERS } from '../../shared/members/members.ts'
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import { makeSession, secretOf, type Visitor, visit } from '../bots/visitor.ts'
import { launchBrowser, newVisitor } from '../browser/browser.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

const FOLDER = path.join(import.meta.dirname, '../../assets/pictures')
/** every so many desks stay empty, as in any hall */
const EMPTY_EVERY = 4
const SLOW_MS = 240_000
const CHOICES: readonly Choice[] = ['yes', 'yes', 'no', 'yes', 'abstain', 'yes', 'no', 'yes']

/** A General Assembly in which most are seated and the first question has been decided. */
async function fillHall({ url }: ForumProcess): Promise<{ session: string; badge: string }> {
  const delegations = MEMBERS.map(({ id }) => ({ id }))
  const made = await makeSession(url, {
    title: 'Forum on shared waters',
    rulebook: 'open-floor',
    delegations,
    public: true,
  })
  const session = made.session.id
  const chair = await visit(url, session, { name: 'President', badge: secretOf(made.chair.link) })
  const own = made.delegations.findIndex(({ id }) => id === 'TUN')
  const people: Visitor[] = []
  for (const [desk, { link, name }] of made.delegations.entries()) {
    if (desk % EMPTY_EVERY === 3 || desk === own) continue
    const look = LOOKS[(desk * 7) % LOOKS.length]?.code
    const person = await visit(url, session, { name, badge: secretOf(link), ...(look ? { look } : {}) })
    await person.ask('seat.take', { seat: desk })
    people.push(person)
  }
  const opened = await chair.ask('vote.open', {
    question: 'Shall data on shared rivers be open to all who live by them?',
    ...{ method: 'recorded', decision: null, again: null },
  })
  const vote = (opened.ok ? opened.value.vote : '') as VoteId
  await Promise.all(
    people.map((person, index) =>
      person.ask('ballot.cast', {
        vote,
        choice: CHOICES[index % 8] ?? 'yes',
        key: crypto.randomUUID().replaceAll('-', ''),
      }),
    ),
  )
  await chair.ask('vote.close', { vote })
  return { session, badge: secretOf(made.delegations[own]?.link ?? '') }
}

const keep = (png: Buffer, name: string) =>
  sharp(png)
    .webp({ quality: 88 })
    .toFile(path.join(FOLDER, `${name}.webp`))

async function take(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const forum = await startForum()
  const browser = await launchBrowser()
  try {
    const { session, badge } = await fillHall(forum)
    const { page } = await newVisitor(browser, forum.url)
    await page.addInitScript(() =>
      localStorage.setItem('majlis.settings', JSON.stringify({ quality: 'high' })),
    )
    page.setDefaultTimeout(SLOW_MS)
    await page.goto(`${forum.url}/s/${session}?probe=1#k=${badge}`)
    await page.getByRole('textbox', { name: /name/i }).fill('Delegate of Tunisia')
    await page.getByRole('button', { name: /3D/ }).click()
    await page.waitForFunction(() => window.__majlis?.ready)
    await keep(await page.screenshot({ timeout: SLOW_MS }), 'arrival')
    await page.getByRole('button', { name: 'Seat' }).click()
    await page.getByRole('button', { name: /desk/i }).first().click()
    const frames = await page.evaluate(() => window.__majlis?.frames ?? 0)
    await page.waitForFunction((before) => (window.__majlis?.frames ?? 0) > before + 12, frames)
    await page.getByRole('button', { name: 'Seat' }).click()
    await keep(await page.screenshot({ timeout: SLOW_MS }), 'hall')
  } finally {
    await browser.close()
    await forum.remove()
  }
}

await take()
process.exit(0)

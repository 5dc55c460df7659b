// `npm run pictures`: fills a hall with people, has them vote, and takes the pictures of what a visitor then sees. Names after it take
// only those: `npm run pictures -- hall night`.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { launchBrowser } from '../browser/browser.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { enter, newPerson, type Person } from '../browser/person.ts'
import { type Assembly, closeVote, convene, openVote, voteInSecret } from './assembly.ts'
import { lookAtPeople } from './people.ts'
import { VIEWS, type View } from './views.ts'

const FOLDER = path.join(import.meta.dirname, '../../assets/pictures')
const SLOW_MS = 300_000
const SCREENS = { laptop: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } } as const
const SHARE_THAT_VOTED = 0.7
/** frames until figures, names and the wall have come to rest */
const SETTLING_FRAMES = 14
const LOBBY = { of: 'gallery', crop: { left: 0, top: 60, width: 1280, height: 560 } } as const
const LOOK = 'abaya-2'
const NAMES = { en: 'Amina Rahman', ar: 'أمينة رحمن' } as const

function chosenViews(): readonly View[] {
  const { positionals } = parseArgs({ allowPositionals: true })
  const unknown = positionals.filter((name) => !VIEWS.some((view) => view.name === name))
  if (unknown.length > 0)
    throw new Error(
      `There is no picture ${unknown.join(', ')}. There are: ${VIEWS.map(({ name }) => name).join(' ')}.`,
    )
  return positionals.length === 0 ? VIEWS : VIEWS.filter(({ name }) => positionals.includes(name))
}

async function settle({ page }: Person): Promise<void> {
  const before = await page.evaluate(() => window.__majlis?.frames ?? 0)
  await page.waitForFunction(
    ([frames, more]) => (window.__majlis?.frames ?? 0) > frames! + more!,
    [before, SETTLING_FRAMES],
    { polling: 250, timeout: SLOW_MS },
  )
}

async function opensPanel({ page, words }: Person, name: string): Promise<void> {
  const tab = page.locator(`#tab-${name}`)
  if (!(await tab.isVisible())) await page.getByRole('button', { name: words.tabs.more, exact: true }).click()
  if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click()
}

const closesPanel = async ({ page, words }: Person): Promise<void> => {
  const close = page.locator('#hud-panel').getByRole('button', { name: words.hall.collapse })
  if (await close.isVisible()) await close.click()
}

/** What stands over the hall is taken away: a picture of the place alone. */
const hidesPanels = ({ page }: Person): Promise<void> =>
  page.evaluate(() => {
    const hud = document.querySelector<HTMLElement>('.hud')
    if (hud) hud.style.visibility = 'hidden'
  })

async function shows(person: Person, { page: shown }: View, assembly: Assembly): Promise<void> {
  const { page, words } = person
  if (shown.is === 'lobby') {
    await page.goto('/')
    return page.waitForLoadState('networkidle')
  }
  if (shown.is === 'entry') {
    await page.goto(assembly.ownLink)
    await page.getByRole('textbox', { name: words.lobby.nameLabel }).fill(person.name)
    await page.getByRole('button', { name: words.lobby.wardrobeOpen }).click()
    await page.locator('canvas[data-drawn]').waitFor()
    return page.locator('.looks').evaluate((looks) => looks.scrollIntoView({ block: 'start' }))
  }
  if (shown.is === 'plain') return enter(person, assembly.ownLink, 'plain')
  await enter(person, assembly.ownLink, 'hall')
  if (shown.is === 'seat') {
    await page.getByRole('button', { name: words.seats.takeDesk, exact: true }).click()
    await (shown.panel ? opensPanel(person, shown.panel) : closesPanel(person))
    return settle(person)
  }
  if (shown.lookout !== 'own') {
    await hidesPanels(person)
    const lookout =
      typeof shown.lookout === 'string' ? await lookAtPeople(page, shown.lookout) : shown.lookout
    await page.evaluate((place) => window.__majlis?.lookFrom(place), lookout)
  } else await closesPanel(person)
  await settle(person)
}

/** The same, as the lobby shows it: wide, and light to load. */
const keepForLobby = (png: Buffer) =>
  sharp(png).extract(LOBBY.crop).webp({ quality: 68, effort: 6 }).toFile(path.join(FOLDER, 'lobby-hall.webp'))

async function take(browser: Browser, view: View, forum: ForumProcess, assembly: Assembly): Promise<void> {
  const person = await newPerson(browser, forum.url, {
    name: NAMES[view.language],
    language: view.language,
    isMeasured: true,
    viewport: SCREENS[view.screen],
    colorScheme: 'light',
    ...(view.screen === 'phone' ? { deviceScaleFactor: 2, hasTouch: true, isMobile: true } : {}),
  })
  const { page } = person
  page.setDefaultTimeout(SLOW_MS)
  // who does not choose is dressed by chance, and would look otherwise on every picture
  await person.context.addInitScript((look) => localStorage.setItem('majlis.look', look), LOOK)
  await page.addInitScript(
    (settings) => {
      localStorage.setItem('majlis.settings', settings)
      localStorage.setItem('majlis.tour', 'known')
    },
    // nothing climbs or eases: what is to be seen is there from the first frame
    JSON.stringify({ quality: 'high', daytime: view.mood, motion: 'reduced' }),
  )
  await shows(person, view, assembly)
  const png = await page.screenshot({ timeout: SLOW_MS })
  await sharp(png)
    .webp({ quality: 86 })
    .toFile(path.join(FOLDER, `${view.name}.webp`))
  if (view.name === LOBBY.of) await keepForLobby(png)
  // a desk is kept for a while for who went without standing up
  if (view.page.is === 'seat')
    await page.getByRole('button', { name: person.words.seats.stand, exact: true }).click()
  await person.leave()
  console.log(view.name)
}

async function takeAll(): Promise<void> {
  const views = chosenViews()
  mkdirSync(FOLDER, { recursive: true })
  const [browser, forum] = await Promise.all([launchBrowser(), startForum()])
  try {
    const assembly = await convene(forum.url)
    const vote = await openVote(assembly, SHARE_THAT_VOTED)
    for (const view of views) if (view.moment === 'voting') await take(browser, view, forum, assembly)
    await closeVote(assembly, vote, SHARE_THAT_VOTED)
    for (const view of views) if (view.moment === 'decided') await take(browser, view, forum, assembly)
    const secret = views.filter(({ moment }) => moment === 'secret')
    if (secret.length > 0) await voteInSecret(assembly)
    for (const view of secret) await take(browser, view, forum, assembly)
  } finally {
    await browser.close()
    await forum.remove()
  }
}

await takeAll()
process.exit(0)

// Somebody who takes part: a visitor with a name and a language, at a screen that says what it says in that language.
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Language } from '../../shared/i18n/format.ts'
import { newVisitor, type Visitor } from './browser.ts'
import { showFewPictures } from './few-pictures.ts'
import { type AllWords, WORDS } from './words.ts'

export interface Person extends Visitor {
  readonly name: string
  readonly words: AllWords
}

/** Small, since every pixel of the hall is drawn without a graphics card; large enough for the hall's wide layout. */
const SCREEN = { width: 960, height: 640 }
/** a browser that draws the hall on a busy machine answers late */
const PATIENCE_MS = 90_000
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ar: 'ar-AE' }

export interface Coming extends BrowserContextOptions {
  readonly name: string
  readonly language?: Language
  /** for what counts pictures or milliseconds: as many are drawn as can be (few-pictures.ts) */
  readonly isMeasured?: true
}

export async function newPerson(
  browser: Browser,
  forumUrl: string,
  { name, language = 'en', isMeasured, ...options }: Coming,
): Promise<Person> {
  const visitor = await newVisitor(browser, forumUrl, {
    locale: LOCALES[language],
    viewport: SCREEN,
    ...options,
  })
  visitor.context.setDefaultTimeout(PATIENCE_MS)
  if (!isMeasured) await showFewPictures(visitor.context)
  return { ...visitor, name, words: WORDS[language] }
}

/** Follows a link to a session and comes in under the person's own name. */
export async function enter(person: Person, link: string, view: 'hall' | 'plain' = 'hall'): Promise<void> {
  const { page, name, words } = person
  const { lobby } = words
  const address = new URL(link)
  address.searchParams.set('probe', '1')
  await page.goto(address.href)
  await page.getByRole('textbox', { name: lobby.nameLabel }).fill(name)
  await page.getByRole('button', { name: view === 'hall' ? lobby.enterHall : lobby.enterPlain }).click()
  await isInside(person, view)
}

/** Resolves when the hall draws, or the plain view is there. Throws when the hall could not be shown. */
export async function isInside({ page, words: { hall } }: Person, view: 'hall' | 'plain'): Promise<void> {
  if (view === 'plain') return page.getByRole('region', { name: hall.wall, exact: true }).waitFor()
  const lost = page.getByRole('alert').filter({ hasText: hall.lost3d })
  const isShown = await Promise.any([
    page.waitForFunction(() => window.__majlis?.ready === true, null, { polling: 200 }).then(() => true),
    lost.waitFor().then(() => false),
  ])
  if (!isShown) throw new Error(hall.lost3d)
}

/** What is on the screen and what a screen reader may find there, closed parts included. */
export const everythingOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll('[aria-label], [title]')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('title') ?? '',
    ])
    return [document.querySelector('#root')?.textContent ?? '', ...labels].join('\n')
  })

/** Waits until the text stands somewhere on the screen. */
export const sees = (page: Page, text: string): Promise<void> =>
  page.getByText(text).filter({ visible: true }).first().waitFor()

/** The panel of the 3D hall under this heading, opened when it is not. `tab`: what its tab is called, if not so. */
export async function openPanel(
  { page, words }: Person,
  heading: string,
  tab: string = heading,
): Promise<Locator> {
  const panel = page.locator('#hud-panel').and(page.getByRole('region', { name: heading, exact: true }))
  if (!(await panel.isVisible())) {
    const bar = page.getByRole('navigation', { name: words.hall.tools })
    const button = bar.getByRole('button', { name: tab, exact: true })
    if (!(await button.isVisible()))
      await bar.getByRole('button', { name: words.tabs.more, exact: true }).click()
    await button.click()
  }
  await panel.waitFor()
  return panel
}

/** Nothing went wrong on anybody's screen, and nobody's browser spoke to anyone but the forum. */
export function expectFlawless(...people: readonly Visitor[]): void {
  expect(people.map((person) => ({ faults: person.takeFaults(), strayed: person.strayed }))).toEqual(
    people.map(() => ({ faults: [], strayed: [] })),
  )
}

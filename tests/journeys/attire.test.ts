// Other attire without leaving: by keyboard and in Arabic in the plain view, before the turning picture in the hall; the others see it at once.
import { expect, onTestFinished, test } from 'vitest'
import { FIGURES, type Figure, lookOf } from '../../shared/hall/looks.ts'
import { makeSession, stateWhere, type Visitor, visit } from '../bots/visitor.ts'
import { barriers, cutOffAt320 } from '../browser/audit.ts'
import { press, tabTo } from '../browser/keyboard.ts'
import { enter, expectFlawless, isInside, newPerson, openPanel, type Person } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()

async function meet(language: 'en' | 'ar'): Promise<{ person: Person; other: Visitor; url: string }> {
  const { session, url } = await makeSession(forum.url, {
    title: 'Attire',
    rulebook: 'open-floor',
    delegations: [{ id: 'ARE' }],
    public: true,
  })
  const other = await visit(forum.url, session.id, { name: 'Other' })
  const person = await newPerson(browser, forum.url, { name: 'Noor', language, reducedMotion: 'reduce' })
  onTestFinished(() => Promise.all([person.leave(), other.leave()]).then(() => undefined))
  return { person, other, url }
}

const figureOfNoor = ({ room }: Visitor): Figure | undefined => {
  const noor = [...room.state.walkers.values()].find(({ name }) => name === 'Noor')
  return noor && lookOf(noor.look)?.figure
}

test('in the plain view by keys alone, in Arabic; who comes back is dressed so', async () => {
  const { person, other, url } = await meet('ar')
  const { page, words } = person
  await enter(person, url, 'plain')
  const before = figureOfNoor(other)
  const panel = page.getByRole('region', { name: words.lobby.lookLegend, exact: true }).last()
  await tabTo(page, panel.locator('input[name="figure"]:checked'))
  await page.keyboard.press('ArrowDown')
  await panel.getByText(words.attire.tried).waitFor()
  expect(figureOfNoor(other)).toBe(before)
  // the wardrobe tells in words what is tried on
  await press(page, panel.getByRole('button', { name: words.lobby.wardrobeOpen }))
  const next = FIGURES[(FIGURES.indexOf(before!) + 1) % FIGURES.length]!
  await panel.getByRole('definition').filter({ hasText: words.lobby.looks[next] }).first().waitFor()
  await press(page, panel.getByRole('button', { name: words.attire.wear }))
  await panel.getByText(words.attire.done).waitFor()
  await stateWhere(other.room, () => figureOfNoor(other) === next)
  expect(await barriers(page)).toEqual([])
  expect(await cutOffAt320(page)).toEqual([])
  await page.reload()
  await isInside(person, 'plain')
  expect(await page.locator('input[name="figure"]:checked').getAttribute('value')).toBe(next)
  expectFlawless(person)
})

test('in the hall before the turning picture, by light and by dark', async () => {
  const { person, other, url } = await meet('en')
  const { page, words } = person
  await page.addInitScript(() => localStorage.setItem('majlis.theme', 'light'))
  await enter(person, url)
  const panel = await openPanel(person, words.lobby.lookLegend, words.tabs.attire)
  await panel.getByRole('radio', { name: words.lobby.looks.sari, exact: true }).check()
  await panel.getByRole('button', { name: words.lobby.wardrobeOpen }).click()
  await panel.locator('canvas[data-drawn]').waitFor()
  await panel.getByRole('button', { name: words.attire.wear }).click()
  await panel.getByText(words.attire.done).waitFor()
  await stateWhere(other.room, () => figureOfNoor(other) === 'sari')
  expect(await barriers(page)).toEqual([])
  // the hall by day, where another panel stands on a surface of its own
  await openPanel(person, words.hall.calculator)
  await page.locator('.calculator .outcome').first().waitFor()
  expect(await barriers(page)).toEqual([])
  expectFlawless(person)
})

test('the audit of pages finds what is faint in the dark alone', async () => {
  const { person } = await meet('en')
  const { page } = person
  await page.goto('/')
  await page.locator('#welcome').waitFor()
  expect(await barriers(page)).toEqual([])
  await page.evaluate(() => {
    const faint = new CSSStyleSheet()
    faint.replaceSync(':root[data-theme="dark"] #welcome { color: #2a2f45 !important }')
    document.adoptedStyleSheets = [faint]
  })
  expect(await barriers(page)).toEqual(['dark: color-contrast: #welcome'])
})

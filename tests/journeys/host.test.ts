// A host from the template to the printed badges: a draft, a list with a wrong row, a badge reissued while somebody is inside.
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { spoken } from '../../shared/i18n/format.ts'
import { barriers, cutOffAt320 } from '../browser/audit.ts'
import { linkOf, stateName } from '../browser/host.ts'
import { press, tabTo, typeInto } from '../browser/keyboard.ts'
import { enter, expectFlawless, newPerson, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()

/** the six of the GCC, two rows that are good, and the chair */
const BADGES = 9
/** longer than a card is wide */
const TITLES = {
  en: 'Waters of the Gulf: conference on desalination, shared basins and the protection of the marine environment',
  ar: 'مياه الخليج: مؤتمر تحلية المياه والأحواض المشتركة وحماية البيئة البحرية في المنطقة وما حولها من بحار',
}
const FILE = ['code;name;e-mail', 'KEN;;a@b.org', 'ZZZ;;c@d.org', ';وفد الشباب;e@f.org'].join('\r\n')

async function expectNoBarriers(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([])
  expect(await cutOffAt320(page)).toEqual([])
}

/** A draft from a template, left and found again, with a file whose third row is wrong. */
async function prepare({ page, words: { desk, host }, shot }: Person, title: string): Promise<void> {
  await page.goto('/host')
  const template = desk.startFrom(desk.templates['gcc-supreme-council'])
  await press(page, page.getByRole('link', { name: spoken(template) }))
  await typeInto(page, page.getByRole('textbox', { name: host.titleLabel }), title)
  await press(page, page.getByRole('button', { name: host.saveDraft }))
  await sees(page, host.draftSaved({ at: '' }).split('\u2068')[0]!.trim())
  await page.goto('/host')
  await press(page, page.getByRole('link', { name: spoken(desk.resumeOf({ title })) }))
  await page.getByRole('textbox', { name: host.titleLabel }).waitFor()
  expect(await page.getByRole('textbox', { name: host.titleLabel }).inputValue()).toBe(title)

  await sees(page, host.rulebookHints['gcc-supreme-council']!)
  await page.getByRole('combobox', { name: host.rulebookLabel }).selectOption('open-floor')
  const file = { name: 'delegations.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${FILE}`) }
  await page.getByLabel(host.readFile).setInputFiles(file)
  await sees(page, host.wrongRows({ count: 1 }))
  await sees(page, host.rowFaults['code-unknown']({ code: 'ZZZ' }))
  await sees(page, host.chosen({ count: 8 }))
  await press(page, page.getByRole('button', { name: host.submit }))
  await sees(page, host.rowsWrong)
  await expectNoBarriers(page)
  await shot('form')
  // pressing the row marks it, so that it can be typed over
  await press(page, page.getByRole('button', { name: host.row({ row: 3 }) }))
  await page.keyboard.press('Delete')
  await press(page, page.getByRole('button', { name: host.submit }))
}

test.each(['en', 'ar'] as const)('a host prepares, opens, reissues and prints, in %s', async (language) => {
  const person = await newPerson(browser, forum.url, { name: 'Host', language })
  const host: Person = { ...person, shot: (name) => person.shot(`host-${language}-${name}`) }
  const delegate = await newPerson(browser, forum.url, { name: 'Nadia Karim', language })
  onTestFinished(() => Promise.all([host.leave(), delegate.leave()]).then(() => undefined))
  const { page, words } = host
  const { badges, hall, links, refusals } = words
  const title = TITLES[language]
  const oman = stateName('OMN', language)

  await prepare(host, title)
  await page.getByRole('link', { name: badges.goIn }).waitFor()
  expect(await page.getByRole('code').count()).toBe(BADGES)
  await typeInto(page, page.getByRole('spinbutton', { name: links.uses }), '40')
  await press(page, page.getByRole('button', { name: links.set }))
  await sees(page, links.done)
  await sees(page, links.left({ count: 40, sum: 40 }))
  const old = await linkOf(page, oman)
  await enter(delegate, old.replace('#', '?view=plain#'), 'plain')

  await press(page, page.getByRole('button', { name: spoken(badges.reissueOf({ name: oman })) }))
  await tabTo(page, page.getByRole('checkbox', { name: badges.reissueStrict }), 'Shift+Tab')
  await page.keyboard.press('Space')
  await press(page, page.getByRole('button', { name: badges.reissueYes, exact: true }))
  await sees(page, badges.reissued({ name: oman }))
  expect(await linkOf(page, oman)).not.toBe(old)
  await sees(delegate.page, hall.linkText.removed)
  await delegate.page.goto('/')
  await delegate.page.goto(old)
  await sees(delegate.page, refusals['badge-unknown'])
  await sees(page, badges.removed({ name: delegate.name }))
  await expectNoBarriers(page)
  await host.shot('badges')

  // the desk is carried to another browser by its link
  const key = await page.evaluate(() => localStorage.getItem('majlis.host'))
  await delegate.page.goto(`/host#k=${key}`)
  await delegate.page.getByRole('link', { name: spoken(words.desk.manageOf({ title })) }).click()
  await sees(delegate.page, badges.someUnknown({ count: BADGES }))

  await press(page, page.getByRole('link', { name: badges.print }))
  const codes = page.getByRole('img')
  await codes.first().waitFor()
  expect(await codes.count()).toBe(BADGES)
  await expectNoBarriers(page)
  await host.shot('sheet')
  expect(await cutOffOnPaper(page)).toEqual([])
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(Math.ceil(BADGES / 8))
  // the browser notes the refusal that was wanted
  expect(delegate.takeFaults().filter((fault) => !fault.includes('401'))).toEqual([])
  expectFlawless(host, delegate)
})

/** What sticks out of its card when the sheet is printed. */
async function cutOffOnPaper(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' })
  return page.evaluate(() => {
    const rectOf = (element: Element) => element.getBoundingClientRect()
    return [...document.querySelectorAll('.badge-card')].flatMap((card) => {
      const whole = rectOf(card)
      return [...card.querySelectorAll('svg, p')]
        .filter((part) => {
          const { top, bottom, left, right } = rectOf(part)
          return top < whole.top || bottom > whole.bottom || left < whole.left || right > whole.right
        })
        .map((part) => `${part.getAttribute('class')} of ${card.textContent}`)
    })
  })
}

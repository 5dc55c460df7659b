// A memorandum at the signing table: two heads of delegation in 3D, one of them in Arabic, draft, freeze and sign it; a visitor in the plain
// view reads it then, and checks the file.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { signing as arabicSigning } from '../../shared/i18n/ar/signing.ts'
import { signing as englishSigning, type SigningWords } from '../../shared/i18n/en/signing.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { verifyAgreement } from '../../shared/journal/agreement/verify-agreement.ts'
import { makeSession } from '../bots/visitor.ts'
import { barriers } from '../browser/audit.ts'
import { enter, expectFlawless, newPerson, openPanel, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()
const EN = englishSigning(createFormat('en', 'latn', 'UTC'))
const AR = arabicSigning(createFormat('ar', 'latn', 'UTC'))

async function openTable(person: Person, isPlain = false): Promise<void> {
  if (!isPlain) await openPanel(person, person.words.tabs.places, person.words.tabs.placesShort)
  await person.page.locator('#place-signing').click()
  await person.page.getByRole('heading', { name: person.words.places.names.signing, level: 3 }).waitFor()
}

async function sign({ page }: Person, words: SigningWords): Promise<void> {
  await page.getByRole('button', { name: words.sign, exact: true }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: words.sign, exact: true }).click()
}

test('two delegations draft, freeze and sign; the file holds, and a changed one does not', async () => {
  const made = await makeSession(forum.url, {
    ...{ title: 'Rivers', rulebook: 'open-floor', public: true },
    delegations: [{ id: 'KEN' }, { id: 'ARE' }],
  })
  const [ken, are] = made.delegations.map(({ link }) => link)
  const [otieno, layla, noor] = await Promise.all([
    newPerson(browser, forum.url, { name: 'Otieno Wekesa' }),
    newPerson(browser, forum.url, { name: 'ليلى حداد', language: 'ar' }),
    newPerson(browser, forum.url, { name: 'Noor Said', acceptDownloads: true }),
  ])
  await Promise.all([enter(otieno, ken!), enter(layla, are!), enter(noor, made.url, 'plain')])
  await Promise.all([openTable(otieno), openTable(layla), openTable(noor, true)])

  await otieno.page.getByText(EN.begin, { exact: true }).click()
  await otieno.page.getByRole('textbox', { name: EN.title }).fill('On shared rivers')
  await otieno.page.getByRole('checkbox', { name: 'United Arab Emirates' }).check()
  await otieno.page.getByRole('button', { name: EN.beginSend, exact: true }).click()
  await otieno.page.getByRole('textbox', { name: EN.text }).fill('The parties share their measurements.')
  const shared = layla.page.getByRole('textbox', { name: AR.text })
  await shared.waitFor()
  await layla.page.waitForFunction(() =>
    [...document.querySelectorAll('textarea')].some(({ value }) => value.includes('measurements')),
  )
  await shared.press('End')
  await shared.pressSequentially(' اتفقنا')
  await sees(noor.page, EN.notYours)
  expect(await noor.page.getByText('measurements').count()).toBe(0)

  for (const [person, words] of [
    [otieno, EN],
    [layla, AR],
  ] as const)
    await person.page.getByRole('button', { name: words.keyMake }).click()
  await otieno.page.waitForFunction(() =>
    [...document.querySelectorAll('textarea')].some(({ value }) => value.includes('اتفقنا')),
  )
  await otieno.page.getByRole('button', { name: EN.freeze, exact: true }).click()
  await layla.page.getByRole('button', { name: AR.agree, exact: true }).click()
  await sign(otieno, EN)
  await layla.shot('signing-1-to-sign')
  await sign(layla, AR)
  await sees(layla.page, AR.phases.signed)
  await otieno.shot('signing-2-signed')

  await sees(noor.page, 'The parties share their measurements. اتفقنا')
  expect(await barriers(noor.page)).toEqual([])
  const coming = noor.page.waitForEvent('download')
  await noor.page.getByRole('button', { name: EN.save, exact: true }).click()
  const text = readFileSync(await (await coming).path(), 'utf8')
  expect(verifyAgreement(text)).toMatchObject({ ok: true })
  await noor.page.getByText(EN.check, { exact: true }).click()
  const field = noor.page.locator('.signing-check input[type=file]')
  const fileOf = (content: string) => ({
    ...{ name: 'agreement.json', mimeType: 'application/json', buffer: Buffer.from(content) },
  })
  await field.setInputFiles(fileOf(text))
  await sees(noor.page, EN.holds)
  await noor.shot('signing-3-plain')
  await field.setInputFiles(fileOf(text.replace('share their', 'hide their')))
  await sees(noor.page, EN.faults['wrong-hash'])
  expectFlawless(otieno, layla, noor)
})

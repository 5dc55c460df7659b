// The board of a secret vote verified by whoever has the file: without a connection, by keyboard, and in both languages.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FileChooser, Page } from 'playwright-core'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { trackerOf } from '../../shared/ballot/cast/ballot.ts'
import { ballotFaults as arabicFaults } from '../../shared/i18n/ar/ballot-faults.ts'
import { verify as arabic } from '../../shared/i18n/ar/verify.ts'
import { verify as english } from '../../shared/i18n/en/verify.ts'
import { createFormat, spoken } from '../../shared/i18n/format.ts'
import { barriers, cutOffAt320 } from '../browser/audit.ts'
import { press, tabTo } from '../browser/keyboard.ts'
import { expectFlawless, newPerson, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'
import { wholeVote } from '../shared/ballot/sample-board.ts'

const { browser, forum } = await openStage()

const folder = mkdtempSync(path.join(tmpdir(), 'majlis-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

const VOTERS = 24
const choices = Array.from({ length: VOTERS + 1 }, (_, index) => [[index % 3]])
const made = wholeVote({ voters: VOTERS }, choices)
const [board, forged] = ['board.bel', 'forged.bel'].map((name) => path.join(folder, name)) as [string, string]
writeFileSync(board, made.board.bytes())
const bytes = Buffer.from(made.board.bytes())
bytes[bytes.lastIndexOf('"response":"') + 14]! ^= 1
writeFileSync(forged, bytes)

const en = english(createFormat('en', 'latn', 'UTC'))
const ar = arabic(createFormat('ar', 'latn', 'UTC'))

test('by keyboard, without a connection, in English and then in Arabic', async () => {
  const reader = await newPerson(browser, forum.url, { name: 'Reader' })
  onTestFinished(() => reader.leave())
  const { page, context, words } = reader
  const choose = dialogsOf(page)
  await page.goto('/')
  await press(page, page.getByRole('link', { name: words.lobby.verify }))
  await page.getByRole('heading', { name: en.title, level: 1 }).waitFor()
  // all threads have answered
  await sees(page, en.offline)
  const cores = await page.evaluate(() => navigator.hardwareConcurrency)
  await page.waitForFunction(() => [...document.fonts].every(({ status }) => status === 'loaded'))
  expect(page.workers().length).toBe(cores)
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await context.setOffline(true)

  await choose(en.chooseFor({ what: en.board }), board)
  await sees(page, en.holds)
  await sees(page, en.ballotsOf({ ballots: VOTERS + 1, counted: VOTERS, registered: VOTERS }))
  await page.getByRole('row', { name: 'Yes 8' }).waitFor()
  const find = page.getByRole('textbox', { name: en.find.label })
  await tabTo(page, find)
  await page.keyboard.insertText(trackerOf(made.board.ballots[0]!).slice(0, 12))
  await sees(page, en.find.replaced({ height: 1 }))
  expect(await barriers(page)).toEqual([])
  expect(await cutOffAt320(page)).toEqual([])
  await reader.shot('verify-en-1-holds')

  await choose(en.chooseFor({ what: en.older }), forged)
  await sees(page, en.failsOld)
  await sees(page, en.faults['wrong-hash'])
  await press(page, page.getByRole('button', { name: en.takeOut }))
  await sees(page, en.holds)

  await press(page, page.getByRole('button', { name: 'العربية' }))
  await page.getByRole('heading', { name: ar.title, level: 1 }).waitFor()
  await sees(page, ar.holds)
  await drop(page, ar.board, forged)
  await sees(page, ar.fails)
  await sees(page, arabicFaults['wrong-hash'])
  expect(await barriers(page)).toEqual([])
  await reader.shot('verify-ar-2-fails')
  expect(asked).toEqual([])
  expectFlawless(reader)
})

/**
 * The space bar opens the browser's own dialog. It is listened for as long as the page is there: a busy browser would open it before it
 * is told to hand the next one over.
 */
function dialogsOf(page: Page): (name: string, file: string) => Promise<void> {
  const opened: FileChooser[] = []
  page.on('filechooser', (dialog) => opened.push(dialog))
  return async (name, file) => {
    await tabTo(page, page.getByLabel(spoken(name)))
    await page.keyboard.press('Space')
    await expect.poll(() => opened.length, { timeout: 30_000 }).toBe(1)
    await opened.pop()!.setFiles(file)
  }
}

async function drop(page: Page, group: string, file: string): Promise<void> {
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], 'board.bel'))
    return transfer
  }, readFileSync(file).toString('base64'))
  const target = page.getByRole('group', { name: group })
  await target.dispatchEvent('drop', { dataTransfer: dropped })
}

// A page that was opened before another process was there may not connect to it: it sits in a gallery of that process all the same, by way
// of the one that it came from, and nobody loads anything again.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Processes, processesMissing, startProcesses } from '../backing/processes.ts'
import { sit } from '../bots/sitter.ts'
import { launchBrowser } from '../browser/browser.ts'
import { isInside, newPerson, sees } from '../browser/person.ts'
import { takeStrays } from '../browser/requests.ts'

const missing = processesMissing()
if (missing) console.warn(missing)

const mayConnectTo = async (page: string): Promise<string> =>
  (await fetch(page)).headers.get('content-security-policy') ?? ''

describe.skipIf(missing !== null)('a process that joins late', () => {
  let both: Processes
  let browser: Browser
  beforeAll(async () => {
    ;[both, browser] = await Promise.all([startProcesses({ MAJLIS_HALL_PEOPLE: '2' }), launchBrowser()])
  })
  afterAll(() => Promise.all([both?.remove(), browser?.close()]))

  test('is reached by a page that was open before, without loading it again', async () => {
    const [early, late] = both.forums
    const { host } = new URL(late.url)
    await late.stop()
    await expect.poll(() => mayConnectTo(early.url), { timeout: 20_000 }).not.toContain(host)
    const person = await newPerson(browser, early.url, { name: 'Kenji' })
    const { page, words } = person
    await page.goto(`${early.url}/s/open-forum?probe=1`)
    const name = page.getByRole('textbox', { name: words.lobby.nameLabel })
    await name.fill('Kenji')
    await late.restart()
    await expect.poll(() => mayConnectTo(early.url), { timeout: 20_000 }).toContain(host)
    const audience = []
    for (const each of ['Amal', 'Noor', 'Aiko'])
      audience.push(await sit(early.url, 'open-forum', { name: each }))
    expect([audience[2]!.entered.room, audience[2]!.host]).toEqual(['open-forum-g1', host])
    await page.getByRole('button', { name: words.lobby.enterPlain }).click()
    await isInside(person, 'plain')
    await sees(page, words.hall.where.gallery({ gallery: 1 }))
    // the browser says that it was not let out, and the way round is ours
    expect(person.takeFaults().join('\n')).toMatch(/Content Security Policy/)
    expect(takeStrays()).toEqual([])
    for (const sitter of audience) sitter.leave()
    await person.leave()
  })
})

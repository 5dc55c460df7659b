// A full hall in the browser: one is told that one sits in a gallery, in both languages and views, and is brought to the hall when
// called; and a browser that comes to one process is seated in the hall of another.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Processes, processesMissing, startProcesses } from '../backing/processes.ts'
import { type Sitter, sit } from '../bots/sitter.ts'
import { launchBrowser, UNWATCHED } from '../browser/browser.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { enter, expectFlawless, newPerson, type Person, sees } from '../browser/person.ts'
import { takeStrays } from '../browser/requests.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser(UNWATCHED)
})
afterAll(() => browser?.close())

describe('a hall that seats two', () => {
  let forum: ForumProcess
  let audience: readonly Sitter[]
  const people: Person[] = []
  const comeAs = async (
    name: string,
    options: Partial<Parameters<typeof newPerson>[2]>,
    view: 'hall' | 'plain',
  ) => {
    const person = await newPerson(browser, forum.url, { name, ...options })
    people.push(person)
    await enter(person, `${forum.url}/s/open-forum`, view)
    return person
  }

  beforeAll(async () => {
    forum = await startForum({ MAJLIS_HALL_PEOPLE: '2' })
    audience = await Promise.all(['Amal', 'Noor'].map((name) => sit(forum.url, 'open-forum', { name })))
    await audience[0]!.ask('seat.take', { seat: 3 })
  })
  afterAll(async () => {
    for (const sitter of audience) sitter.leave()
    await forum.remove()
  })

  test('says in which gallery one is, in both languages and views, and brings whoever takes the chair to the hall', async () => {
    const laptop = { viewport: { width: 1366, height: 768 } }
    const phone = { viewport: { width: 390, height: 844 } }
    const arabic = await comeAs('ليلى', { language: 'ar', ...phone }, 'plain')
    await sees(arabic.page, arabic.words.hall.where.gallery({ gallery: 1 }))
    await arabic.shot('gallery-plain-ar')
    const english = await comeAs('Kenji', laptop, 'hall')
    const { where } = english.words.hall
    await sees(english.page, where.gallery({ gallery: 1 }))
    await sees(english.page, where.counts({ hall: 2, galleries: 2 }))
    await english.shot('gallery-hall-en')
    const plain = await comeAs('Aiko', laptop, 'plain')
    await sees(plain.page, where.gallery({ gallery: 2 }))
    await plain.shot('gallery-plain-en')
    await plain.page.getByRole('button', { name: plain.words.presiding.take, exact: true }).first().click()
    await sees(plain.page, where.hall)
    await sees(plain.page, plain.words.presiding.byYou)
    await plain.shot('called-plain-en')
    expectFlawless(...people)
    await Promise.all(people.map((person) => person.leave()))
  })
})

const missing = processesMissing()
if (missing) console.warn(missing)

describe.skipIf(missing !== null)('two processes', () => {
  let both: Processes
  beforeAll(async () => {
    both = await startProcesses()
  })
  afterAll(() => both?.remove())

  test('a browser that comes to the one is in the hall of the other, and speaks to nobody else', async () => {
    const [owner, other] = both.forums
    const amal = await sit(owner.url, 'open-forum', { name: 'Amal' })
    const person = await newPerson(browser, other.url, { name: 'Kenji' })
    await enter(person, `${other.url}/s/open-forum`, 'plain')
    await sees(person.page, 'Amal')
    expect(person.takeFaults()).toEqual([])
    const hosts = takeStrays().map((stray) => new URL(stray.replace('left the forum: ', '')).host)
    expect(new Set(hosts)).toEqual(new Set([new URL(owner.url).host]))
    amal.leave()
    await person.leave()
  })
})

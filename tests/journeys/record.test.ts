// The record of a sitting: read by keyboard in the plain view, kept from the hall, in both languages; a closed one by its people.
import type { Download } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { record as arabicRecord } from '../../shared/i18n/ar/record.ts'
import { record as englishRecord } from '../../shared/i18n/en/record.ts'
import { createFormat, spoken } from '../../shared/i18n/format.ts'
import type { NewSessionAnswer } from '../../shared/protocol/api.ts'
import { makeSession, secretOf, visit } from '../bots/visitor.ts'
import { barriers, cutOffAt320 } from '../browser/audit.ts'
import { press } from '../browser/keyboard.ts'
import { enter, expectFlawless, newPerson, openPanel, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const SAYS = {
  en: englishRecord(createFormat('en', 'latn')),
  ar: arabicRecord(createFormat('ar', 'latn')),
}
const QUESTION = 'Shall the well be dug?'

const { browser, forum } = await openStage()

/** A sitting in which Kenya has decided a question. */
async function decidedSession(isPublic: boolean): Promise<NewSessionAnswer> {
  const made = await makeSession(forum.url, {
    ...{ title: 'Wells', rulebook: 'open-floor', public: isPublic },
    delegations: [{ id: 'KEN' }, { id: 'ARE' }],
  })
  const [chair, kenya] = await Promise.all([
    visit(forum.url, made.session.id, { name: 'Chair', badge: secretOf(made.chair.link) }),
    visit(forum.url, made.session.id, { name: 'Amina', badge: secretOf(made.delegations[0]!.link) }),
  ])
  const asked = { question: QUESTION, method: 'recorded', decision: null, again: null } as const
  const opened = await chair.ask('vote.open', asked)
  if (!opened.ok) throw new Error(opened.refusal.code)
  const { vote } = opened.value
  await kenya.ask('ballot.cast', { vote, choice: 'yes', key: 'a'.repeat(32) })
  await chair.ask('vote.close', { vote })
  await Promise.all([chair.leave(), kenya.leave()])
  return made
}

async function keptBy(person: Person, name: string): Promise<Download> {
  const keeping = person.page.waitForEvent('download')
  await press(person.page, person.page.getByRole('button', { name, exact: true }))
  return keeping
}

test.each(['en', 'ar'] as const)('read and kept by keyboard in the plain view, in %s', async (language) => {
  const made = await decidedSession(true)
  const reader = await newPerson(browser, forum.url, { name: 'Reader', language, acceptDownloads: true })
  onTestFinished(() => reader.leave())
  await enter(reader, made.url, 'plain')
  const { page, words } = reader
  const says = SAYS[language]
  await press(page, page.getByRole('button', { name: words.entries.recordOpen }))
  await press(page, page.getByRole('button', { name: says.read }))
  await sees(
    page,
    language === 'en'
      ? 'The question was adopted by 1 vote to none.'
      : 'اعتُمدت المسألة بأغلبية صوت واحد مقابل لا شيء.',
  )
  expect(await barriers(page)).toEqual([])
  expect(await cutOffAt320(page)).toEqual([])
  await reader.shot(`record-${language}-1-plain`)

  const docx = await keptBy(reader, spoken(says.saveLong({ file: says.files.docx })))
  const csv = await keptBy(reader, spoken(says.voteFile({ form: 'CSV', number: 1 })))
  expect([docx.suggestedFilename(), csv.suggestedFilename()]).toEqual([
    `${made.session.id}-minutes.${language}.docx`,
    `${made.session.id}-decision-1.csv`,
  ])
  expectFlawless(reader)
})

test('a closed sitting is kept from the hall by one of its people, and its token stands in no address', async () => {
  const made = await decidedSession(false)
  const reader = await newPerson(browser, forum.url, { name: 'Boris', acceptDownloads: true })
  onTestFinished(() => reader.leave())
  const asked: string[] = []
  reader.page.on('request', (request) => asked.push(request.url()))
  await enter(reader, made.delegations[1]!.link)
  const { page, words } = reader
  const panel = await openPanel(reader, words.hall.record)
  await panel.getByText(QUESTION).waitFor()
  await page.getByRole('radio', { name: 'العربية' }).check({ force: true })
  const minutes = await keptBy(reader, spoken(SAYS.en.saveLong({ file: SAYS.en.files.html })))
  expect(minutes.suggestedFilename()).toBe(`${made.session.id}-minutes.ar.html`)
  await reader.shot('record-3-hall')
  const kept = asked.filter((url) => url.includes('/minutes.'))
  expect(kept.length).toBeGreaterThan(1)
  expect(kept.filter((url) => /[0-9a-f]{32}/.test(url))).toEqual([])
  expectFlawless(reader)
})

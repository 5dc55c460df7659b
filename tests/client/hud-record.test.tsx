// What the panel of the record shows, in both languages: the minutes as a page, and each decision as a file.
import { describe, expect, it } from 'vitest'
import { MinutesFiles } from '../../client/hud/record/minutes-files.tsx'
import { MinutesPage } from '../../client/hud/record/minutes-page.tsx'
import { VoteFiles } from '../../client/hud/record/vote-files.tsx'
import { record as arabicRecord } from '../../shared/i18n/ar/record.ts'
import { record as englishRecord } from '../../shared/i18n/en/record.ts'
import { spoken } from '../../shared/i18n/format.ts'
import { writeMinutes } from '../../shared/minutes/written/write-minutes.ts'
import { SMALL_PAST } from '../shared/minutes/small-sitting.ts'
import { minutesAfter, WRITING } from '../shared/minutes/writing.ts'
import { fakeView } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const minutes = minutesAfter(SMALL_PAST)
const words = { en: englishRecord(WRITING.en.format), ar: arabicRecord(WRITING.ar.format) }

describe.each(['en', 'ar'] as const)('the minutes to read in %s', (language) => {
  const markup = show(
    <MinutesPage label="M" minutes={minutes} writing={WRITING[language]} />,
    fakeView(),
    language,
  )

  it('say every paragraph of the record', () => {
    const text = textOf(markup)
    const blocks = writeMinutes(minutes, WRITING[language].words, WRITING[language].format)
    const paragraphs = blocks.flatMap((block) => (block.is === 'paragraph' ? [spoken(block.text)] : []))
    expect(paragraphs.length).toBeGreaterThan(20)
    expect(paragraphs.filter((each) => !text.includes(each))).toEqual([])
  })

  it('stand below the heading of the panel, none left out', () => {
    const levels = [...markup.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(3)
    expect(levels.every((level, place) => place === 0 || level - levels[place - 1]! <= 1)).toBe(true)
  })

  it('have their own language and direction', () => {
    expect(markup).toContain(language === 'ar' ? 'lang="ar" dir="rtl"' : 'lang="en" dir="ltr"')
  })
})

describe('files of the record', () => {
  it('of each decision, the latest first, named for those who hear them', () => {
    const markup = show(<VoteFiles words={words.en} minutes={minutes} writing={WRITING.en} />, fakeView())
    expect([...markup.matchAll(/aria-label="([^"]+)"/g)].map(([, label]) => label)).toEqual([
      ...['CSV, decision 3', 'JSON, decision 3', 'CSV, decision 2', 'JSON, decision 2'],
      ...['CSV, decision 1', 'JSON, decision 1'],
    ])
  })

  it('say when nothing has been decided', () => {
    const none = { ...minutes, votes: [] }
    const markup = show(<VoteFiles words={words.ar} minutes={none} writing={WRITING.ar} />, fakeView(), 'ar')
    expect(textOf(markup)).toContain('لم يُبتّ في أي مسألة في هذه الجلسة بعد.')
  })

  const session = { ...fakeView().session, isPublic: false }
  it.each([
    ['an address to open, where everyone may read', fakeView(), 1, 4],
    ['no address, where only its people may', fakeView({ session }), 0, 4],
    ['an invitation, where a time is set', fakeView({ planned: { startsAt: 1, minutes: 90 } }), 1, 5],
  ])('have %s', (_, view, links, buttons) => {
    const markup = show(<MinutesFiles words={words.en} language="ar" />, view)
    expect([markup.match(/href=/g)?.length ?? 0, markup.match(/<button/g)?.length]).toEqual([links, buttons])
    expect(markup).not.toContain('token')
  })
})

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import { SESSION } from '../shared/minutes/small-sitting.ts'
import { keepSmallSitting } from './kept-sitting.ts'
import { runMajlis, temporaryFolder } from './run-majlis.ts'

const dataDir = temporaryFolder()
const golden = (language: string): string =>
  readFileSync(path.join(import.meta.dirname, `../shared/minutes/small-sitting.${language}.txt`), 'utf8')
/** the hash of this chain is another one, and the sitting is public */
const withoutHead = (text: string): string =>
  text.replace(/^.*[0-9a-f]{64}$/m, '').replace(/^(Sitting|الجلسة): .*$/m, '')

beforeAll(async () => {
  const store = await openSqliteStore(dataDir)
  await keepSmallSitting(store)
  await store.close()
})

describe('majlis minutes', () => {
  it.each(['en', 'ar'])('[MI1] tells a kept sitting as the journal has it, in %s', (lang) => {
    const { code, out, said } = runMajlis(dataDir, 'minutes', SESSION, '--lang', lang, '--format', 'text')
    expect([code, said, withoutHead(out)]).toEqual([0, '', withoutHead(golden(lang))])
  })

  it('writes a file in the form that its name says', () => {
    const file = path.join(dataDir, 'record.docx')
    expect(runMajlis(dataDir, 'minutes', SESSION, '--out', file)).toEqual({ code: 0, out: '', said: '' })
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
  })

  it('is a page unless said otherwise', () => {
    expect(runMajlis(dataDir, 'minutes', SESSION, '--tz', 'Asia/Dubai').out).toMatch(/^<!doctype html>/)
  })

  it.each([
    [
      ['minutes'],
      'Say: npm run majlis -- minutes SESSION_OR_FILE [--lang en|ar] [--format html|docx|json|text] [--tz ZONE] [--out FILE]\n',
    ],
    [
      ['minutes', 's_nowhere'],
      'There is neither a file nor a sitting s_nowhere: npm run majlis -- sessions lists the sittings.\n',
    ],
    [['minutes', SESSION, '--lang', 'fr'], '"fr" is no language of the forum: say --lang en or --lang ar.\n'],
    [
      ['minutes', SESSION, '--format', 'pdf'],
      '"pdf" is no form of the minutes: say html, docx, json, text.\n',
    ],
    [['minutes', SESSION, '--format', 'docx'], 'A Word document is written to a file: say --out FILE.\n'],
    [['minutes', SESSION, '--tz', 'Mars'], '"Mars" is no time zone: say a name such as --tz Asia/Dubai.\n'],
    [['votes'], 'Say: npm run majlis -- votes SESSION_OR_FILE [--csv] [--lang en|ar]\n'],
  ])('%j exits with 2 and a sentence that says what to do', (args, sentence) => {
    expect(runMajlis(dataDir, ...args)).toEqual({ code: 2, out: '', said: sentence })
  })
})

describe('majlis votes', () => {
  it('lists the decisions', () => {
    expect(runMajlis(dataDir, 'votes', SESSION).out).toBe(
      [
        '1  adopted  2-1-0  the motion of the United Arab Emirates for an unmoderated caucus of 10 minutes',
        '2  adopted  2-0-1  amendment 1 to proposal 1',
        '3  adopted  2-1-0  proposal 1 (“Wells”)',
        '',
      ].join('\n'),
    )
  })

  it('[MI11] gives every ballot as a table', () => {
    const { out } = runMajlis(dataDir, 'votes', SESSION, '--csv', '--lang', 'ar')
    const lines = out.split('\r\n')
    expect([lines.length, lines[0], lines.at(-2)]).toEqual([
      11,
      '\uFEFF"الرقم","الموضوع","النتيجة","الرمز","الوفد","الصوت"',
      '"3","مشروع القرار 1 المعنون «Wells»","اعتُمد مشروع القرار بأغلبية صوتين مقابل صوت واحد.","d1","أطلانتس","لم يصوّتوا"',
    ])
  })
})

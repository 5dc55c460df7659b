import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import type { Store } from '../../server/store/store.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import { chatRow } from '../contracts/store-samples.ts'
import { runMajlis, temporaryFolder } from './run-majlis.ts'
import { ALI, holdTrueSitting, QUESTION, TRUE_SESSION as SESSION } from './true-sitting.ts'

let dataDir = ''
beforeEach(async () => {
  dataDir = temporaryFolder()
  await withStore(async (store) => {
    await holdTrueSitting(store)
    await store.addChat(SESSION, { ...chatRow('an old line'), person: ALI, at: Date.UTC(2025, 5, 1) })
  })
})

async function withStore<Answer>(use: (store: Store) => Promise<Answer>): Promise<Answer> {
  const store = await openSqliteStore(dataDir)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

describe('majlis forget', () => {
  it('erases a person who was found by name; the journal still verifies, and the minutes say so', async () => {
    const found = runMajlis(dataDir, 'people', '--name', 'odhiambo')
    expect(found.out).toBe(`${ALI}  ${SESSION}  known  Ali Odhiambo\n`)
    const { head } = await withStore(
      async (store) => verifyJournal(await store.journal(SESSION)) as { head: string },
    )
    expect(runMajlis(dataDir, 'forget', ALI)).toEqual({
      code: 0,
      out: `${ALI} of ${SESSION} is forgotten.\nThe journal still holds: head ${head}\n`,
      said: '',
    })
    expect(runMajlis(dataDir, 'people', SESSION).out).toContain(`${ALI}  ${SESSION}  forgotten\n`)
    const minutes = runMajlis(dataDir, 'minutes', SESSION, '--format', 'text').out
    expect(
      ['Odhiambo', QUESTION, '[name erased]', '[text erased]'].map((words) => minutes.includes(words)),
    ).toEqual([...[false, false, true, true]])
    const arabic = runMajlis(dataDir, 'minutes', SESSION, '--format', 'text', '--lang', 'ar').out
    expect(arabic).toContain('[اسم محذوف]')
    const written = await withStore((store) => store.audit(SESSION, 9))
    expect(written.map(({ who, act, detail }) => [who, act, detail])).toEqual([['operator', 'forget', ALI]])
  })

  it('erases copies from before an upgrade too, which have the person still', () => {
    const copy = path.join(dataDir, 'majlis.db.version-2')
    writeFileSync(copy, 'with the name')
    expect(runMajlis(dataDir, 'forget', ALI, '--dry-run').code).toBe(0)
    expect(readdirSync(dataDir)).toContain('majlis.db.version-2')
    expect(runMajlis(dataDir, 'forget', ALI).out).toContain('before an upgrade, erased: 1\n')
    expect(readdirSync(dataDir)).not.toContain('majlis.db.version-2')
  })

  it('erases nothing on a dry run, and names what it does not know', () => {
    expect(runMajlis(dataDir, 'forget', ALI, '--dry-run').out).toBe(
      `${ALI} of ${SESSION} would be forgotten.\n`,
    )
    expect(runMajlis(dataDir, 'people', '--name', 'Ali').out).toContain('known')
    expect(runMajlis(dataDir, 'forget', 'p_none')).toEqual({
      code: 2,
      out: '',
      said: 'There is nobody with the id "p_none": npm run majlis -- people lists who is known.\n',
    })
  })
})

describe('majlis purge', () => {
  it('counts on a dry run, and then erases what is older than a day', () => {
    const asked = ['purge', '--before', '2025-06-02', '--kind', 'chat']
    expect(runMajlis(dataDir, ...asked, '--dry-run').out).toBe(
      'chat: 1 would be erased (lines of chat and notes)\n',
    )
    expect(runMajlis(dataDir, ...asked).out).toBe('chat: 1 erased (lines of chat and notes)\n')
    expect(runMajlis(dataDir, ...asked).out).toBe('chat: 0 erased (lines of chat and notes)\n')
  })

  it('erases copies from before an upgrade that are older than the day', () => {
    for (const [name, year] of [
      ['majlis.db.version-4', 2025],
      ['majlis.db.version-5.part', 2025],
      ['majlis.db.version-6', 2026],
      ['majlis.db.before-2025', 2025],
    ] as const) {
      writeFileSync(path.join(dataDir, name), 'what was said')
      utimesSync(path.join(dataDir, name), new Date(Date.UTC(year, 0)), new Date(Date.UTC(year, 0)))
    }
    const copies = () => readdirSync(dataDir).filter((name) => name.startsWith('majlis.db.'))
    const asked = ['purge', '--before', '2025-06-02', '--kind', 'reports']
    const would = runMajlis(dataDir, ...asked, '--dry-run').out
    const all = copies()
    const { out } = runMajlis(dataDir, ...asked)
    expect([would, out]).toEqual(
      ['would be erased', 'erased'].map(
        (done) =>
          `reports: 0 ${done} (reports)\ncopies: 2 ${done} (of the database, from before an upgrade)\n`,
      ),
    )
    expect([all.length, copies()]).toEqual([4, ['majlis.db.before-2025', 'majlis.db.version-6']])
  })

  it('erases by what is kept for how long when no day is named', () => {
    const { out } = runMajlis(dataDir, 'purge')
    expect(out.split('\n').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      ...['chat: 3', 'visitors: 0', 'reports: 0', 'logs: 0'],
      '',
    ])
  })

  it.each([
    [['--before', '2025-06-02'], 'Say with --before what is to go: --kind chat, '],
    [['--before', 'May', '--kind', 'chat'], '"May" is no day: say --before 2026-01-31.'],
    [['--kind', 'talk'], '"talk" is no kind of what is kept: say one of chat, visitors, names,'],
  ])('%j is refused with what to say', (args, sentence) => {
    const { code, said } = runMajlis(dataDir, 'purge', ...args)
    expect([code, said.startsWith(sentence)]).toEqual([2, true])
  })
})

describe('majlis export and import', () => {
  it('takes a sitting to another forum, where its journal is the same', async () => {
    const file = path.join(temporaryFolder(), 'true.json')
    const elsewhere = temporaryFolder()
    expect(runMajlis(dataDir, 'export', SESSION, '--out', file).out).toBe(
      `${SESSION}: entries 8, people 2, lines of chat 3, notes 0\n`,
    )
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(runMajlis(dataDir, 'export', SESSION, '--out', file).code).toBe(2)
    const taken = runMajlis(elsewhere, 'import', file)
    expect(taken.out).toMatch(
      new RegExp(
        `^${SESSION} is taken in: entries 8, people 2.\\nThe chair comes in by /s/${SESSION}#k=[0-9a-f]{64}\\n$`,
      ),
    )
    const verified = [dataDir, elsewhere].map((data) => runMajlis(data, 'journal', 'verify', SESSION).out)
    expect(verified[1]).toBe(verified[0])
    expect(runMajlis(elsewhere, 'import', file)).toEqual({
      code: 2,
      out: '',
      said: `There is a sitting ${SESSION} already: nothing was changed.\n`,
    })
  })

  it('names why a file is refused, and changes nothing', () => {
    const file = path.join(temporaryFolder(), 'torn.json')
    writeFileSync(file, '{"format":"majlis-sitting","version":9}')
    const elsewhere = temporaryFolder()
    expect(runMajlis(elsewhere, 'import', file).out).toBe(
      'The file is refused: this Majlis does not know its version: "9" (unknown-version).\n',
    )
    expect(runMajlis(elsewhere, 'sessions').out).toBe('There is no sitting yet.\n')
  })

  it('writes what is kept of a person', () => {
    const file = path.join(temporaryFolder(), 'ali.json')
    expect(runMajlis(dataDir, 'export', '--person', ALI, '--out', file).code).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      format: 'majlis-person',
      person: { id: ALI, name: 'Ali Odhiambo' },
    })
  })
})

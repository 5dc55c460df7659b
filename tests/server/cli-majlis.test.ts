import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import { OTHER_SESSION, SESSION, sessionRow } from '../contracts/store-samples.ts'
import { runMajlis, temporaryFolder } from './run-majlis.ts'

const dataDir = temporaryFolder()
const NAMES =
  'sessions, journal verify, ballot verify, ballot verify-diff, minutes, votes, ballot export, decide, rulebook check, certificate verify, tls, people, export, import, forget, purge, witness check, witness accept, backup, restore, doctor'

describe('majlis', () => {
  it.each([['--help'], ['-h'], ['help'], ['tls', '--help'], []])(
    '%s shows each command on one screen',
    (...args) => {
      const { code, out, said } = runMajlis(dataDir, ...args)
      const named = [
        ...[
          'sessions',
          'journal verify SESSION_OR_FILE',
          'ballot verify FILE.bel',
          'ballot verify-diff OLD.bel NEW.bel',
          'minutes SESSION_OR_FILE',
          'votes SESSION_OR_FILE',
          'decide [FILE]',
          'rulebook check FILE',
          'tls [--host NAME]',
          'doctor [--url URL]',
        ],
      ].map((name) => out.includes(name))
      expect([code, said, named, out.split('\n').length < 50]).toEqual([
        0,
        '',
        [true, true, true, true, true, true, true, true, true, true],
        true,
      ])
    },
  )

  it.each([
    [['nonsense'], `There is no command "nonsense": say one of ${NAMES}, or --help.\n`],
    [['journal'], `There is no command "journal": say one of ${NAMES}, or --help.\n`],
    [
      ['journal', 'verify'],
      'Say: npm run majlis -- journal verify SESSION_OR_FILE [--witness FILE [--key KEY]]\n',
    ],
    [['rulebook'], `There is no command "rulebook": say one of ${NAMES}, or --help.\n`],
    [['sessions', 'all'], 'Say: npm run majlis -- sessions\n'],
    [['tls', '--colour'], "Unknown option '--colour'; npm run majlis -- --help shows what there is.\n"],
    [
      ['tls', '--host', 'http://here'],
      '"http://here" is no host: give a name such as forum.example.org or an address, without http:// or port.\n',
    ],
  ])('%j exits with 2 and a sentence that says what to do', (args, sentence) => {
    expect(runMajlis(dataDir, ...args)).toEqual({ code: 2, out: '', said: sentence })
  })
})

describe('majlis sessions', () => {
  it('lists them oldest first, without what steers a terminal', async () => {
    const folder = path.join(dataDir, 'listed')
    const store = await openSqliteStore(folder)
    await store.createSession(
      { ...sessionRow(OTHER_SESSION, 1_750_000_000_000), isPublic: false, title: 'المياه' },
      [],
    )
    await store.createSession({ ...sessionRow(), title: 'Water\u001b[2J\u202e' }, [])
    await store.close()
    expect(runMajlis(folder, 'sessions')).toEqual({
      code: 0,
      out: `${SESSION}  2023-11-14  public  Water[2J\n${OTHER_SESSION}  2025-06-15  by badge  المياه\n`,
      said: '',
    })
  })

  it('makes no forum where there is none, and says what to do', () => {
    const folder = path.join(dataDir, 'nowhere')
    expect([runMajlis(folder, 'sessions'), runMajlis(folder, 'sessions')]).toEqual(
      Array(2).fill({
        code: 1,
        out: '',
        said: `There is no forum in ${folder} yet: start one with npm start, or set MAJLIS_DATA to its folder.\n`,
      }),
    )
  })
})

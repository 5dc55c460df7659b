import { chmodSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readSettings } from '../../server/env.ts'
import { temporaryFolder } from './run-majlis.ts'

const folder = temporaryFolder()
const URL = 'postgres://majlis:jX93-a-long-one@db.example.org/majlis'

function fileOf(text: string, mode = 0o600): string {
  const file = path.join(folder, `secret-${mode}-${text.length}`)
  writeFileSync(file, text, { mode })
  chmodSync(file, mode)
  return file
}

it('takes an address with its password from a file, without the end of the line', () => {
  const { databaseUrl } = readSettings({ DATABASE_URL_FILE: fileOf(`${URL}\n`) })
  expect(databaseUrl).toBe(URL)
})

it.each<[string, Record<string, string>, string]>([
  ['two places', { DATABASE_URL: URL, DATABASE_URL_FILE: '/x' }, 'Both DATABASE_URL and DATABASE_URL_FILE'],
  ['no file', { DATABASE_URL_FILE: '/none' }, 'DATABASE_URL_FILE names a file that cannot be read: /none'],
  ['a folder', { DATABASE_URL_FILE: folder }, 'DATABASE_URL_FILE names a file that cannot be read'],
  ['an empty file', { DATABASE_URL_FILE: fileOf(' \n') }, 'DATABASE_URL_FILE names a file that is empty'],
  ['all may read', { DATABASE_URL_FILE: fileOf(URL, 0o644) }, 'that others may read: say chmod 600'],
  ['the group may write', { DATABASE_URL_FILE: fileOf(URL, 0o660) }, 'that others may write: say chmod 600'],
  ['a huge file', { DATABASE_URL_FILE: fileOf('x'.repeat(20_000)) }, 'too large for a secret'],
  [
    'a known password',
    { DATABASE_URL: 'postgres://a:Postgres@db/x' },
    'its password is one that everybody tries',
  ],
  ['a short password', { DATABASE_URL: 'postgres://a:elevenchars@db/x' }, 'shorter than 12 characters'],
  [
    'no password of Redis',
    { DATABASE_URL: URL, REDIS_URL: 'redis://cache.example.org' },
    'REDIS_URL is not safe, as it has no password',
  ],
])('refuses %s, and never says the secret', (_, env, sentence) => {
  const refused = (() => {
    try {
      return String(readSettings(env))
    } catch (error) {
      return (error as Error).message
    }
  })()
  expect(refused).toContain(sentence)
  expect(refused).not.toMatch(/jX93|elevenchars/)
})

it('lets a database on this machine have any password, for the system keeps others away', () => {
  expect(readSettings({ DATABASE_URL: 'postgres://a:b@127.0.0.1/x' }).databaseUrl).not.toBeNull()
})

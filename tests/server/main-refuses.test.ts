import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from './run-majlis.ts'

const ROOT = path.join(import.meta.dirname, '../..')

/** Starts the server and waits until it ends, or says that it is open and is then ended. */
async function startServer(
  env: Record<string, string>,
  whileOpen: () => Promise<void> = async () => undefined,
) {
  const child = spawn(process.execPath, ['server/main.ts'], { cwd: ROOT, env: { ...process.env, ...env } })
  const ended = once(child, 'exit')
  let said = ''
  child.stderr.on('data', (text: Buffer) => {
    said += text
  })
  const opened = new Promise<void>((resolve) =>
    child.stdout.on('data', (text: Buffer) => text.includes('Majlis is open') && resolve()),
  )
  await Promise.race([ended, opened.then(whileOpen)])
  child.kill('SIGTERM')
  const [code] = await ended
  return { code, said }
}

test('a port that is taken is named, with what to do', async () => {
  const taken = createServer().listen(0)
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  const refused = await startServer({ PORT: String(port), MAJLIS_DATA: temporaryFolder() })
  taken.close()
  expect(refused).toEqual({
    code: 1,
    said: `Port ${port} is taken: stop what uses it, or name another one in PORT.\n`,
  })
})

test('a second server on the same data is refused, and the first goes on; afterwards the folder is free', async () => {
  const data = { PORT: '0', MAJLIS_DATA: temporaryFolder() }
  let second = { code: 0 as unknown, said: '' }
  const first = await startServer(data, async () => {
    second = await startServer(data)
  })
  const third = await startServer(data)
  expect([first.code, second.code, third.code]).toEqual([0, 1, 0])
  expect(second.said).toMatch(
    /^Another Majlis \(process \d+\) uses the data in .+: stop it, or give this one its own/,
  )
})

test('a variable that cannot be is named', async () => {
  const refused = await startServer({ PORT: 'abc', MAJLIS_DATA: temporaryFolder() })
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('The variable PORT is wrong')
})

test('a database that cannot be is named, without its password', async () => {
  const env = { PORT: '0', MAJLIS_DATA: temporaryFolder() }
  const [other, gone] = await Promise.all([
    startServer({ ...env, DATABASE_URL: 'mysql://majlis:hunter2@127.0.0.1/majlis' }),
    startServer({ ...env, DATABASE_URL: 'postgres://majlis:hunter2@127.0.0.1:1/majlis' }),
  ])
  expect(other).toEqual({
    code: 1,
    said: 'DATABASE_URL is no address such as postgres://user:password@host:5432/majlis: correct it or leave it out.\n',
  })
  expect(gone).toEqual({
    code: 1,
    said: 'The store could not open the database that DATABASE_URL names: connect ECONNREFUSED 127.0.0.1:1\n',
  })
})

test('a Redis that cannot be is named, without its password, and so is one without a database', async () => {
  const env = { PORT: '0', MAJLIS_DATA: temporaryFolder() }
  const [other, alone] = await Promise.all([
    startServer({ ...env, REDIS_URL: 'hunter2' }),
    startServer({ ...env, REDIS_URL: 'redis://:hunter2@127.0.0.1:1' }),
  ])
  expect([other.code, other.said]).toEqual([
    1,
    'REDIS_URL is no address such as redis://:password@host:6379: correct it or leave it out.\n',
  ])
  expect([alone.code, alone.said]).toEqual([
    1,
    'REDIS_URL is for several processes, which share their sittings in a database: set DATABASE_URL too, or leave it out.\n',
  ])
})

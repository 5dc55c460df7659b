// A certificate that is renewed while the forum runs.
import { writeFileSync } from 'node:fs'
import type { Server as HttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { connect } from 'node:tls'
import { pino } from 'pino'
import { generate } from 'selfsigned'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createGuardedServer } from '../../server/door/guarded-server.ts'
import { doorPolicy } from '../../server/door/policy.ts'
import { keepTlsFresh } from '../../server/operation/fresh-tls.ts'
import { temporaryFolder } from './run-majlis.ts'

const folder = temporaryFolder()
const files = { cert: path.join(folder, 'cert.pem'), key: path.join(folder, 'key.pem') }

let server: HttpsServer
let look: () => void

async function renew(name: string): Promise<{ cert: string; key: string }> {
  const made = await generate([{ name: 'commonName', value: name }], { keyType: 'ec', algorithm: 'sha256' })
  writeFileSync(files.cert, made.cert)
  writeFileSync(files.key, made.private)
  return { cert: made.cert, key: made.private }
}

/** For whom the certificate is that a new visitor is shown. */
const shown = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const line = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
      resolve(String(line.getPeerCertificate().subject.CN))
      line.destroy()
    })
    line.on('error', reject)
  })

beforeEach(async () => {
  const first = await renew('first')
  server = createGuardedServer(doorPolicy({}, []), pino({ level: 'silent' }), first) as HttpsServer
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  look = keepTlsFresh(server, files, first, pino({ level: 'silent' }))
})
afterEach(() => server.close())

test('the new one is used for new visitors', async () => {
  const before = await shown()
  await renew('second')
  look()
  expect([before, await shown()]).toEqual(['first', 'second'])
})

test('half of a renewal, and a file that is none, change nothing until they fit', async () => {
  const { key } = await renew('second')
  writeFileSync(files.key, 'no key')
  look()
  const meanwhile = await shown()
  writeFileSync(files.key, key)
  look()
  expect([meanwhile, await shown()]).toEqual(['first', 'second'])
})

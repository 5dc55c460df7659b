import { mkdirSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressBuilt } from '../../server/cli/compress-built.ts'
import { pageRoutes } from '../../server/http/pages.ts'
import { temporaryFolder } from './run-majlis.ts'

const built = temporaryFolder()
const SCRIPT = `export const words = '${'majlis '.repeat(500)}'`
let port = 0
let close = (): void => undefined

beforeAll(async () => {
  mkdirSync(path.join(built, 'assets'))
  writeFileSync(path.join(built, 'index.html'), '<title>Majlis</title>')
  writeFileSync(path.join(built, 'assets/index-abc.js'), SCRIPT)
  mkdirSync(path.join(built, '.vite'))
  writeFileSync(
    path.join(built, '.vite/manifest.json'),
    JSON.stringify({
      'index.html': { file: 'assets/index-abc.js', imports: ['_door.js'] },
      '_door.js': { file: 'assets/door-1.js' },
      '../shared/i18n/ar.ts': { file: 'assets/ar-1.js', imports: ['_common.js', '_door.js'] },
      '../shared/i18n/en.ts': { file: 'assets/en-1.js', imports: ['_door.js'] },
      '_common.js': { file: 'assets/common-1.js' },
    }),
  )
  await compressBuilt(built)
  const server = express().use(pageRoutes(built)).listen(0)
  port = (server.address() as AddressInfo).port
  close = () => server.close()
})
afterAll(() => close())

/** As it comes over the wire: nothing is unpacked. */
const ask = (address: string, accepts = '', languages = ''): Promise<IncomingMessage & { size: number }> =>
  new Promise((resolve) => {
    get(
      { port, path: address, headers: { 'accept-encoding': accepts, 'accept-language': languages } },
      (response) => {
        let size = 0
        response.on('data', (part: Buffer) => {
          size += part.length
        })
        response.on('end', () => resolve(Object.assign(response, { size })))
      },
    )
  })

test.each([
  ['br', 'gzip, br'],
  ['gzip', 'gzip'],
])('a script comes as %s to who accepts "%s"', async (coding, accepts) => {
  const { headers, size } = await ask('/assets/index-abc.js', accepts)
  expect(headers).toMatchObject({
    'content-encoding': coding,
    'content-type': expect.stringContaining('javascript'),
    'cache-control': 'public,max-age=31536000,immutable',
    vary: 'Accept-Encoding',
  })
  expect(size).toBeLessThan(SCRIPT.length / 10)
})

test('who accepts nothing gets it as it is', async () => {
  const { headers, size } = await ask('/assets/index-abc.js')
  expect([headers['content-encoding'], size]).toEqual([undefined, SCRIPT.length])
})

test.each(['/', '/host', '/calculator', '/s/open-forum'])(
  '%s is the one page, never kept without asking',
  async (address) => {
    const { statusCode, headers } = await ask(address)
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache'])
  },
)

test.each(['/assets/none.js', '/assets/../index.html.map', '/etc/passwd'])(
  '%s is not there',
  async (address) => {
    expect((await ask(address)).statusCode).toBe(404)
  },
)

test.each([
  [
    '/',
    'ar-AE,ar;q=0.9,en;q=0.5',
    '</assets/ar-1.js>; rel=modulepreload, </assets/common-1.js>; rel=modulepreload',
  ],
  ['/s/open-forum', 'en-GB,en;q=0.9', '</assets/en-1.js>; rel=modulepreload'],
  ['/?lang=en', 'ar', '</assets/en-1.js>; rel=modulepreload'],
  ['/', 'fr', undefined],
])('the page %s for %s tells of the words ahead', async (address, languages, link) => {
  const { headers } = await ask(address, '', languages)
  expect([headers.link, headers.vary]).toEqual([link, 'Accept-Language'])
})

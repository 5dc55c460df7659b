// The tools of the journeys themselves: "nothing went wrong" is worth something only from a visitor who would have noticed.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser, newVisitor, UNWATCHED } from '../browser/browser.ts'
import { takeStrays } from '../browser/requests.ts'

const PAGES: Readonly<Record<string, string>> = {
  '/': '<!doctype html><link rel="icon" href="data:,"><p>fine</p>',
  '/error': '<!doctype html><link rel="icon" href="data:,"><script>throw new Error("broken")</script>',
  '/policy': '<!doctype html><link rel="icon" href="data:,"><img src="/picture.png">',
  '/stray':
    '<!doctype html><link rel="icon" href="data:,"><script src="http://elsewhere.example/a.js"></script>',
  '/webgl':
    '<!doctype html><link rel="icon" href="data:,"><canvas></canvas><script>document.title = String(!!document.querySelector("canvas").getContext("webgl2"))</script>',
}

const server = createServer((request, response) => {
  const policy = request.url === '/policy' ? { 'content-security-policy': "img-src 'none'" } : {}
  response.writeHead(200, { 'content-type': 'text/html', ...policy }).end(PAGES[request.url ?? '/'])
})
let browser: Browser
let url: string

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser(UNWATCHED)
})
afterAll(async () => {
  await browser.close()
  server.close()
})

/** What a visitor to this page noticed. */
async function noticed(
  path: string,
): Promise<{ faults: readonly string[]; strayed: readonly string[]; title: string }> {
  const visitor = await newVisitor(browser, url)
  await visitor.page.goto(path, { waitUntil: 'load' })
  const title = await visitor.page.title()
  await visitor.leave()
  return { faults: visitor.takeFaults(), strayed: visitor.strayed, title }
}

it('finds nothing wrong with a page that is fine', async () => {
  expect(await noticed('/')).toEqual({ faults: [], strayed: [], title: '' })
})

it('notices an uncaught error', async () => {
  expect((await noticed('/error')).faults).toContain('uncaught: broken')
})

it('notices what the policy forbids', async () => {
  expect((await noticed('/policy')).faults).toContainEqual(
    expect.stringContaining('the policy forbids img-src'),
  )
})

it('notices a request to elsewhere, which does not get there', async () => {
  const { strayed, faults } = await noticed('/stray')
  expect(strayed).toEqual(['left the forum: http://elsewhere.example/a.js'])
  expect(takeStrays()).toEqual(strayed)
  expect(faults).toContainEqual(expect.stringContaining('ERR_NAME_NOT_RESOLVED'))
})

it('draws in WebGL without a graphics card', async () => {
  expect((await noticed('/webgl')).title).toBe('true')
})

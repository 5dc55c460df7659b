import { expect, test } from 'vitest'
import { strayOf } from './requests.ts'

const HOST = '127.0.0.1:2567'
const SECRET = 'a1'.repeat(32)

test.each([
  ['a page of the forum', `http://${HOST}/s/s_1?view=plain`],
  ['its socket, with a seat that is good once', `ws://${HOST}/x1/s_1?sessionId=Abc123`],
  ['a fragment, which is not sent', `http://${HOST}/s/s_1#k=${SECRET}`],
  ['what stays within the page', 'data:text/plain,k'],
])('%s does not stray', (_, url) => {
  expect(strayOf(url, HOST)).toBeNull()
})

test.each([
  ['another host', 'https://fonts.example/a.woff2', 'left'],
  ['another port of this machine', 'http://127.0.0.1:2568/', 'left'],
  ['a socket elsewhere', 'wss://example.org/x', 'left'],
  ['a secret in the path', `http://${HOST}/j/${SECRET}`, 'carries'],
  ['a secret in the query, whatever its name', `http://${HOST}/s/s_1?x=${SECRET.toUpperCase()}`, 'carries'],
  ['a secret in a socket', `ws://${HOST}/x1/s_1?sessionId=A&reconnectionToken=abc`, 'carries'],
  ['a name of secrets', `http://${HOST}/s/s_1?k=short`, 'carries'],
])('%s strays', (_, url, why) => {
  expect(strayOf(url, HOST)).toMatch(new RegExp(`^${why}`))
})

// Addresses, and what is secret in the fragment of a link.
import { describe, expect, it } from 'vitest'
import { credentialLink, readCredentialLink } from '../../client/ballot/credential-link.ts'
import { fragmentParts } from '../../client/fragment.ts'
import { routeOf } from '../../client/route.ts'
import type { SessionId } from '../../shared/ids.ts'

describe('an address', () => {
  it.each([
    ['/', { page: 'home' }],
    ['/host', { page: 'host', host: { at: 'desk' } }],
    ['/host/', { page: 'host', host: { at: 'desk' } }],
    ['/host/new', { page: 'host', host: { at: 'plan' } }],
    ['/host/s/s_kq3v7m2x', { page: 'host', host: { at: 'session', session: 's_kq3v7m2x' } }],
    ['/host/s/s_kq3v7m2x/print', { page: 'host', host: { at: 'sheet', session: 's_kq3v7m2x' } }],
    ['/host/nowhere', { page: 'home' }],
    ['/calculator', { page: 'calculator' }],
    ['/calculator/', { page: 'calculator' }],
    ['/calculators', { page: 'home' }],
    ['/s/s_kq3v7m2x', { page: 'session', session: 's_kq3v7m2x' }],
    ['/s/open/', { page: 'session', session: 'open' }],
    ['/s/', { page: 'home' }],
    ['/s/../api', { page: 'home' }],
    ['/nowhere', { page: 'home' }],
  ])('%s leads to %o', (path, route) => {
    expect(routeOf(path)).toEqual(route)
  })
})

describe('a fragment', () => {
  it.each([
    ['#k=abc-DEF_123', { k: 'abc-DEF_123' }, ''],
    ['#x=1&k=abc', { k: 'abc' }, '#x=1'],
    ['#main', {}, '#main'],
    ['', {}, ''],
  ])('of %j gives %o, and %j stays', (hash, taken, rest) => {
    const parts = fragmentParts(hash, ['k'])
    expect({ taken: Object.fromEntries(parts.taken), rest: parts.rest }).toEqual({ taken, rest })
  })
})

describe('the link of a credential', () => {
  const credential = 'abcde-FGHJKL-mnopq-RSTUVW'
  const link = credentialLink('https://forum.example', 's_1' as SessionId, {
    credential,
    office: 'uuid1uuid1uuid',
  })

  it('has it in the fragment, which is not sent', () => {
    expect(link).toBe(`https://forum.example/s/s_1#credential=${credential}&office=uuid1uuid1uuid`)
  })

  it.each([
    [link, { credential, office: 'uuid1uuid1uuid' }],
    [` ${credential}\n`, { credential, office: null }],
    [link.replace('abcde', 'abcd0'), null],
    ['https://forum.example/s/s_1', null],
    ['', null],
  ])('pasted as %j is %o', (pasted, read) => {
    expect(readCredentialLink(pasted)).toEqual(read)
  })
})

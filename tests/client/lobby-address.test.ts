// Addresses and invitation links.
import { describe, expect, it } from 'vitest'
import { secretOf } from '../../client/lobby/secret-link.ts'
import { routeOf } from '../../client/route.ts'

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

describe('the secret of a link', () => {
  it.each([
    ['#k=abc-DEF_123', 'abc-DEF_123'],
    ['#x=1&k=abc', 'abc'],
    ['#main', null],
    ['', null],
  ])('of %j is %j', (hash, secret) => {
    expect(secretOf(hash)).toBe(secret)
  })
})

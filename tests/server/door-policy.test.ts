import { describe, expect, test } from 'vitest'
import { addressKey } from '../../server/door/address.ts'
import { doorPolicy, isAllowedHost, isAllowedOrigin, isProxy } from '../../server/door/policy.ts'

const ADDRESSES = ['forum-box', '192.168.1.20', 'fd00::20', 'fe80::1%eth0']
const policy = doorPolicy(
  { MAJLIS_HOSTS: 'forum.example.org, hall.example.org:8443', MAJLIS_PROXIES: '10.0.0.0/8,::1' },
  ADDRESSES,
)

describe('hosts that are answered on port 2567', () => {
  test.each([
    'localhost:2567',
    'LOCALHOST:2567',
    '127.0.0.1:2567',
    '[::1]:2567',
    'forum-box:2567',
    '192.168.1.20:2567',
    '[fd00::20]:2567',
    'forum.example.org',
    'forum.example.org:2567',
    'hall.example.org:8443',
  ])('%s', (host) => {
    expect(isAllowedHost(policy, host, 2567, false)).toBe(true)
  })
})

describe('hosts that are not', () => {
  test.each([
    undefined,
    '',
    'localhost',
    'localhost:2568',
    'localhost:99999999',
    'localhost:',
    'localhost.:2567',
    'evil.example:2567',
    'forum.example.org.evil.example',
    'hall.example.org',
    '[fe80::1]:2567',
    '[',
    'a b',
    'localhost:2567@evil.example',
    '__proto__',
  ])('%s', (host) => {
    expect(isAllowedHost(policy, host, 2567, false)).toBe(false)
  })
})

test('the standard port of the scheme may be left out', () => {
  expect([
    isAllowedHost(policy, 'localhost', 80, false),
    isAllowedHost(policy, 'localhost', 443, true),
    isAllowedHost(policy, 'localhost', 443, false),
  ]).toEqual([true, true, false])
})

test('an origin is allowed when its host is', () => {
  const origins = [
    'http://localhost:2567',
    'https://forum.example.org',
    'null',
    'file://localhost:2567',
    'http://localhost:2567/',
    'http://a@localhost:2567',
    'https://forum.example.org.evil.example',
  ]
  expect(origins.map((origin) => isAllowedOrigin(policy, origin, 2567))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})

test('proxies are addresses or networks, however they are written', () => {
  expect(
    ['10.1.2.3', '::ffff:10.1.2.3', '::1', '192.168.1.20', ''].map((address) => isProxy(policy, address)),
  ).toEqual([true, true, true, false, false])
})

test.each([
  [{ MAJLIS_HOSTS: 'http://forum.example.org' }, /^MAJLIS_HOSTS/],
  [{ MAJLIS_PROXIES: 'nginx' }, /^MAJLIS_PROXIES/],
  [{ MAJLIS_PROXIES: '10.0.0.0/99' }, /^MAJLIS_PROXIES/],
  [{ MAJLIS_PEOPLE_PER_ADDRESS: '0' }, /^MAJLIS_PEOPLE_PER_ADDRESS/],
])('what is wrong is named: %j', (env, message) => {
  expect(() => doorPolicy(env, [])).toThrow(message)
})

test('addresses are counted by visitor, IPv6 by /64', () => {
  expect(
    ['10.0.0.1', '::ffff:10.0.0.1', '2001:db8:1:2:3:4:5:6', '2001:DB8:1:2::9', '::1', 'fe80::1%eth0'].map(
      addressKey,
    ),
  ).toEqual([
    '10.0.0.1',
    '10.0.0.1',
    '2001:db8:1:2::/64',
    '2001:db8:1:2::/64',
    '0:0:0:0::/64',
    'fe80:0:0:0::/64',
  ])
})

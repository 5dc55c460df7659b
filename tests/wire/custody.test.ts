// Who did what is written down with ids alone; and in a whole run no secret that was issued stands in any log, table or answer.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { HostCustody } from '../../shared/protocol/custody.ts'
import { newHost } from '../bots/host.ts'
import { secretOf, visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

let forum: ForumProcess
beforeAll(async () => {
  forum = await startForum({ MAJLIS_SESSIONS_PER_MINUTE: '100', LOG_LEVEL: 'trace' })
})
afterAll(() => forum.remove())

const SESSION = {
  ...({ title: 'Shared waters', rulebook: 'open-floor', public: true } as const),
  delegations: [{ id: 'ARE' }, { id: 'KEN' }],
} as const

it('a host sees who did what and what was reported, and no other host does', async () => {
  const [host, other] = [newHost(forum.url), newHost(forum.url)]
  const { session, chair, delegations } = await host.make(SESSION)
  const id = session.id
  const presiding = await visit(forum.url, id, { name: 'Amina', badge: secretOf(chair.link) })
  const delegate = await visit(forum.url, id, { name: 'Boris', badge: secretOf(delegations[0]!.link) })
  await delegate.ask('abuse.report', { about: presiding.entered.person, line: null, text: '=HYPERLINK("x")' })
  await host.reissue(id, delegations[1]!.badge, false)
  await host.post(`/sessions/${id}/badges`, { role: 'secretary', delegation: null, label: 'Ms Amina' })
  const { audit, reports } = await host.get<HostCustody>(`/sessions/${id}/custody`)
  expect(audit.map(({ act, detail }) => [act, detail])).toEqual([
    ['make', 'delegations 2'],
    ['enter', `badge ${chair.badge}`],
    ['enter', `badge ${delegations[0]!.badge}`],
    ['reissue', `badges ${delegations[1]!.badge}, isStrict false`],
    ['badges', 'role secretary'],
  ])
  expect([...new Set(audit.map(({ who }) => who.split(' ')[0]))]).toEqual(['host', 'person'])
  expect(reports).toMatchObject([{ name: 'Amina', text: '=HYPERLINK("x")', settledAt: null }])
  await host.post(`/sessions/${id}/settle`, { report: reports[0]!.id })
  expect((await host.get<HostCustody>(`/sessions/${id}/custody`)).reports[0]?.settledAt).toEqual(
    expect.any(Number),
  )
  await expect(other.get(`/sessions/${id}/custody`)).rejects.toThrow('not-host')
  await expect(other.post(`/sessions/${id}/settle`, { report: 1 })).rejects.toThrow('not-host')
  const csv = await fetch(`${forum.url}/api/host/sessions/${id}/audit.csv`, {
    headers: { authorization: `Bearer ${host.key}` },
  })
  expect([csv.headers.get('cache-control'), (await csv.text()).split('\r\n')[0]]).toEqual([
    'private, no-store',
    '\uFEFF"at","who","act","detail"'.replace('\uFEFF', ''),
  ])
  await Promise.all([presiding.leave(), delegate.leave()])
})

it('no secret of a whole run stands in what the forum wrote, printed or tells a host', async () => {
  const host = newHost(forum.url)
  const { session, chair, delegations } = await host.make({ ...SESSION, public: false })
  const id = session.id
  const amina = await visit(forum.url, id, { name: 'Amina', badge: secretOf(chair.link) })
  const boris = await visit(forum.url, id, { name: 'Boris', badge: secretOf(delegations[0]!.link) })
  await amina.ask('presiding.take', {})
  await boris.ask('chat.say', { text: 'hello' })
  await amina.ask('note.send', { to: 'ARE' as never, text: 'between us' })
  const renewed = await host.reissue(id, delegations[1]!.badge, true)
  const secrets = [
    ...[host.key, secretOf(chair.link), ...delegations.map(({ link }) => secretOf(link)), secretOf(renewed)],
    ...[amina.entered.token, boris.entered.token],
    readFileSync(path.join(forum.dataDir, 'forum.key'), 'utf8').split('\n')[1] ?? '',
  ]
  // where they do not belong, and with what does not work
  for (const secret of secrets.slice(0, 7)) {
    await fetch(`${forum.url}/api/sessions/${id}`, { headers: { authorization: `Bearer ${secret}x` } })
    await fetch(`${forum.url}/api/sessions/${id}/enter`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: forum.url },
      body: JSON.stringify({ name: 'x', badge: secret, token: secret, look: secret, extra: secret }),
    })
    await fetch(`${forum.url}/matchmake/joinById/${id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: forum.url },
      body: JSON.stringify({ token: secret, version: 0 }),
    })
  }
  const { audit, reports } = await host.get<HostCustody>(`/sessions/${id}/custody`)
  const detail = await host.detail(id)
  await Promise.all([amina.leave(), boris.leave()])
  await host.post(`/sessions/${id}/end`, {})
  await forum.restart()
  await forum.stop()
  const written = readdirSync(forum.dataDir)
    .filter((name) => name !== 'forum.key')
    .map((name) => [name, readFileSync(path.join(forum.dataDir, name), 'latin1')] as const)
  const places = new Map([
    ...written,
    ['what it printed', forum.output],
    ['what hosts are told', JSON.stringify([audit, reports, detail])],
  ])
  const found = [...places].flatMap(([place, text]) =>
    secrets.filter((secret) => text.includes(secret)).map(() => place),
  )
  expect(secrets.every((secret) => secret.length >= 60)).toBe(true)
  expect([...places.keys()]).toContain('majlis.db')
  expect(found).toEqual([])
})

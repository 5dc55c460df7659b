// A host's desk over the wire: sittings and plans, what is theirs and nobody else's.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fromLines } from '../../shared/journal/ndjson.ts'
import type { NewSession } from '../../shared/protocol/api.ts'
import type { KeptPlan, SittingPlan } from '../../shared/protocol/host-api.ts'
import { newHost } from '../bots/host.ts'
import { post, secretOf, visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

let forum: ForumProcess

beforeAll(async () => {
  forum = await startForum({ MAJLIS_SESSIONS_PER_MINUTE: '100' })
})
afterAll(() => forum.remove())

const SESSION: NewSession = {
  title: 'Shared waters',
  rulebook: 'open-floor',
  delegations: [{ id: 'ARE' }, { name: 'وفد الشباب' }],
  public: false,
}

const PLAN: SittingPlan = {
  title: 'Half a title',
  rulebook: 'open-floor',
  ownRulebook: '',
  public: true,
  states: ['ARE', 'KEN'],
  list: 'Youth\nZZZ',
}

describe('the desk', () => {
  test('is for who has a key', async () => {
    for (const authorization of ['', 'Bearer nothing', `Bearer ${'g'.repeat(64)}`]) {
      const answer = await fetch(`${forum.url}/api/host`, { headers: { authorization } })
      expect([answer.status, await answer.json()]).toEqual([403, { refusal: { code: 'not-host' } }])
    }
  })

  test('shows the sittings of its host, open and ended, and those of nobody else', async () => {
    const [one, other] = [newHost(forum.url), newHost(forum.url)]
    const first = await one.make({ ...SESSION, public: true })
    const second = await one.make(SESSION)
    await one.post(`/sessions/${first.session.id}/end`, {})
    const { sessions } = await one.desk()
    expect(
      sessions.map(({ id, title, public: isPublic, endedAt }) => [id, title, isPublic, endedAt !== null]),
    ).toEqual([
      [first.session.id, 'Shared waters', true, true],
      [second.session.id, 'Shared waters', false, false],
    ])
    expect(await other.desk()).toEqual({ sessions: [], plans: [] })
    const listed = await (await fetch(`${forum.url}/api/sessions`)).text()
    expect(listed).not.toContain(first.session.id)
  })

  test('lists a sitting as ended, whoever ends it, and its journal says so', async () => {
    const host = newHost(forum.url)
    const byHost = await host.make({ ...SESSION, public: true })
    const byChair = await host.make(SESSION)
    await host.post(`/sessions/${byHost.session.id}/end`, {})
    await host.post(`/sessions/${byHost.session.id}/end`, {})
    const journal = await (await fetch(`${forum.url}/api/sessions/${byHost.session.id}/journal`)).text()
    expect([...fromLines(journal)].filter(({ entry }) => entry.type === 'sitting.ended')).toHaveLength(1)
    const badge = secretOf(byChair.chair.link)
    const chair = await visit(forum.url, byChair.session.id, { name: 'Chair', badge })
    expect(await chair.ask('sitting.end', {})).toMatchObject({ ok: true })
    await expect
      .poll(async () => (await host.desk()).sessions.map(({ endedAt }) => endedAt !== null))
      .toEqual([true, true])
    await chair.leave()
  })

  test.each([
    ['', undefined],
    ['/badges', { role: 'observer', delegation: null, label: '' }],
    ['/reissue', { badges: 'all', isStrict: false }],
    ['/revoke', { badge: 'b_00000000' }],
    ['/end', {}],
  ])('keeps everybody else from a sitting: %s', async (path, body) => {
    const [one, other] = [newHost(forum.url), newHost(forum.url)]
    const { session } = await one.make(SESSION)
    const asked =
      body === undefined ? other.detail(session.id) : other.post(`/sessions/${session.id}${path}`, body)
    await expect(asked).rejects.toThrow('not-host')
    const nobodys = await post<{ session: { id: string } }>(forum.url, '/api/sessions', SESSION)
    await expect(one.detail(nobodys.session.id)).rejects.toThrow('not-host')
  })
})

describe('plans', () => {
  test('are kept as they are, saved over, and deleted', async () => {
    const host = newHost(forum.url)
    const { plan: draft } = await host.post<{ plan: KeptPlan }>('/plans', { kind: 'draft', plan: PLAN })
    const { plan: template } = await host.post<{ plan: KeptPlan }>('/plans', { kind: 'template', plan: PLAN })
    expect(draft).toMatchObject({ kind: 'draft', plan: PLAN })
    const changed = { ...PLAN, title: 'A title' }
    await host.post('/plans', { id: draft.id, kind: 'draft', plan: changed })
    const { plans } = await host.desk()
    expect(plans.map(({ id, kind, plan }) => [id, kind, plan.title])).toEqual([
      [draft.id, 'draft', 'A title'],
      [template.id, 'template', 'Half a title'],
    ])
    await host.post(`/plans/${draft.id}/delete`, {})
    expect((await host.desk()).plans.map(({ id }) => id)).toEqual([template.id])
  })

  test('of another host are neither changed nor deleted', async () => {
    const [one, other] = [newHost(forum.url), newHost(forum.url)]
    const { plan } = await one.post<{ plan: KeptPlan }>('/plans', { kind: 'draft', plan: PLAN })
    await expect(other.post('/plans', { id: plan.id, kind: 'draft', plan: PLAN })).rejects.toThrow(
      'plan-unknown',
    )
    await other.post(`/plans/${plan.id}/delete`, {})
    expect((await one.desk()).plans).toEqual([plan])
  })

  test('are no more than there is room for', async () => {
    const host = newHost(forum.url)
    for (let count = 0; count < 60; count++) await host.post('/plans', { kind: 'draft', plan: PLAN })
    await expect(host.post('/plans', { kind: 'draft', plan: PLAN })).rejects.toThrow('plans-full')
  })
})

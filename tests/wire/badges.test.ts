// Badges over the wire: who came with them, and what renewing and withdrawing them means for those who are inside.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fromLines } from '../../shared/journal/ndjson.ts'
import type { NewSession } from '../../shared/protocol/api.ts'
import type { BadgeLinks } from '../../shared/protocol/host-api.ts'
import { newHost } from '../bots/host.ts'
import { post, secretOf, stateWhere, type Visitor, visit } from '../bots/visitor.ts'
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

const enter = (session: string, body: object) =>
  post<{ token: string }>(forum.url, `/api/sessions/${session}/enter`, { name: 'N', ...body })

const closedWith = ({ room }: Visitor): Promise<number> =>
  new Promise((resolve) => room.onLeave((code: number) => resolve(code)))

describe('badges', () => {
  test('tell their host who came with them', async () => {
    const host = newHost(forum.url)
    const made = await host.make(SESSION)
    const { id } = made.session
    await enter(id, { name: 'Amina', badge: secretOf(made.delegations[1]!.link) })
    const { badges, delegations } = await host.detail(id)
    expect(delegations).toEqual(SESSION.delegations)
    expect(badges.map(({ id: badge }) => badge)).toEqual([
      made.chair.badge,
      ...made.delegations.map(({ badge }) => badge),
    ])
    const good = { label: '', revokedAt: null }
    expect(badges).toMatchObject([
      { ...good, role: 'chair', delegation: null, uses: 8, usesLeft: 8, people: [] },
      {
        ...good,
        role: 'delegate',
        delegation: { id: 'ARE', en: 'United Arab Emirates' },
        uses: 16,
        usesLeft: 16,
        people: [],
      },
      {
        ...good,
        delegation: { id: 'd2', en: 'وفد الشباب', ar: 'وفد الشباب' },
        uses: 16,
        usesLeft: 15,
        people: [{ name: 'Amina', isRemoved: false }],
      },
    ])
  })

  test('reissued: the old link opens nothing, the new one works, who is inside stays', async () => {
    const host = newHost(forum.url)
    const made = await host.make(SESSION)
    const { id } = made.session
    const old = made.delegations[0]!
    const inside = await enter(id, { badge: secretOf(old.link) })
    const link = await host.reissue(id, old.badge, false)
    await expect(enter(id, { badge: secretOf(old.link) })).rejects.toThrow('badge-unknown')
    await expect(enter(id, { badge: secretOf(link) })).resolves.toMatchObject({
      role: 'delegate',
      delegation: 'ARE',
    })
    await expect(enter(id, { token: inside.token })).resolves.toMatchObject({ delegation: 'ARE' })
  })

  test('reissued strictly: who came with the old link is shown out and does not come back', async () => {
    const host = newHost(forum.url)
    const made = await host.make(SESSION)
    const { id } = made.session
    const [old, others] = [made.delegations[0]!, made.delegations[1]!]
    const inside = await visit(forum.url, id, { name: 'Thief', badge: secretOf(old.link) })
    const beside = await visit(forum.url, id, { name: 'Beside', badge: secretOf(others.link) })
    const closed = closedWith(inside)
    await host.reissue(id, old.badge, true)
    expect(await closed).toBe(4403)
    await expect(enter(id, { token: inside.entered.token })).rejects.toThrow('removed')
    await stateWhere(beside.room, ({ walkers }) => !walkers.has(inside.entered.person))
    expect(beside.room.state.walkers.has(beside.entered.person)).toBe(true)
    expect((await host.detail(id)).badges[1]?.people).toEqual([{ name: 'Thief', isRemoved: true }])
    await beside.leave()
  })

  test('revoked: nobody comes in, who is inside is shown out, and reissuing makes it good again', async () => {
    const host = newHost(forum.url)
    const made = await host.make(SESSION)
    const { id } = made.session
    const { badge, link } = made.delegations[0]!
    const inside = await visit(forum.url, id, { name: 'N', badge: secretOf(link) })
    const closed = closedWith(inside)
    await host.post(`/sessions/${id}/revoke`, { badge })
    expect(await closed).toBe(4403)
    await expect(enter(id, { badge: secretOf(link) })).rejects.toThrow('badge-unknown')
    const renewed = await host.reissue(id, badge, false)
    await expect(enter(id, { badge: secretOf(renewed) })).resolves.toMatchObject({ delegation: 'ARE' })
  })

  test('revoked: the journal says who was removed, and the chair is vacant', async () => {
    const host = newHost(forum.url)
    const made = await host.make({ ...SESSION, public: true })
    const { id } = made.session
    const chair = await visit(forum.url, id, { name: 'Chair', badge: secretOf(made.chair.link) })
    await stateWhere(chair.room, ({ presiding }) => presiding === chair.entered.person)
    const closed = closedWith(chair)
    await host.post(`/sessions/${id}/revoke`, { badge: made.chair.badge })
    expect(await closed).toBe(4403)
    const journal = await (await fetch(`${forum.url}/api/sessions/${id}/journal`)).text()
    const types = [...fromLines(journal)].map(({ entry }) => `${entry.type} by ${entry.by}`)
    expect(types.slice(-2)).toEqual(['presiding.left by system', 'person.removed by system'])
  })

  test('all reissued at once, but for those that are revoked', async () => {
    const host = newHost(forum.url)
    const made = await host.make(SESSION)
    const { id } = made.session
    await host.post(`/sessions/${id}/revoke`, { badge: made.delegations[0]!.badge })
    const all = { badges: 'all', isStrict: false }
    const { links } = await host.post<BadgeLinks>(`/sessions/${id}/reissue`, all)
    expect(links.map(({ badge }) => badge)).toEqual([made.chair.badge, made.delegations[1]!.badge])
  })

  test('limited: so many people and no more, until then and no longer, and reissuing keeps the limits', async () => {
    const host = newHost(forum.url)
    const made = await host.make(SESSION)
    const { id } = made.session
    const { badge, link } = made.delegations[0]!
    const limit = (body: object) => host.post(`/sessions/${id}/limits`, { badges: [badge], ...body })
    const tomorrow = Date.now() + 86_400_000
    await limit({ uses: 1, expiresAt: tomorrow })
    const inside = await enter(id, { badge: secretOf(link) })
    await expect(enter(id, { badge: secretOf(link) })).rejects.toThrow('badge-unknown')
    await expect(enter(id, { badge: secretOf(link), token: inside.token })).resolves.toMatchObject({
      delegation: 'ARE',
    })
    await host.reissue(id, badge, false)
    const [, limited] = (await host.detail(id)).badges
    expect(limited).toMatchObject({ uses: 1, usesLeft: 1, expiresAt: tomorrow })
    await expect(limit({ expiresAt: Date.now() - 1 })).rejects.toThrow('expiresAt')
    await expect(limit({ expiresAt: Date.now() + 367 * 86_400_000 })).rejects.toThrow('expiresAt')
    await expect(limit({ uses: 201, expiresAt: tomorrow })).rejects.toThrow('uses')
  })

  test('added for a chair, a secretary, an observer, a second delegate', async () => {
    const host = newHost(forum.url)
    const { session } = await host.make(SESSION)
    const add = (role: string, delegation: string | null, label = '') =>
      host.post<BadgeLinks>(`/sessions/${session.id}/badges`, { role, delegation, label })
    const { links } = await add('secretary', null, 'Rapporteur')
    await expect(enter(session.id, { badge: secretOf(links[0]!.link) })).resolves.toMatchObject({
      role: 'secretary',
    })
    await add('observer', null, 'الصحافة')
    await add('delegate', 'd2', 'Deputy')
    const { badges } = await host.detail(session.id)
    expect(
      badges.slice(3).map(({ role, label, delegation }) => [role, label, delegation?.id ?? null]),
    ).toEqual([
      ['secretary', 'Rapporteur', null],
      ['observer', 'الصحافة', null],
      ['delegate', 'Deputy', 'd2'],
    ])
    await expect(add('delegate', 'KEN')).rejects.toThrow('delegation-unknown')
    await expect(add('observer', 'ARE')).rejects.toThrow('delegation-unknown')
    await expect(add('chair', null, 'x'.repeat(61))).rejects.toThrow('label')
  })
})

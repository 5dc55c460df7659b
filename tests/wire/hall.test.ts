import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SEATS } from '../../shared/hall/seats.ts'
import { makeSession, post, secretOf, stateWhere, type Visitor, visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

let forum: ForumProcess

beforeAll(async () => {
  forum = await startForum()
})
afterAll(() => forum.remove())

const enterOpen = (name: string): Promise<Visitor> => visit(forum.url, 'open-forum', { name })
const leaveAll = (...all: readonly Visitor[]) => Promise.all(all.map((each) => each.leave()))
const walkerOf = ({ room }: Visitor, { entered }: Visitor) => room.state.walkers.get(entered.person)

describe('the hall over the wire', () => {
  test('an occupied seat is refused, and free again when it is left', async () => {
    const [one, two] = [await enterOpen('One'), await enterOpen('Two')]
    const seat = SEATS.find(({ kind }) => kind === 'gallery')?.index ?? -1
    const taken = await one.ask('seat.take', { seat })
    const refused = await two.ask('seat.take', { seat })
    await one.ask('seat.leave', {})
    const free = await two.ask('seat.take', { seat })
    expect([taken.ok, refused, free.ok]).toEqual([
      true,
      { ok: false, refusal: { code: 'seat-occupied' } },
      true,
    ])
    await leaveAll(one, two)
  })

  test("a delegation's desk is for its people", async () => {
    const made = await makeSession(forum.url, {
      title: 'Desks',
      rulebook: 'open-floor',
      delegations: [{ id: 'ARE' }, { id: 'KEN' }],
      public: true,
    })
    const { id } = made.session
    const kenya = await visit(forum.url, id, {
      name: 'Kenya',
      badge: secretOf(made.delegations[1]?.link ?? ''),
    })
    const visitor = await visit(forum.url, id, { name: 'Visitor' })
    const others = await kenya.ask('seat.take', { seat: 0 })
    const own = await kenya.ask('seat.take', { seat: 1 })
    const spare = await visitor.ask('seat.take', { seat: 2 })
    expect(others).toEqual({ ok: false, refusal: { code: 'seat-reserved' } })
    expect([own.ok, spare.ok]).toEqual([true, true])
    await leaveAll(kenya, visitor)
  })

  test('hands are up in the order in which they were raised', async () => {
    const [one, two] = [await enterOpen('One'), await enterOpen('Two')]
    await two.ask('hand.raise', {})
    await one.ask('hand.raise', {})
    await two.ask('hand.raise', {})
    await stateWhere(
      one.room,
      () => (walkerOf(one, one)?.hand ?? 0) > 0 && (walkerOf(one, two)?.hand ?? 0) > 0,
    )
    expect(walkerOf(one, two)?.hand).toBeLessThan(walkerOf(one, one)?.hand ?? 0)
    await one.ask('hand.lower', {})
    await stateWhere(two.room, () => walkerOf(two, one)?.hand === 0)
    await leaveAll(one, two)
  })

  test('other attire is seen by the others at once, is kept, and is not changed without end', async () => {
    const [one, two] = [await enterOpen('One'), await enterOpen('Two')]
    await one.ask('attire.change', { look: 'sari-2' })
    await stateWhere(two.room, () => walkerOf(two, one)?.look === 'sari-2')
    const wrong = await one.ask('attire.change', { look: 'crown-1' })
    expect(wrong).toEqual({ ok: false, refusal: { code: 'bad-request', field: 'look' } })
    const answers = []
    for (let i = 0; i < 12; i += 1)
      answers.push(await one.ask('attire.change', { look: `kandura-${1 + (i % 2)}` }))
    expect(answers[0]?.ok).toBe(true)
    expect(answers.at(-1)).toEqual({ ok: false, refusal: { code: 'too-fast' } })
    await one.leave()
    const back = await visit(forum.url, 'open-forum', { token: one.entered.token })
    expect(back.entered.look).toMatch(/^kandura-[12]$/)
    await leaveAll(back, two)
  })

  test('chat reaches the others, and who comes later reads it', async () => {
    const [one, two] = [await enterOpen('ليلى'), await enterOpen('Two')]
    const heard = new Promise((resolve) => two.room.onMessage('chat', resolve))
    await one.ask('chat.say', { text: 'أهلا <b>all</b>' })
    expect(await heard).toMatchObject({ text: 'أهلا <b>all</b>', name: 'ليلى', person: one.entered.person })
    const later = await enterOpen('Later')
    const recent = await later.ask('chat.recent', {})
    expect(recent.ok && recent.value.lines.at(-1)?.text).toBe('أهلا <b>all</b>')
    await leaveAll(one, two, later)
  })

  test('the latest tab of a person goes on, the one before is told', async () => {
    const first = await enterOpen('Tabs')
    const closed = new Promise((resolve) => first.room.onLeave((code) => resolve(code)))
    const second = await visit(forum.url, 'open-forum', { token: first.entered.token })
    expect(await closed).toBe(4409)
    expect(second.entered.person).toBe(first.entered.person)
    await second.leave()
  })

  test('kill -9 brings everyone back to seat and hand', async () => {
    const one = await enterOpen('Seated')
    const seat = SEATS.find(({ kind }) => kind === 'majlis')?.index ?? -1
    await one.ask('seat.take', { seat })
    await one.ask('hand.raise', {})
    await forum.kill9()
    await forum.restart()
    const back = await visit(forum.url, 'open-forum', { token: one.entered.token })
    expect(walkerOf(back, back)).toMatchObject({ seat, name: 'Seated' })
    expect(walkerOf(back, back)?.hand).toBeGreaterThan(0)
    await back.leave()
  })
})

describe('coming in', () => {
  test('a closed sitting lets in badges only, each for its own sitting', async () => {
    const session = { rulebook: 'open-floor', delegations: [{ name: 'Red' }], public: false } as const
    const made = await makeSession(forum.url, { title: 'Closed', ...session })
    const other = await makeSession(forum.url, { title: 'Other', ...session })
    const enter = (body: object) =>
      post(forum.url, `/api/sessions/${made.session.id}/enter`, { name: 'N', ...body })
    await expect(enter({})).rejects.toThrow('badge-needed')
    await expect(enter({ badge: secretOf(other.chair.link) })).rejects.toThrow('badge-unknown')
    await expect(enter({ badge: 'f'.repeat(64) })).rejects.toThrow('badge-unknown')
    await expect(enter({ badge: secretOf(made.chair.link) })).resolves.toMatchObject({ role: 'chair' })
    await expect(enter({ badge: secretOf(made.delegations[0]?.link ?? '') })).resolves.toMatchObject({
      role: 'delegate',
      delegation: 'd1',
    })
  })

  test('a badge says what it gives without being used up', async () => {
    const made = await makeSession(forum.url, {
      title: 'Look',
      rulebook: 'open-floor',
      delegations: [{ id: 'KEN' }, { name: 'Red' }],
      public: false,
    })
    const look = (link: string) =>
      post(forum.url, `/api/sessions/${made.session.id}/badge`, { badge: secretOf(link) })
    const links = made.delegations.map(({ link }) => link)
    expect(await look(made.chair.link)).toEqual({ badge: { role: 'chair', delegation: null } })
    expect(await look(links[0] ?? '')).toEqual({
      badge: { role: 'delegate', delegation: { id: 'KEN', en: 'Kenya', ar: 'كينيا' } },
    })
    expect(await look(links[1] ?? '')).toEqual({
      badge: { role: 'delegate', delegation: { id: 'd2', en: 'Red', ar: 'Red' } },
    })
    await expect(look('#k=nothing')).rejects.toThrow('badge-unknown')
  })

  test('one browser may hold two badges of a sitting: they are two people', async () => {
    const made = await makeSession(forum.url, {
      title: 'Badges',
      rulebook: 'open-floor',
      delegations: [{ name: 'Red' }],
      public: true,
    })
    const enter = (body: object) =>
      post<{ person: string; token: string; role: string }>(
        forum.url,
        `/api/sessions/${made.session.id}/enter`,
        { name: 'N', ...body },
      )
    const badge = secretOf(made.chair.link)
    const visitor = await enter({})
    const chair = await enter({ token: visitor.token, badge })
    const again = await enter({ token: chair.token, badge })
    const delegate = await enter({ token: chair.token, badge: secretOf(made.delegations[0]?.link ?? '') })
    expect([visitor.role, chair.role, again.role, delegate.role]).toEqual([
      'visitor',
      'chair',
      'chair',
      'delegate',
    ])
    expect([chair.person, again.person]).toEqual([visitor.person, visitor.person])
    expect(delegate.person).not.toBe(chair.person)
  })

  test('a closed sitting is not listed, and its journal is for its people', async () => {
    const made = await makeSession(forum.url, {
      title: 'Secret title',
      rulebook: 'open-floor',
      delegations: [{ name: 'Red' }],
      public: false,
    })
    const chair = await post<{ token: string }>(forum.url, `/api/sessions/${made.session.id}/enter`, {
      name: 'Chair',
      badge: secretOf(made.chair.link),
    })
    const listed = await (await fetch(`${forum.url}/api/sessions`)).text()
    const info = await (await fetch(`${forum.url}/api/sessions/${made.session.id}`)).text()
    const path = `${forum.url}/api/sessions/${made.session.id}/journal`
    const refused = await fetch(path)
    const shown = await fetch(path, { headers: { authorization: `Bearer ${chair.token}` } })
    expect(`${listed}${info}`).not.toContain('Secret title')
    expect(refused.status).toBe(401)
    expect(await shown.text()).toContain('Secret title')
  })

  test('titles and names in any script come back as they were; doubles and unknown states are refused by field', async () => {
    const made = await makeSession(forum.url, {
      title: 'قمة المياه ２０２６ 水',
      rulebook: 'open-floor',
      delegations: [{ id: 'ARE' }, { name: 'وفد الشباب' }, { name: '青年代表团' }],
      public: true,
    })
    expect(made.delegations.map(({ id, name }) => [id, name])).toEqual([
      ['ARE', 'United Arab Emirates'],
      ['d2', 'وفد الشباب'],
      ['d3', '青年代表团'],
    ])
    const asked = { title: 'T', rulebook: 'open-floor', public: true }
    const make = (delegations: unknown) => post(forum.url, '/api/sessions', { ...asked, delegations })
    await expect(make([{ id: 'ARE' }, { id: 'ARE' }])).rejects.toThrow('delegations.1')
    await expect(make([{ id: 'XXX' }])).rejects.toThrow('delegation-unknown')
    await expect(make([])).rejects.toThrow('delegations')
  })
})

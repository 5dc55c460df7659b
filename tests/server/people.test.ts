// Coming in by a badge that was renewed or withdrawn, and coming back after being removed.
import { beforeEach, describe, expect, test } from 'vitest'
import { Forum } from '../../server/forum/forum.ts'
import type { KeptSitting } from '../../server/forum/kept-sitting.ts'
import { newBadge } from '../../server/people/badges.ts'
import { type EnteredPerson, enterSitting, whatBadgeGives } from '../../server/people/enter.ts'
import { hashOf, newSecret } from '../../server/people/tokens.ts'
import type { DelegationId, PersonId, SessionId } from '../../shared/ids.ts'
import { type TestHouse, testHouse } from './test-house.ts'

const ID = 's_people' as SessionId
const KEN = 'KEN' as DelegationId

let house: TestHouse
let host: KeptSitting
let badge: ReturnType<typeof newBadge>

beforeEach(async () => {
  house = testHouse()
  badge = newBadge(house, ID, { role: 'delegate', delegation: KEN })
  const opening = { id: ID, title: 'T', isPublic: true, isOpenForum: false, delegations: [KEN], names: {} }
  host = await new Forum(house).open(
    { ...opening, rulebook: 'open-floor', ownRulebook: null, observers: [], host: null },
    [badge.row],
  )
})

const enter = (asked: { badge?: string; token?: string; name?: string }) =>
  enterSitting(house, host, { name: 'N', ...asked })

async function entered(asked: { badge?: string; token?: string }): Promise<EnteredPerson> {
  const answer = await enter(asked)
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value
}

const refusedAs = (code: string) => ({ ok: false, refusal: { code } })

test('a person remembers the badge that brought them, also when they come back without it', async () => {
  const { token, person } = await entered({ badge: badge.secret })
  await entered({ token })
  const visitor = await entered({})
  const rows = await house.store.people(ID)
  expect(rows.map(({ id, badge: by }) => [id, by])).toEqual([
    [person, badge.row.id],
    [visitor.person, null],
  ])
})

test('a link that was replaced opens nothing, and the new one works', async () => {
  const before = await entered({ badge: badge.secret })
  const secret = newSecret(house)
  await house.store.reissueBadge(ID, badge.row.id, { hash: hashOf(secret), issuedAt: 1, expiresAt: null })
  expect(await enter({ badge: badge.secret })).toEqual(refusedAs('badge-unknown'))
  expect(await entered({ badge: secret })).toMatchObject({ role: 'delegate', delegation: KEN })
  expect((await entered({ token: before.token })).person).toBe(before.person)
})

test('a revoked badge lets nobody in, and who came with it stays until removed', async () => {
  const before = await entered({ badge: badge.secret })
  await house.store.revokeBadge(ID, badge.row.id, house.now())
  expect(await enter({ badge: badge.secret })).toEqual(refusedAs('badge-unknown'))
  expect((await entered({ token: before.token })).person).toBe(before.person)
})

test('who was removed does not come back by their token, but anew by a badge that is good', async () => {
  const before = await entered({ badge: badge.secret })
  await house.store.revokePerson(ID, before.person, house.now())
  expect(await enter({ token: before.token })).toEqual(refusedAs('removed'))
  const again = await entered({ token: before.token, badge: badge.secret })
  expect([again.person === before.person, again.token === before.token]).toEqual([false, false])
})

test('a name that cannot be used spends no badge, and a badge that is no good is told before the name', async () => {
  expect(await enter({ badge: badge.secret, name: '' })).toMatchObject({ refusal: { code: 'bad-name' } })
  expect(await house.store.badge(badge.row.hash)).toEqual(badge.row)
  expect(await enter({ badge: 'f'.repeat(64), name: '' })).toEqual(refusedAs('badge-unknown'))
})

describe('a secret that opens nothing', () => {
  const past = () => house.now() - 1
  const ways: Readonly<Record<string, () => unknown>> = {
    'that was never made': () => undefined,
    replaced: () =>
      house.store.reissueBadge(ID, badge.row.id, { hash: 'other', issuedAt: 1, expiresAt: null }),
    revoked: () => house.store.revokeBadge(ID, badge.row.id, house.now()),
    over: () => house.store.limitBadge(ID, badge.row.id, 16, past()),
    'used up': async () => {
      await entered({ badge: badge.secret })
      await house.store.limitBadge(ID, badge.row.id, 1, house.now() + 1)
    },
  }

  test.each(Object.entries(ways))(
    '%s is refused in the same words, whoever asks and wherever',
    async (is, make) => {
      await make()
      const secret = is === 'that was never made' ? 'f'.repeat(64) : badge.secret
      const answers = [
        await enter({ badge: secret }),
        await enter({ badge: secret, token: (await entered({})).token }),
        await whatBadgeGives(house, host, { badge: secret }),
      ]
      expect(answers).toEqual(answers.map(() => refusedAs('badge-unknown')))
    },
  )

  test('takes the same looks into the store, whatever is wrong with it', async () => {
    const looks: string[] = []
    const watched = {
      ...house,
      store: new Proxy(house.store, {
        get:
          (store, name) =>
          (...args: readonly unknown[]) => {
            looks.push(String(name))
            return (store as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[
              String(name)
            ]!(...args)
          },
      }),
    }
    const looksFor = async (secret: string) => {
      await enterSitting(watched, host, { name: 'N', badge: secret })
      return looks.splice(0)
    }
    const seen = [await looksFor('f'.repeat(64)), await looksFor('k')]
    await ways.over!()
    seen.push(await looksFor(badge.secret))
    await ways.revoked!()
    seen.push(await looksFor(badge.secret))
    await ways.replaced!()
    seen.push(await looksFor(badge.secret))
    expect(seen).toEqual(seen.map(() => ['badge']))
  })

  test('of another sitting, or of another shape, is none of this one', async () => {
    const other = 's_other' as SessionId
    const elsewhere = newBadge(house, other, { role: 'chair', delegation: null })
    const row = (await house.store.session(ID))!
    await house.store.createSession({ ...row, id: other }, [elsewhere.row])
    for (const secret of [elsewhere.secret, '', 'k', ` ${badge.secret}`, `${badge.secret}0`])
      expect([secret, await enter({ badge: secret })]).toEqual([secret, refusedAs('badge-unknown')])
  })

  test('though it is used up or over, brings back who came in with it and holds the token', async () => {
    const before = await entered({ badge: badge.secret })
    await house.store.limitBadge(ID, badge.row.id, 1, past())
    const shown = await whatBadgeGives(house, host, { badge: badge.secret, token: before.token })
    const back = await entered({ badge: badge.secret, token: before.token })
    expect([shown, back.person]).toEqual([
      { ok: true, value: { role: 'delegate', delegation: KEN } },
      before.person,
    ])
  })
})

describe('who was sent away', () => {
  const chair = 'p_chair' as PersonId

  beforeEach(async () => {
    await host.request({ type: 'person.admit', person: chair, role: 'chair', delegation: null }, 'system')
  })

  const sendAway = (person: PersonId) => host.request({ type: 'person.remove', person }, chair)
  const readmit = (person: PersonId) => host.request({ type: 'person.readmit', person }, chair)

  test('comes back neither by token nor by the link, from the moment of the act on, and whatever the store says', async () => {
    const gone = await entered({ badge: badge.secret })
    await sendAway(gone.person)
    const answers = [
      await enter({ token: gone.token }),
      await enter({ badge: badge.secret }),
      await enter({ badge: badge.secret, token: gone.token }),
      await whatBadgeGives(house, host, { badge: badge.secret, token: gone.token }),
    ]
    const dead = refusedAs('badge-unknown')
    expect(answers).toEqual([refusedAs('removed'), dead, dead, dead])
  })

  test('others who came with the same link stay and come back; the link reissued brings in anew', async () => {
    const [gone, stays] = [await entered({ badge: badge.secret }), await entered({ badge: badge.secret })]
    await sendAway(gone.person)
    expect(await entered({ token: stays.token })).toMatchObject({ person: stays.person, delegation: KEN })
    house.pass(1000)
    const fresh = { hash: hashOf('f'.repeat(64)), issuedAt: house.now(), expiresAt: null }
    await house.store.reissueBadge(ID, badge.row.id, fresh)
    expect(await entered({ badge: 'f'.repeat(64) })).toMatchObject({ delegation: KEN })
  })

  test('and let back in, is who they were, by the token or by the link, and no use is counted again', async () => {
    const gone = await entered({ badge: badge.secret })
    await sendAway(gone.person)
    await readmit(gone.person)
    expect(await entered({ token: gone.token })).toMatchObject({ person: gone.person, delegation: KEN })
    await sendAway(gone.person)
    await readmit(gone.person)
    const back = await entered({ token: gone.token, badge: badge.secret })
    expect(back).toMatchObject({ person: gone.person, role: 'delegate' })
    expect((await house.store.badge(badge.row.hash))?.usesLeft).toBe(15)
  })
})

describe('a name that poses as a seat', () => {
  const nameOf = (asked: { badge?: string; name: string }) => enter(asked)
  const posing = { ok: false, refusal: { code: 'name-of-seat', field: 'name' } }

  test.each(['Chair', 'رئيس الجلسة', 'Кеnya', 'Kenya', 'كينيا', 'Amina (Kenya)', 'Majlis', 'Secretariat'])(
    '%s is refused to a visitor',
    async (name) => {
      const answer = await nameOf({ name })
      expect(answer).toMatchObject({ ok: false, refusal: { field: 'name' } })
      expect(['name-of-seat', 'bad-name']).toContain(answer.ok ? '' : answer.refusal.code)
    },
  )

  test('of one’s own delegation is fine, of the chair or of the house is not, and no use is spent', async () => {
    expect(await nameOf({ badge: badge.secret, name: 'Kenya' })).toMatchObject({ ok: true })
    expect(await nameOf({ badge: badge.secret, name: 'Chair' })).toEqual(posing)
    expect(await nameOf({ badge: badge.secret, name: 'Admin' })).toEqual(posing)
    expect((await house.store.badge(badge.row.hash))?.usesLeft).toBe(15)
  })

  test('of an office is for who holds it', async () => {
    const links = (['chair', 'secretary'] as const).map((role) =>
      newBadge(house, ID, { role, delegation: null }),
    )
    await house.store.addBadges(links.map(({ row }) => row))
    const [chair, secretary] = links.map(({ secret }) => secret)
    expect(await nameOf({ badge: chair!, name: 'President' })).toMatchObject({ ok: true })
    expect(await nameOf({ badge: secretary!, name: 'Secretary' })).toMatchObject({ ok: true })
    expect(await nameOf({ badge: secretary!, name: 'Chair' })).toEqual(posing)
    expect(await nameOf({ badge: chair!, name: 'Kenya' })).toEqual(posing)
  })

  test('of a state that has no seat here is a name like others', async () => {
    expect(await nameOf({ name: 'Jordan' })).toMatchObject({ ok: true })
  })
})

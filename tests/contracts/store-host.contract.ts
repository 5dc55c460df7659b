// What every adapter of the store promises to hosts: badges and plans. A badge of secret 'badge' with three uses is there.
import { expect, it } from 'vitest'
import type { NewSecret, Store } from '../../server/store/store.ts'
import { badgeRow, HARD_TEXT, HOST, OTHER_SESSION, planRow, SESSION } from './store-samples.ts'

const secretOf = (hash: string, issuedAt: number): NewSecret => ({ hash, issuedAt, expiresAt: 100 })

export function badgePromises(store: () => Store): void {
  it('spends a badge exactly as often as it may be used, under parallel calls too', async () => {
    const spent = await Promise.all(Array.from({ length: 20 }, () => store().spendBadge('badge', 1)))
    expect(spent.filter(Boolean)).toHaveLength(3)
    expect(await store().badge('badge')).toEqual({ ...badgeRow('badge', 3), usesLeft: 0 })
  })

  it('neither knows nor spends a badge that was not made', async () => {
    expect([await store().badge('none'), await store().spendBadge('none', 1)]).toEqual([null, false])
  })

  it('adds badges and lists them in the order of making, those of the session alone', async () => {
    const elsewhere = { ...badgeRow('elsewhere', 1), session: OTHER_SESSION }
    await expect(store().addBadges([badgeRow('new', 1), elsewhere])).rejects.toThrow(
      'The store could not add badges',
    )
    const label = { ...badgeRow('a secretary', 2), role: 'secretary' as const, label: HARD_TEXT }
    await store().addBadges([label, badgeRow('another', 1)])
    expect(await store().badges(SESSION)).toEqual([badgeRow('badge', 3), label, badgeRow('another', 1)])
    expect(await store().badges(OTHER_SESSION)).toEqual([])
  })

  it('adds no badge whose id or secret is there', async () => {
    await expect(store().addBadges([{ ...badgeRow('new', 1), id: 'b_badge' }])).rejects.toThrow()
    await expect(store().addBadges([{ ...badgeRow('badge', 1), id: 'b_new' }])).rejects.toThrow()
    expect(await store().badges(SESSION)).toEqual([badgeRow('badge', 3)])
  })

  it('reissues a badge: same id, new secret, new uses; the old secret only tells which badge it was', async () => {
    await store().spendBadge('badge', 1)
    const answers = [
      await store().reissueBadge(SESSION, 'b_badge', secretOf('newer', 5)),
      await store().reissueBadge(SESSION, 'b_badge', secretOf('newest', 6)),
      await store().reissueBadge(SESSION, 'b_none', secretOf('other', 6)),
      await store().reissueBadge(OTHER_SESSION, 'b_badge', secretOf('other', 6)),
    ]
    expect(answers).toEqual([true, true, false, false])
    const reissued = { ...badgeRow('newest', 3), id: 'b_badge', ...secretOf('newest', 6) }
    const found = ['badge', 'newer', 'newest', 'other'].map((hash) => store().badge(hash))
    expect(await Promise.all(found)).toEqual([reissued, reissued, reissued, null])
    expect(await store().spendBadge('badge', 1)).toBe(false)
    expect(await store().spendBadge('newest', 1)).toBe(true)
  })

  it('does not spend a badge that is over', async () => {
    await store().limitBadge(SESSION, 'b_badge', 3, 10)
    const spent = [await store().spendBadge('badge', 10), await store().spendBadge('badge', 9)]
    expect([spent, await store().badge('badge')]).toEqual([
      [false, true],
      { ...badgeRow('badge', 3), usesLeft: 2, expiresAt: 10 },
    ])
  })

  it('limits a badge, and counts what was spent', async () => {
    await store().spendBadge('badge', 1)
    await store().spendBadge('badge', 1)
    const limited = [
      await store().limitBadge(SESSION, 'b_badge', 5, 100),
      await store().limitBadge(SESSION, 'b_badge', 5, 100),
      await store().limitBadge(SESSION, 'b_none', 5, 100),
    ]
    const more = await store().badge('badge')
    await store().limitBadge(SESSION, 'b_badge', 1, 100)
    const less = await store().badge('badge')
    const row = { ...badgeRow('badge', 5), expiresAt: 100 }
    expect([limited, more, less]).toEqual([
      [true, true, false],
      { ...row, usesLeft: 3 },
      { ...row, uses: 1, usesLeft: 0 },
    ])
  })

  it('takes a revocation back', async () => {
    await store().revokeBadge(SESSION, 'b_badge', 7)
    await store().restoreBadge(SESSION, 'b_badge')
    await store().restoreBadge(SESSION, 'b_none')
    expect(await store().badges(SESSION)).toEqual([badgeRow('badge', 3)])
  })

  it('does not spend a revoked badge, and reissuing makes it good again', async () => {
    const revoked = [
      await store().revokeBadge(SESSION, 'b_badge', 7),
      await store().revokeBadge(SESSION, 'b_badge', 8),
      await store().revokeBadge(OTHER_SESSION, 'b_badge', 8),
    ]
    expect(revoked).toEqual([true, true, false])
    expect(await store().spendBadge('badge', 1)).toBe(false)
    expect(await store().badge('badge')).toEqual({ ...badgeRow('badge', 3), revokedAt: 7 })
    await store().reissueBadge(SESSION, 'b_badge', secretOf('newer', 9))
    expect(await store().badges(SESSION)).toEqual([
      { ...badgeRow('newer', 3), id: 'b_badge', ...secretOf('newer', 9) },
    ])
  })
}

export function planPromises(store: () => Store): void {
  it('overwrites a plan of its host, and gives each host theirs in the order of the first saving', async () => {
    const theirs = { ...planRow('one', 'another key'), kind: 'template' as const }
    for (const row of [planRow('one'), planRow('two'), theirs]) await store().savePlan(row)
    const renewed = { ...planRow('one'), savedAt: 9, body: '{}' }
    await store().savePlan(renewed)
    expect(await store().plans(HOST)).toEqual([renewed, planRow('two')])
    expect(await store().plans('another key')).toEqual([theirs])
    expect([await store().plan(HOST, 'one'), await store().plan('another key', 'two')]).toEqual([
      renewed,
      null,
    ])
  })

  it('deletes a plan for its host alone', async () => {
    await store().savePlan(planRow('one'))
    const deleted = [
      await store().deletePlan('another key', 'one'),
      await store().deletePlan(HOST, 'one'),
      await store().deletePlan(HOST, 'one'),
    ]
    expect([deleted, await store().plans(HOST)]).toEqual([[false, true, false], []])
  })
}

// What a store promises of acts and the lines of the audit log that tell of them.
import { expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { auditRow } from './store-custody.contract.ts'
import { badgeRow, SESSION } from './store-samples.ts'

export function auditedPromises(store: () => Store): void {
  it('does something together with the line that tells of it, and neither where one of them cannot be', async () => {
    const row = auditRow(7)
    const before = (await store().badges(SESSION)).map(({ hash }) => hash)
    expect(await store().audited(row, 'revokeBadge', [SESSION, 'b_nobody', 7])).toBe(false)
    await expect(
      store().audited(row, 'addBadges', [[{ ...badgeRow('lost', 1), session: 's_none' }]]),
    ).rejects.toThrow()
    expect(await store().audit(null, 9)).toEqual([])
    await store().audited(row, 'addBadges', [[badgeRow('told', 1)]])
    expect([await store().audit(null, 9), (await store().badges(SESSION)).map(({ hash }) => hash)]).toEqual([
      [row],
      [...before, 'told'],
    ])
  })
}

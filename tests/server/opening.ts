// A small public sitting as the tests of the forum open it.
import type { DelegationId, SessionId } from '../../shared/ids.ts'

export const openingOf = (id: SessionId) => ({
  id,
  title: 'Water',
  isPublic: true,
  isOpenForum: true,
  delegations: ['ARE', 'KEN'] as DelegationId[],
  names: {},
  rulebook: 'open-floor' as const,
  ownRulebook: null,
  observers: [],
  host: null,
})

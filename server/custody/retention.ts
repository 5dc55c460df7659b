// How long each kind of information is kept: what the operator says in MAJLIS_KEEP, for the rest what a careful house does.
import { PURGE_KINDS, type PurgeKind, type Retention } from '../../shared/protocol/custody.ts'

/** Talk and visitors' names for a month, what was reported for a term, logs for two weeks; the record stays. */
export const DEFAULT_RETENTION: Retention = {
  chat: 30,
  visitors: 30,
  names: null,
  reports: 90,
  logs: 14,
  sittings: null,
}

/** a hundred years */
const MOST_DAYS = 36_500

/** From `chat=7,names=365,logs=always`; what is not said has its default. A sentence about what is wrong instead. */
export function retentionOf(text: string): Retention | string {
  const retention: Record<PurgeKind, number | null> = { ...DEFAULT_RETENTION }
  for (const part of text.split(',').map((each) => each.trim())) {
    if (part === '') continue
    const [kind = '', value = ''] = part.split('=')
    const days = value === 'always' ? null : /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
    if (!PURGE_KINDS.some((known) => known === kind) || Number.isNaN(days) || (days ?? 0) > MOST_DAYS)
      return `"${part.slice(0, 40)}" is not KIND=DAYS or KIND=always, with one of ${PURGE_KINDS.join(', ')}`
    retention[kind as PurgeKind] = days
  }
  return retention
}

// The list as the chair calls it.
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import { isDue, nextEntry } from '../../../../shared/procedure/speakers/next-entry.ts'
import { LISTED_KINDS, type SpeakerEntry } from '../../../../shared/procedure/speakers/speakers-state.ts'

/** The next one first; then those that are due by kind, then those that are not due yet, each as they asked. */
export function inCallingOrder(sitting: Sitting): readonly SpeakerEntry[] {
  const { entries } = sitting.speakers
  const next = nextEntry(sitting)
  const rankOf = ({ id, kind }: SpeakerEntry): number => {
    if (id === next?.id) return 0
    if (kind !== 'speech' && isDue(sitting, kind)) return 1
    return kind === 'speech' ? 2 : 2 + LISTED_KINDS.indexOf(kind)
  }
  return entries.toSorted((one, other) => rankOf(one) - rankOf(other))
}

// How long a speech from the list may last, by its kind.
import type { DelegationId } from '../../ids.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { leftOnItemMs, tighter } from './floor-time.ts'
import type { ListedKind } from './speakers-state.ts'

export const toMs = (seconds: number | null | undefined): number | null =>
  seconds === null || seconds === undefined ? null : seconds * 1000

/** ms; null: no limit. */
export function limitOf(sitting: Sitting, kind: ListedKind, delegation: DelegationId): number | null {
  const { speakers } = sitting
  const { replies, voting } = rulebookOf(sitting).procedure
  switch (kind) {
    case 'speech': // SP7
      return tighter(toMs(speakers.seconds), leftOnItemMs(speakers, delegation))
    case 'reply': // SP8: the last figure holds for all that follow
      return toMs(replies?.seconds[speakers.spoken[delegation]?.replies ?? 0] ?? replies?.seconds.at(-1))
    case 'explanation':
      return toMs(voting.explanations?.seconds)
  }
}

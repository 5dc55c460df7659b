// Whether a delegation may ask for the floor now, by kind of speech.
import type { DelegationId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Gate } from '../gates.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { asExplaining } from './explaining.ts'
import { leftOnItemMs } from './floor-time.ts'
import type { ListedKind } from './speakers-state.ts'

const OF_KIND: Readonly<Record<ListedKind, (sitting: Sitting, delegation: DelegationId) => Gate<null>>> = {
  speech: asSpeaking,
  reply: asReplying,
  explanation: asExplaining,
}

/** One entry of a kind for each delegation (SP2), as far as its kind is in order. */
export function asAsking(sitting: Sitting, delegation: DelegationId, kind: ListedKind): Gate<null> {
  const isListed = sitting.speakers.entries.some(
    (entry) => entry.delegation === delegation && entry.kind === kind,
  )
  return isListed ? refuse('already-listed', 'SP2') : OF_KIND[kind](sitting, delegation)
}

// SP5, SP7
function asSpeaking(sitting: Sitting, delegation: DelegationId): Gate<null> {
  const { closingRule, limitRule } = rulebookOf(sitting).procedure.speakers
  if (!sitting.speakers.isOpen) return refuse('list-closed', closingRule)
  return leftOnItemMs(sitting.speakers, delegation) === 0 ? refuse('time-used-up', limitRule) : ok(null)
}

// SP8
function asReplying(sitting: Sitting, delegation: DelegationId): Gate<null> {
  const { replies } = rulebookOf(sitting).procedure
  if (replies === null) return refuse('not-in-order', 'SP8')
  const used = sitting.speakers.spoken[delegation]?.replies ?? 0
  return used < replies.most ? ok(null) : refuse('no-reply-left', replies.rule)
}

// Whom the chair may recognise at once, without the list: in a moderated caucus, and for or against a motion.
import type { DelegationId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Decided } from '../chapter.ts'
import type { CommandOf } from '../command.ts'
import type { Gate } from '../gates.ts'
import { debateOn, motionRuleOf } from '../motions/motion-rule.ts'
import type { Sitting } from '../sitting.ts'
import { isPresent } from '../standing.ts'
import { toMs } from './speech-limit.ts'

type Kind = CommandOf<'floor.recognise'>['kind']

/** The floor for the head of the delegation. */
export function recognised(sitting: Sitting, delegation: DelegationId, kind: Kind, at: number): Decided {
  const rule = kind === 'caucus' ? 'SP25' : 'SP23'
  const limit =
    kind === 'caucus' ? caucusLimit(sitting, at) : motionLimit(sitting, delegation, kind === 'for')
  if (!limit.ok) return limit
  if (!sitting.delegations.includes(delegation)) return refuse('delegation-unknown', rule)
  if (!isPresent(sitting, delegation)) return refuse('absent', rule)
  const person = sitting.heads.get(delegation)
  if (person === undefined) return refuse('person-unknown', rule)
  const limitMs = limit.value
  return ok([{ type: 'floor.given', entry: null, delegation, person, kind, limitMs, isYielded: false }])
}

// SP25
function caucusLimit({ speakers: { caucus } }: Sitting, at: number): Gate<number | null> {
  if (caucus?.kind !== 'moderated' || at >= caucus.endsAt) return refuse('no-caucus', 'SP25')
  const left = caucus.endsAt - at
  return ok(caucus.seconds === null ? left : Math.min(caucus.seconds * 1000, left))
}

// SP23, SP24
function motionLimit(sitting: Sitting, delegation: DelegationId, isFor: boolean): Gate<number | null> {
  const { motions, speakers } = sitting
  const motion = motions.pending.find(({ id }) => id === motions.current)
  if (!motion) return refuse('motion-unknown', 'SP23')
  const known = motionRuleOf(sitting, motion.motion)
  const most = debateOn(sitting, motion)[isFor ? 'for' : 'against']
  // who moved it speaks to it besides those for, where anybody may
  const isMover = isFor && motion.delegation === delegation
  const spoken = isFor ? motion.spokenFor : motion.spokenAgainst
  if (isMover ? most === 0 : spoken >= most) return refuse('debate-over', known?.rule ?? 'SP23')
  if (speakers.onMotions[motion.id]?.includes(delegation)) return refuse('already-spoken', 'SP24')
  return ok(toMs(speakers.seconds))
}

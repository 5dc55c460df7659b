// What a sitting is after something happened to its motions.
import type { DelegationId, MotionId } from '../../ids.ts'
import type { Evolution, EvolutionsOf } from '../chapter.ts'
import type { Event, Happened } from '../event.ts'
import type { Sitting } from '../sitting.ts'
import { stillCurrent } from './motion-order.ts'
import { motionRuleOf } from './motion-rule.ts'
import type { MotionsEvent } from './motions-event.ts'
import type { Motion, Motions } from './motions-state.ts'

/** The motion that is moved. Throws when the house moved it: a fault of the program. */
export function motionOf(
  event: Extract<Event, { type: 'motion.moved' }>,
  by: Happened['by'],
  at: number,
): Motion {
  if (by === 'system') throw new Error('the house moves no motions')
  const { motion: id, kind, delegation, terms, text } = event
  return {
    ...{ id, motion: kind, terms, text, delegation, person: by, at },
    ...{ seconders: [], objectors: [], spokenFor: 0, spokenAgainst: 0 },
  }
}

const moved: Evolution<'motion.moved'> = (sitting, event, { by, at }) => {
  const { motions } = sitting
  const pending = [...motions.pending, motionOf(event, by, at)]
  const next = { ...motions, pending, count: motions.count + 1 }
  // MO19: what is granted at once displaces nothing
  const isGranted = motionRuleOf(sitting, event.kind)?.decision === null
  return { motions: isGranted ? next : displaced(sitting, next) }
}

// MO16
const displaced = (sitting: Sitting, motions: Motions): Motions => ({
  ...motions,
  current: stillCurrent({ ...sitting, motions }),
})

const changed = (
  { motions }: Sitting,
  id: MotionId,
  change: (motion: Motion) => Partial<Motion>,
): Motions => ({
  ...motions,
  pending: motions.pending.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
})

const gone = ({ motions }: Sitting, id: MotionId): Motions => ({
  ...motions,
  pending: motions.pending.filter((each) => each.id !== id),
  current: motions.current === id ? null : motions.current,
})

const removed = (sitting: Sitting, { motion }: { readonly motion: MotionId }): Partial<Sitting> => ({
  motions: gone(sitting, motion),
})

/** Carried or failed: it is remembered, for it was decided on. */
function settled(sitting: Sitting, id: MotionId): Motions {
  const motion = sitting.motions.pending.find((each) => each.id === id)
  const motions = gone(sitting, id)
  return motion ? { ...motions, settled: [...motions.settled, motion] } : motions
}

const adding = (delegations: readonly DelegationId[], one: DelegationId) => [...delegations, one]

export const MOTIONS_EVOLUTION: EvolutionsOf<MotionsEvent> = {
  'motion.moved': moved,
  'motion.seconded': (sitting, { motion, delegation }) => {
    const motions = changed(sitting, motion, ({ seconders }) => ({
      seconders: adding(seconders, delegation),
    }))
    return { motions: displaced(sitting, motions) }
  },
  'motion.objected': (sitting, { motion, delegation }) => ({
    motions: changed(sitting, motion, ({ objectors }) => ({ objectors: adding(objectors, delegation) })),
  }),
  'motion.withdrawn': removed,
  'motion.ruled-out': removed,
  'motion.taken-up': ({ motions }, { motion }) => ({ motions: { ...motions, current: motion } }),
  // MO27
  'motion.carried': (sitting, { motion }) => {
    const carried = sitting.motions.pending.find(({ id }) => id === motion) ?? sitting.motions.carried
    return { motions: { ...settled(sitting, motion), carried } }
  },
  'motion.failed': (sitting, { motion }) => ({ motions: settled(sitting, motion) }),
  'motion.lapsed': removed,
  // VO28
  'motion.restored': (sitting, { motion: id }) => {
    const { motions } = sitting
    const back = motions.settled.filter((each) => each.id === id)
    const settledStill = motions.settled.filter((each) => each.id !== id)
    const pending = [...motions.pending, ...back]
    return { motions: displaced(sitting, { ...motions, pending, settled: settledStill }) }
  },
}

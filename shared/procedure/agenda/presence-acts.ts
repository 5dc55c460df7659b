// AG: the roll, and what a delegation loses when it leaves.
import type { DelegationId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf, Decided } from '../chapter.ts'
import type { Event } from '../event.ts'
import { asDesk } from '../gates.ts'
import { clockAfter, waitingPoints } from '../points/point-order.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { endingOf } from '../speakers/floor-time.ts'
import { delegationOf } from '../standing.ts'
import type { AgendaCommand } from './agenda-command.ts'

const nothing: Decided = ok([])

// AG7
export function lossesOf(sitting: Sitting, delegation: DelegationId, at: number): readonly Event[] {
  const { entries, floor } = sitting.speakers
  const unlisted = entries
    .filter((entry) => entry.delegation === delegation)
    .map(({ id }): Event => ({ type: 'speaker.unlisted', entry: id }))
  const hasFloor = floor?.delegation === delegation
  const point = waitingPoints(sitting).find((one) => one.delegation === delegation)
  const withdrawn: readonly Event[] = point
    ? [{ type: 'point.withdrawn', point: point.id }, ...(hasFloor ? [] : clockAfter(sitting, point.id))]
    : []
  return [...unlisted, ...(hasFloor ? endingOf(sitting, at) : []), ...withdrawn]
}

// AG4 to AG7
const note: Act<'presence.note'> = (sitting, { delegation, presence }, who, at) => {
  if (delegationOf(sitting, who) !== delegation) {
    const desk = asDesk(sitting, who, 'AG5')
    if (!desk.ok) return desk
  }
  if (!sitting.delegations.includes(delegation)) return refuse('delegation-unknown', 'AG5')
  const { procedure } = rulebookOf(sitting)
  if (procedure.isInformal) return refuse('not-in-order', 'AG4')
  if (!procedure.presence.includes(presence)) return refuse('presence-unknown', 'AG5')
  const before = sitting.agenda.presence[delegation] ?? 'absent'
  if (before === presence) return nothing
  if (sitting.vote !== null && before !== 'absent') return refuse('during-vote', 'AG6')
  return ok([
    { type: 'presence.noted', delegation, presence },
    ...(presence === 'absent' ? lossesOf(sitting, delegation, at) : []),
  ])
}

export const PRESENCE_ACTS: Pick<ActsOf<AgendaCommand>, 'presence.note'> = { 'presence.note': note }

// To whom the rest of a speech may go, and what follows.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Decided } from '../chapter.ts'
import type { CommandOf } from '../command.ts'
import type { Event } from '../event.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { isPresent } from '../standing.ts'
import { endingOf, leftOnItemMs, remainingMs, tighter } from './floor-time.ts'
import type { Floor } from './speakers-state.ts'

type Yielding = CommandOf<'floor.yield'>

// SP18: once, and only speeches from the list
export function yielded(sitting: Sitting, floor: Floor, { to, delegation }: Yielding, at: number): Decided {
  const { yields, yieldRule } = rulebookOf(sitting).procedure.speakers
  if (floor.kind !== 'speech' || floor.isYielded || floor.yieldedTo !== null || !yields.includes(to))
    return refuse('no-yield', yieldRule)
  const parting: Event = { type: 'floor.yielded', to }
  switch (to) {
    case 'questions':
      return ok([parting])
    case 'chair':
      return ok([parting, ...endingOf(sitting, at)])
    case 'delegation':
      return toDelegation(sitting, floor, delegation, at)
  }
}

// SP19
function toDelegation(
  sitting: Sitting,
  floor: Floor,
  delegation: Yielding['delegation'],
  at: number,
): Decided {
  if (delegation === null || !sitting.delegations.includes(delegation))
    return refuse('delegation-unknown', 'SP19')
  if (delegation === floor.delegation) return refuse('no-yield', 'SP19')
  if (!isPresent(sitting, delegation)) return refuse('absent', 'SP19')
  const person = sitting.heads.get(delegation)
  if (person === undefined) return refuse('person-unknown', 'SP19')
  const limitMs = tighter(remainingMs(floor, at), leftOnItemMs(sitting.speakers, delegation))
  if (limitMs !== null && limitMs <= 0)
    return refuse('time-used-up', rulebookOf(sitting).procedure.speakers.limitRule)
  return ok([
    { type: 'floor.yielded', to: 'delegation' },
    ...endingOf(sitting, at),
    { type: 'floor.given', entry: null, delegation, person, kind: 'speech', limitMs, isYielded: true },
  ])
}

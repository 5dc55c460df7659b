// What a person who looks at the sitting would ask for next, as a hand on the arbitrary steps.
import type { Command, Who } from '../../../shared/procedure/command.ts'
import { waitingPoints } from '../../../shared/procedure/points/point-order.ts'
import { rulingsOn } from '../../../shared/procedure/points/points-acts.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import { nextEntry } from '../../../shared/procedure/speakers/next-entry.ts'
import { I1, I2 } from './floor-samples.ts'
import { AMINA, ARE, BORIS, CHIDI, DALAL, FRA, KEN, saltOf } from './samples.ts'

export const APT_MOVES = [
  ...(['call', 'call', 'call', 'call', 'end', 'end', 'yield', 'yield-rest', 'extend', 'rule'] as const),
  ...(['rule', 'take-back', 'take-off', 'resume', 'resume', 'open-item', 'close-item'] as const),
  ...([
    'point',
    'appeal',
    'move',
    'take-up',
    'for',
    'against',
    'put',
    'cast',
    'close-vote',
    'close-vote',
  ] as const),
] as const
export type AptMove = (typeof APT_MOVES)[number]

export interface Asked {
  readonly who: Who
  readonly command: Command
}

const SALTED = { salt: saltOf(7), seed: 'ab'.repeat(32), seedSalt: saltOf(8) }

/** null: there is nothing of the kind to ask for. */
export function aptCommand(sitting: Sitting, move: AptMove): Asked | null {
  const { floor } = sitting.speakers
  const [point] = waitingPoints(sitting)
  const next = nextEntry(sitting)
  const byDesk = (command: Command): Asked => ({ who: DALAL, command })
  switch (move) {
    case 'call':
      return next && byDesk({ type: 'floor.give', entry: next.id })
    case 'end':
      return floor && byDesk({ type: 'floor.end', givenAt: floor.givenAt })
    case 'yield':
      return (
        floor && { who: floor.person, command: { type: 'floor.yield', to: 'questions', delegation: null } }
      )
    case 'yield-rest': {
      const delegation = floor?.delegation === FRA ? KEN : FRA
      return floor && { who: floor.person, command: { type: 'floor.yield', to: 'delegation', delegation } }
    }
    case 'extend':
      return floor && byDesk({ type: 'floor.extend', givenAt: floor.givenAt, seconds: 30 })
    case 'rule': {
      const ruling = point && rulingsOn(point)[0]
      if (!point || !ruling) return null
      return byDesk({ type: 'point.rule', point: point.id, ruling, text: 'So it is', salt: saltOf(6) })
    }
    case 'point':
      return { who: AMINA, command: { type: 'point.raise', kind: 'order', text: '', salt: saltOf(5) } }
    case 'take-back':
      return point ? { who: point.person, command: { type: 'point.withdraw', point: point.id } } : null
    case 'take-off': {
      const last = sitting.speakers.entries.at(-1)
      return last ? byDesk({ type: 'floor.withdraw', entry: last.id }) : null
    }
    case 'resume':
      return byDesk(
        floor ? { type: 'floor.pause', givenAt: floor.givenAt, isPaused: false } : { type: 'meeting.open' },
      )
    case 'appeal': {
      const settled = sitting.points.raised.find(({ ruling }) => ruling !== null)
      return settled ? { who: BORIS, command: { type: 'ruling.appeal', point: settled.id, ...SALTED } } : null
    }
    case 'open-item':
      return byDesk({ type: 'item.open', item: sitting.seq % 2 === 0 ? I1 : I2 })
    case 'close-item': {
      const { current } = sitting.agenda
      return current && byDesk({ type: 'item.close', item: current })
    }
    default:
      return aptVote(sitting, move)
  }
}

/** On motions and votes. */
function aptVote({ motions, vote, seq }: Sitting, move: AptMove): Asked | null {
  const [motion] = motions.pending
  switch (move) {
    case 'move': {
      const kind = seq % 3 === 0 ? 'close-debate' : 'adjourn-debate'
      return {
        who: CHIDI,
        command: { type: 'motion.move', motion: kind, terms: {}, text: '', salt: saltOf(9) },
      }
    }
    case 'take-up':
      return motion ? { who: DALAL, command: { type: 'motion.take-up', motion: motion.id } } : null
    case 'for':
      return { who: DALAL, command: { type: 'floor.recognise', delegation: FRA, kind: 'for' } }
    case 'against':
      return { who: DALAL, command: { type: 'floor.recognise', delegation: ARE, kind: 'against' } }
    case 'put':
      return motion
        ? {
            who: DALAL,
            command: { type: 'motion.put', motion: motion.id, method: 'show-of-hands', ...SALTED },
          }
        : null
    case 'cast': {
      const choice = seq % 2 === 0 ? 'yes' : 'no'
      const key = `k${seq}`
      return (
        vote && { who: AMINA, command: { type: 'ballot.cast', vote: vote.id, choice, key, salt: saltOf(3) } }
      )
    }
    case 'close-vote':
      return vote && { who: DALAL, command: { type: 'vote.close', vote: vote.id } }
    default:
      return null
  }
}

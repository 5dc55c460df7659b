// What stands in the way of giving somebody the floor.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Who } from '../command.ts'
import { asDesk, type Gate, inMeeting, notVoting, outsideVote, type Refused, refusedBy } from '../gates.ts'
import { settledPoints } from '../points/point-order.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'

/** Nobody has the floor. */
export const floorFree = (sitting: Sitting, rule: string): Gate<null> =>
  sitting.speakers.floor === null ? ok(null) : refuse('floor-taken', rule)

/** VO24: under formal rules nobody is interrupted by a question. */
export const unheard = (sitting: Sitting): Gate<null> =>
  rulebookOf(sitting).procedure.isInformal ? ok(null) : floorFree(sitting, 'VO24')

/** The list does not rest: there is neither a motion before the body nor a caucus (SP23, SP25). */
export function listInUse({ motions, speakers }: Sitting): Gate<null> {
  if (motions.current !== null) return refuse('motion-current', 'SP23')
  return speakers.caucus === null ? ok(null) : refuse('not-in-order', 'SP25')
}

/** The desk, in a meeting, with nothing else going on (SP14); `rule`: why it is the desk. */
export const asGiving = (sitting: Sitting, who: Who, rule: string): Refused | undefined =>
  refusedBy(
    asDesk(sitting, who, rule),
    inMeeting(sitting, 'SP14'),
    outsideVote(sitting, 'SP14'),
    notVoting(sitting, 'PR20'),
    floorFree(sitting, 'SP14'),
    settledPoints(sitting),
  )

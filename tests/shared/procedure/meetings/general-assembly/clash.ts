// Adjournment and closure of the debate, each with the speakers that its rule gives.
import { closesVote, puts, submits, takesUpMotion, withdrawsMotion } from '../asks-business.ts'
import { ENDS_SPEECH, recognises, setsList } from '../asks-floor.ts'
import { ballots, carried, closed, ended, failed, given, opened, takenUp } from '../facts.ts'
import { gives, refuses, scene, type Turn, turn } from '../script.ts'
import { DUES } from './drafts.ts'
import { except, FIRST_DAY, PRESIDENT } from './members.ts'

/** The chair recognises a speaker on the motion that is taken up, who speaks for a minute. */
const speaks = (code: string, side: 'for' | 'against'): readonly Turn[] => [
  turn(5, PRESIDENT, recognises(code, side), gives(given(code, 420, side))),
  turn(60, code, ENDS_SPEECH, gives(ended(60))),
]

export const CLASH = [
  scene(
    'Adjournment and closure of the debate',
    turn(5, 'ETH', withdrawsMotion('m6'), gives({ type: 'motion.withdrawn', motion: 'm6' })),
    turn(5, 'ETH', withdrawsMotion('m4'), gives({ type: 'motion.withdrawn', motion: 'm4' })),
    turn(5, PRESIDENT, takesUpMotion('m3'), gives(takenUp('m3'))),
    speaks('FRA', 'for'),
    speaks('CHN', 'for'),
    speaks('KEN', 'against'),
    turn(5, PRESIDENT, recognises('KEN', 'against'), refuses('already-spoken', 'SP24')),
    speaks('MAR', 'for'),
    turn(5, PRESIDENT, recognises('GBR', 'for'), refuses('debate-over', 'GA 74')),
    speaks('GHA', 'against'),
    turn(
      5,
      PRESIDENT,
      puts('m3'),
      gives(opened('v5', { of: 'motion', motion: 'm3' }, 'show-of-hands', 'procedural')),
    ),
    ballots('v5', {
      yes: 'FRA CHN MAR GBR USA JPN AUS CAN',
      no: except(FIRST_DAY, 'FRA CHN MAR GBR USA JPN AUS CAN', 'NOR PAK'),
      abstain: 'NOR PAK',
    }),
    turn(
      5,
      PRESIDENT,
      closesVote('v5'),
      gives(closed('v5', 'rejected', 'insufficient-majority', 'GA 85', '8-12-2'), failed('m3')),
    ),
    turn(5, PRESIDENT, takesUpMotion('m2'), gives(takenUp('m2'))),
    turn(5, PRESIDENT, recognises('RUS', 'for'), refuses('debate-over', 'GA 75')),
    speaks('KEN', 'against'),
    turn(
      5,
      PRESIDENT,
      puts('m2'),
      gives(opened('v6', { of: 'motion', motion: 'm2' }, 'show-of-hands', 'procedural')),
    ),
    ballots('v6', {
      yes: except(FIRST_DAY, 'KEN GHA ETH IND BRA ARG CUB', 'NOR PAK'),
      no: 'KEN GHA ETH IND BRA ARG CUB',
      abstain: 'NOR PAK',
    }),
    turn(
      5,
      PRESIDENT,
      closesVote('v6'),
      gives(closed('v6', 'adopted', 'majority', 'GA 85', '13-7-2'), carried('m2'), {
        ...{ type: 'debate.closed', item: 'i2' },
      }),
    ),
    turn(5, 'MEX', submits(DUES, 'ordinary'), refuses('not-in-order', 'PR3')),
    turn(5, PRESIDENT, setsList(true), refuses('not-in-order', 'GA 75')),
  ),
]

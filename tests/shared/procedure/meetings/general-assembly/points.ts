// Points of order under rule 71, with an appeal that overrules and one that does not, and replies at the end of the list.
import { closesVote } from '../asks-business.ts'
import { asksForFloor, callsOn, challenges, ENDS_SPEECH, raises, rules, takesBack } from '../asks-floor.ts'
import { ballots, closed, ended, given, listed, opened, PAUSED, RESUMED, raised, ruled } from '../facts.ts'
import { gives, refuses, scene, turn } from '../script.ts'
import { except, FIRST_DAY, PRESIDENT } from './members.ts'

export const POINTS = [
  scene(
    'An appeal that overrules',
    turn(10, PRESIDENT, callsOn('e5'), gives(given('NOR', 420))),
    turn(100, 'CUB', raises('order', 'The film shown is no statement'), gives(raised('q1', 'CUB'), PAUSED)),
    turn(5, 'VAT', raises('privilege', 'The hall is cold'), refuses('not-in-order', 'PO1')),
    turn(20, PRESIDENT, rules('q1', 'not-well-taken'), gives(ruled('q1', 'not-well-taken'), RESUMED)),
    turn(5, 'VAT', challenges('q1'), refuses('no-vote-on-this', 'GA 71')),
    turn(
      5,
      'CUB',
      challenges('q1'),
      gives(
        { type: 'ruling.appealed', point: 'q1', delegation: 'CUB' },
        PAUSED,
        opened('v2', { of: 'ruling', point: 'q1' }, 'show-of-hands', 'procedural'),
      ),
    ),
    ballots('v2', {
      yes: except(FIRST_DAY, 'NOR GBR USA FRA', 'AUS CAN JPN'),
      no: 'NOR GBR USA FRA',
      abstain: 'AUS CAN JPN',
    }),
    turn(
      5,
      PRESIDENT,
      closesVote('v2'),
      gives(
        closed('v2', 'adopted', 'majority', 'GA 85', '15-4-3'),
        { type: 'ruling.overruled', point: 'q1' },
        RESUMED,
      ),
    ),
    turn(40, 'NOR', ENDS_SPEECH, gives(ended(150))),
  ),
  scene(
    'Replies, and an appeal that fails',
    turn(10, PRESIDENT, callsOn('e6'), gives(given('PAK', 600, 'reply'))),
    turn(60, 'IND', raises('order', 'The reply is to no statement'), gives(raised('q2', 'IND'), PAUSED)),
    turn(10, 'JOR', raises('order', 'Nobody can hear'), gives(raised('q3', 'JOR'))),
    turn(10, PRESIDENT, rules('q3', 'well-taken'), refuses('point-open', 'PO7')),
    turn(
      10,
      PRESIDENT,
      rules('q2', 'not-well-taken', 'It replies to Kenya'),
      gives(ruled('q2', 'not-well-taken')),
    ),
    turn(10, 'JOR', takesBack('q3'), gives({ type: 'point.withdrawn', point: 'q3' }, RESUMED)),
    turn(
      10,
      'IND',
      challenges('q2'),
      gives(
        { type: 'ruling.appealed', point: 'q2', delegation: 'IND' },
        PAUSED,
        opened('v3', { of: 'ruling', point: 'q2' }, 'show-of-hands', 'procedural'),
      ),
    ),
    ballots('v3', {
      yes: 'IND RUS KEN GHA ETH',
      no: except(FIRST_DAY, 'IND RUS KEN GHA ETH', 'CHN BRA'),
      abstain: 'CHN BRA',
    }),
    turn(
      5,
      PRESIDENT,
      closesVote('v3'),
      gives(
        closed('v3', 'rejected', 'insufficient-majority', 'GA 85', '5-15-2'),
        { type: 'ruling.upheld', point: 'q2' },
        RESUMED,
      ),
    ),
    turn(80, 'PAK', ENDS_SPEECH, gives(ended(150))),
    turn(5, 'PAK', asksForFloor('reply'), gives(listed('e7', 'PAK', 'reply'))),
    turn(10, PRESIDENT, callsOn('e7'), gives(given('PAK', 300, 'reply'))),
    turn(120, 'PAK', ENDS_SPEECH, gives(ended(120))),
    turn(5, 'PAK', asksForFloor('reply'), refuses('no-reply-left', 'GA 73')),
  ),
]

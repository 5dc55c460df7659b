// An important question: a division that is objected to, amendments by two thirds with what falls by implication, a part that is
// rejected, and a recorded vote. Then a vote that is equally divided.
import {
  asksHall,
  closesVote,
  moves,
  objectsTo,
  puts,
  putsProposal,
  takesUpMotion,
  withdraws,
} from '../asks-business.ts'
import { asksForFloor, callsOn, closes, ENDS_SPEECH, notes, recognises } from '../asks-floor.ts'
import {
  ballots,
  carried,
  closed,
  decidedAs,
  ended,
  given,
  listed,
  moved,
  opened,
  put,
  settled,
  takenUp,
} from '../facts.ts'
import { gives, refuses, scene, turn } from '../script.ts'
import { except, FIRST_DAY, PRESIDENT, SECRETARY } from './members.ts'

const NINE = 'KEN GHA ETH IND BRA ARG CUB PAK EGY'
const RICH = 'USA GBR FRA JPN AUS CAN NOR'

export const IMPORTANT = [
  scene(
    'An important question',
    turn(
      10,
      'USA',
      moves('important-question', { proposal: 'r1' }),
      gives(moved('m7', 'important-question', 'USA', { proposal: 'r1' })),
    ),
    turn(5, PRESIDENT, takesUpMotion('m7'), gives(takenUp('m7'))),
    turn(
      5,
      PRESIDENT,
      puts('m7'),
      gives(opened('v7', { of: 'motion', motion: 'm7' }, 'show-of-hands', 'procedural')),
    ),
    ballots('v7', { yes: except(FIRST_DAY, NINE, 'MAR'), no: NINE, abstain: 'MAR' }),
    turn(
      5,
      PRESIDENT,
      closesVote('v7'),
      gives(closed('v7', 'adopted', 'majority', 'GA 85', '12-9-1'), carried('m7'), {
        ...{ type: 'proposal.reclassified', proposal: 'r1', decision: 'important' },
      }),
    ),
  ),
  scene(
    'A division, and an objection to it',
    turn(
      10,
      'RUS',
      moves('divide', { proposal: 'r1', parts: [[4], [9]] }),
      refuses('paragraph-unknown', 'GA 89', 'terms.parts'),
    ),
    turn(
      10,
      'RUS',
      moves('divide', { proposal: 'r1', parts: [[4]] }),
      gives(moved('m8', 'divide', 'RUS', { proposal: 'r1', parts: [[4]] })),
    ),
    turn(5, 'KEN', objectsTo('m8'), gives({ type: 'motion.objected', motion: 'm8', delegation: 'KEN' })),
    turn(5, PRESIDENT, takesUpMotion('m8'), gives(takenUp('m8'))),
    turn(5, PRESIDENT, recognises('KEN', 'against'), gives(given('KEN', 420, 'against'))),
    turn(50, 'KEN', ENDS_SPEECH, gives(ended(50))),
    turn(
      5,
      PRESIDENT,
      puts('m8'),
      gives(opened('v8', { of: 'motion', motion: 'm8' }, 'show-of-hands', 'procedural')),
    ),
    ballots('v8', {
      yes: except(FIRST_DAY, NINE, 'MAR ARE'),
      no: NINE,
      abstain: 'MAR ARE',
    }),
    turn(
      5,
      PRESIDENT,
      closesVote('v8'),
      gives(closed('v8', 'adopted', 'majority', 'GA 85', '11-9-2'), carried('m8'), {
        ...{ type: 'proposal.divided', proposal: 'r1', parts: [[4]] },
      }),
    ),
  ),
  scene(
    'Amendments to an important question',
    turn(
      10,
      PRESIDENT,
      putsProposal('r1'),
      gives(...put('r1', 'a3', 'v9', 'show-of-hands', 'amendment-to-important')),
    ),
    turn(5, 'KEN', withdraws('r1'), refuses('voting-begun', 'GA 80')),
    turn(5, 'SEN', notes('CHN', 'absent'), refuses('not-at-desk', 'AG5')),
    turn(5, 'CHN', notes('CHN', 'absent'), refuses('during-vote', 'AG6')),
    ballots('v9', { yes: except(FIRST_DAY, NINE), no: NINE }),
    turn(
      5,
      PRESIDENT,
      closesVote('v9'),
      gives(closed('v9', 'rejected', 'insufficient-majority', 'GA 84', '13-9-0'), settled('a3', 'rejected')),
    ),
    turn(
      10,
      PRESIDENT,
      putsProposal('r1'),
      gives(...put('r1', 'a2', 'v10', 'show-of-hands', 'amendment-to-important')),
    ),
    ballots('v10', {
      yes: except(FIRST_DAY, 'KEN GHA ETH CUB BRA', 'IND'),
      no: 'KEN GHA ETH CUB BRA',
      abstain: 'IND',
    }),
    turn(
      5,
      PRESIDENT,
      closesVote('v10'),
      gives(
        closed('v10', 'adopted', 'majority', 'GA 84', '16-5-1'),
        settled('a2', 'adopted'),
        settled('a1', 'fallen'),
        settled('a4', 'fallen'),
      ),
    ),
    turn(
      10,
      PRESIDENT,
      putsProposal('r1'),
      gives(...put('r1', 0, 'v11', 'show-of-hands', 'amendment-to-important')),
    ),
    ballots('v11', { yes: except(FIRST_DAY, RICH, 'CHN RUS'), no: RICH, abstain: 'CHN RUS' }),
    turn(
      5,
      PRESIDENT,
      closesVote('v11'),
      gives(closed('v11', 'rejected', 'insufficient-majority', 'GA 84', '13-7-2'), {
        ...{ type: 'part.decided', proposal: 'r1', part: 0, isAdopted: false },
      }),
    ),
  ),
  scene(
    'A recorded vote, and explanations of vote',
    turn(5, 'CUB', moves('adjourn-meeting'), refuses('voting-begun', 'MO4')),
    turn(5, PRESIDENT, asksHall('Shall the Assembly pause?'), refuses('voting-begun', 'PR20')),
    turn(5, SECRETARY, closes('i2'), refuses('voting-begun', 'PR20')),
    turn(
      5,
      'CUB',
      moves('recorded-vote'),
      gives(moved('m9', 'recorded-vote', 'CUB'), carried('m9'), {
        ...{ type: 'method.required', method: 'recorded', delegation: 'CUB' },
      }),
    ),
    turn(5, PRESIDENT, putsProposal('r1'), gives(...put('r1', 'whole', 'v12', 'recorded', 'important'))),
    ballots('v12', { yes: except(FIRST_DAY, 'USA RUS', 'CHN GBR'), no: 'USA RUS', abstain: 'CHN GBR' }),
    turn(
      5,
      PRESIDENT,
      closesVote('v12'),
      gives(closed('v12', 'adopted', 'majority', 'GA 83', '18-2-2'), decidedAs('r1', 'adopted')),
    ),
    turn(5, 'USA', asksForFloor('explanation'), gives(listed('e8', 'USA', 'explanation'))),
    turn(5, PRESIDENT, callsOn('e8'), gives(given('USA', 600, 'explanation'))),
    turn(100, 'USA', ENDS_SPEECH, gives(ended(100))),
  ),
  scene(
    'An equally divided vote',
    turn(10, PRESIDENT, putsProposal('r2'), gives(...put('r2', 'whole', 'v13', 'show-of-hands', 'ordinary'))),
    ballots('v13', {
      yes: `${RICH} MEX MAR JOR`,
      no: `${NINE} CHN`,
      abstain: 'RUS ARE',
    }),
    turn(
      5,
      PRESIDENT,
      closesVote('v13'),
      gives(closed('v13', 'no-result', 'tie', 'GA 95', '10-10-2'), decidedAs('r2', 'no-result')),
    ),
    turn(5, PRESIDENT, putsProposal('r2'), refuses('second-vote-later', 'GA 95')),
    turn(5, 'JOR', moves('adjourn-meeting'), gives(moved('m10', 'adjourn-meeting', 'JOR'))),
    turn(5, PRESIDENT, takesUpMotion('m10'), gives(takenUp('m10'))),
    turn(
      5,
      PRESIDENT,
      puts('m10', 'no-objection'),
      gives(opened('v14', { of: 'motion', motion: 'm10' }, 'no-objection', 'procedural')),
    ),
    turn(
      5,
      PRESIDENT,
      closesVote('v14'),
      gives(closed('v14', 'adopted', 'no-objection', 'RB2'), carried('m10'), { type: 'meeting.adjourned' }),
    ),
  ),
]

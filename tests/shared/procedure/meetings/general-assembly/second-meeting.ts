// The second meeting: the second vote on a draft, and a roll-call that begins where the lot falls.
import {
  addsChance,
  casts,
  closesVote,
  draws,
  moves,
  passes,
  putsProposal,
  submits,
} from '../asks-business.ts'
import { closes, OPENS_MEETING, takesUp } from '../asks-floor.ts'
import { ballot, ballots, carried, closed, decidedAs, introduced, moved, put, submitted } from '../facts.ts'
import { codesOf, gives, refuses, scene, type Turn, turn } from '../script.ts'
import { shortDraft } from './drafts.ts'
import { LATER, PRESIDENT, SECRETARY } from './members.ts'
import { signedIn } from './opening.ts'

const HOUR = 3600

/** From the Russian Federation, on which the lot falls. */
const CALLED =
  'RUS SEN ARE GBR USA ARG AUS BRA CAN CHN CUB EGY ETH FRA GHA IND JAM JPN JOR KEN MEX MAR NOR PAK'

/** The Secretary calls a delegation that does not answer. */
const notThere = (code: string): Turn =>
  turn(4, SECRETARY, passes('v16', code), gives({ type: 'roll.passed', delegation: code, as: 'absent' }))

export const SECOND_MEETING = [
  scene(
    'The second vote, at a later meeting',
    turn(20 * HOUR, SECRETARY, OPENS_MEETING, refuses('no-quorum', 'GA 67')),
    signedIn(`${LATER} VAT`),
    turn(30, SECRETARY, OPENS_MEETING, gives({ type: 'meeting.opened', number: 2 })),
    turn(
      20,
      PRESIDENT,
      putsProposal('r2'),
      gives(...put('r2', 'whole', 'v15', 'show-of-hands', 'ordinary', true)),
    ),
    ballots('v15', {
      yes: 'USA GBR FRA JPN AUS CAN NOR JOR SEN',
      no: 'KEN GHA ETH IND BRA ARG PAK EGY CHN',
      abstain: 'RUS ARE',
    }),
    turn(
      5,
      PRESIDENT,
      closesVote('v15'),
      gives(closed('v15', 'rejected', 'tie', 'GA 95', '9-9-2'), decidedAs('r2', 'rejected')),
    ),
    turn(5, PRESIDENT, putsProposal('r2'), refuses('proposal-settled', 'GA 81', 'proposal')),
    turn(10, SECRETARY, closes('i2'), gives({ type: 'item.closed', item: 'i2' })),
    turn(10, PRESIDENT, takesUp('i1'), gives({ type: 'item.opened', item: 'i1' })),
  ),
  scene(
    'A roll-call from a place drawn by lot',
    turn(
      10,
      'AUS',
      submits(
        shortDraft('Early warning of droughts', 'Decides to set up an early warning system;'),
        'ordinary',
      ),
      gives(submitted('r3', 'AUS', 'ordinary'), introduced('r3')),
    ),
    turn(
      10,
      'USA',
      moves('roll-call'),
      gives(moved('m11', 'roll-call', 'USA'), carried('m11'), {
        ...{ type: 'method.required', method: 'roll-call', delegation: 'USA' },
      }),
    ),
    turn(5, 'CHN', moves('recorded-vote'), refuses('not-in-order', 'GA 87')),
    turn(
      5,
      PRESIDENT,
      putsProposal('r3'),
      gives(...put('r3', 'whole', 'v16', 'roll-call', 'ordinary'), {
        ...{ type: 'lot.committed', lot: 'l1', purpose: { of: 'roll-call', vote: 'v16' }, of: 24 },
      }),
    ),
    turn(5, 'AUS', casts('v16', 'yes'), refuses('lot-not-drawn', 'VO15')),
    turn(5, 'KEN', addsChance('l1', 101), gives({ type: 'lot.contributed', lot: 'l1' })),
    turn(5, 'JPN', addsChance('l1', 202), gives({ type: 'lot.contributed', lot: 'l1' })),
    turn(5, 'CAN', draws('l1', 303), refuses('not-at-desk', 'LO3')),
    turn(
      5,
      SECRETARY,
      draws('l1', 404),
      gives(
        { type: 'lot.contributed', lot: 'l1' },
        { type: 'lot.drawn', lot: 'l1' },
        { type: 'roll.ordered', order: codesOf(CALLED) },
      ),
    ),
    turn(5, 'RUS', passes('v16', 'RUS'), refuses('not-in-order', 'VO15')),
    turn(5, 'CHN', casts('v16', 'no'), refuses('not-called', 'VO15')),
    ballot('v16', 'RUS', 'no'),
    ballots('v16', { yes: 'SEN ARE GBR USA ARG AUS' }),
    ballot('v16', 'BRA', 'abstain'),
    ballot('v16', 'CAN', 'yes'),
    ballot('v16', 'CHN', 'no'),
    turn(5, 'CUB', casts('v16', 'no'), refuses('absent', 'VO16')),
    notThere('CUB'),
    ballots('v16', { yes: 'EGY ETH FRA GHA' }),
    ballot('v16', 'IND', 'abstain'),
    notThere('JAM'),
    turn(5, PRESIDENT, closesVote('v16'), refuses('roll-call-open', 'VO15')),
    ballots('v16', { yes: 'JPN JOR KEN' }),
    notThere('MEX'),
    notThere('MAR'),
    ballots('v16', { yes: 'NOR PAK' }),
    turn(
      5,
      PRESIDENT,
      closesVote('v16'),
      gives(closed('v16', 'adopted', 'majority', 'GA 85', '16-2-2'), decidedAs('r3', 'adopted')),
    ),
  ),
]

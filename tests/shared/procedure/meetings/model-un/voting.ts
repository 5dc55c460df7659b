// Voting procedure: an amendment, a roll-call with a pass, an equally divided vote, and the end.
import {
  casts,
  closesVote,
  draws,
  moves,
  passes,
  puts,
  putsProposal,
  seconds,
  takesUpMotion,
} from '../asks-business.ts'
import { asksForFloor, callsOn, ENDS_SITTING, ENDS_SPEECH } from '../asks-floor.ts'
import {
  ballot,
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
  seconded,
  settled,
  takenUp,
} from '../facts.ts'
import { codesOf, gives, refuses, scene, turn } from '../script.ts'
import { CHAIR, RAPPORTEUR } from './members.ts'

export const VOTING = [
  scene(
    'The amendment',
    turn(10, CHAIR, putsProposal('r1'), gives(...put('r1', 'a2', 'v11', 'show-of-hands', 'substantive'))),
    turn(3, 'VAT', casts('v11', 'no'), refuses('no-vote-on-this', 'VO16')),
    turn(3, 'IND', casts('v11', 'abstain'), refuses('no-abstention', 'VO17')),
    ballots('v11', { yes: 'IND ARE', no: 'KEN FRA EGY ZAF JPN', abstain: 'BRA' }),
    turn(
      5,
      CHAIR,
      closesVote('v11'),
      gives(closed('v11', 'rejected', 'insufficient-majority', 'MUN 5', '2-5-1'), settled('a2', 'rejected')),
    ),
  ),
  scene(
    'A roll-call',
    turn(
      5,
      'IND',
      moves('roll-call'),
      gives(moved('m13', 'roll-call', 'IND'), carried('m13'), {
        type: 'method.required',
        method: 'roll-call',
      }),
    ),
    turn(
      5,
      CHAIR,
      putsProposal('r1'),
      gives(...put('r1', 'whole', 'v12', 'roll-call', 'substantive'), {
        ...{ type: 'lot.committed', lot: 'l1', of: 8 },
      }),
    ),
    turn(
      5,
      RAPPORTEUR,
      draws('l1', 7),
      gives(
        { type: 'lot.contributed', lot: 'l1' },
        { type: 'lot.drawn', lot: 'l1' },
        { type: 'roll.ordered', vote: 'v12', order: codesOf('JPN KEN ZAF ARE BRA EGY FRA IND') },
      ),
    ),
    ballots('v12', { yes: 'JPN KEN', abstain: 'ZAF' }),
    turn(3, 'ARE', casts('v12', 'abstain'), refuses('no-abstention', 'VO17')),
    ballot('v12', 'ARE', 'no'),
    turn(3, 'BRA', passes('v12', 'BRA'), gives({ type: 'roll.passed', delegation: 'BRA', as: 'passed' })),
    turn(3, 'BRA', casts('v12', 'yes'), refuses('not-called', 'VO15')),
    ballots('v12', { yes: 'EGY FRA', no: 'IND' }),
    turn(3, 'BRA', passes('v12', 'BRA'), refuses('not-in-order', 'VO15')),
    ballot('v12', 'BRA', 'yes'),
    turn(
      5,
      CHAIR,
      closesVote('v12'),
      gives(closed('v12', 'adopted', 'majority', 'MUN 5', '5-2-1'), decidedAs('r1', 'adopted')),
    ),
  ),
  scene(
    'An equally divided vote',
    turn(10, CHAIR, putsProposal('r2'), gives(...put('r2', 'whole', 'v13', 'show-of-hands', 'substantive'))),
    ballots('v13', { yes: 'JPN ZAF BRA ARE', no: 'KEN FRA EGY IND' }),
    turn(
      5,
      CHAIR,
      closesVote('v13'),
      gives(closed('v13', 'rejected', 'tie', 'MUN 5', '4-4-0'), decidedAs('r2', 'rejected')),
    ),
    turn(5, 'BRA', asksForFloor('explanation'), gives(listed('e6', 'BRA', 'explanation'))),
    turn(5, CHAIR, callsOn('e6'), gives(given('BRA', 60, 'explanation'))),
    turn(45, 'BRA', ENDS_SPEECH, gives(ended(45))),
  ),
  scene(
    'The committee rises',
    turn(5, 'FRA', moves('adjourn-meeting'), gives(moved('m14', 'adjourn-meeting', 'FRA'))),
    turn(3, 'EGY', seconds('m14'), gives(seconded('m14', 'EGY'))),
    turn(3, CHAIR, takesUpMotion('m14'), gives(takenUp('m14'))),
    turn(
      3,
      CHAIR,
      puts('m14'),
      gives(opened('v14', { of: 'motion', motion: 'm14' }, 'show-of-hands', 'procedural')),
    ),
    ballots('v14', { yes: 'FRA EGY KEN BRA ZAF JPN ARE VAT', no: 'IND' }),
    turn(
      5,
      CHAIR,
      closesVote('v14'),
      gives(closed('v14', 'adopted', 'majority', 'MUN 3', '8-1-0'), carried('m14'), {
        type: 'meeting.adjourned',
      }),
    ),
    turn(60, CHAIR, ENDS_SITTING, gives({ type: 'sitting.ended' })),
  ),
]

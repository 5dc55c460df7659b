// Amendments in the order of rule 36, a division to which the original mover objects, and a negative vote of a permanent member.
import {
  amends,
  closesVote,
  moves,
  objectsInVote,
  objectsTo,
  ordersAmendments,
  putsProposal,
  withdraws,
} from '../asks-business.ts'
import { asksForFloor, callsOn, ENDS_SPEECH } from '../asks-floor.ts'
import {
  amended,
  ballots,
  closed,
  decidedAs,
  ended,
  failed,
  given,
  listed,
  moved,
  put,
  settled,
} from '../facts.ts'
import { gives, refuses, scene, turn } from '../script.ts'
import { PRESIDENT } from './members.ts'

export const VOTING = [
  scene(
    'Amendments to the draft',
    turn(
      20,
      'PAK',
      amends(
        'r1',
        'replace',
        2,
        'Calls upon all parties to grant repair crews safe passage within two days;',
      ),
      gives(...amended('a1', 'PAK')),
    ),
    turn(10, 'RUS', amends('r1', 'delete', 3), gives(...amended('a2', 'RUS'))),
    turn(
      10,
      'COL',
      amends('r1', 'add', 4, 'Decides to remain seized of the matter.'),
      gives(...amended('a3', 'COL')),
    ),
    turn(
      10,
      'LVA',
      amends('r1', 'replace', 2, 'Demands that repair crews be granted safe passage within one day;'),
      gives(...amended('a4', 'LVA')),
    ),
    turn(
      10,
      'LVA',
      amends('r1', 'replace', 5, 'Nothing;'),
      refuses('paragraph-unknown', 'PR11', 'change.paragraph'),
    ),
    turn(10, 'FRA', ordersAmendments('r1', ['a1', 'a4']), refuses('not-presiding', 'PR15')),
    turn(
      10,
      PRESIDENT,
      ordersAmendments('r1', ['a4', 'a1']),
      gives({ type: 'amendments.ordered', proposal: 'r1', order: ['a4', 'a1'] }),
    ),
  ),
  scene(
    'A separate vote, and the objection of the mover',
    turn(
      15,
      'PAK',
      moves('divide', { proposal: 'r1', parts: [[3]] }),
      gives(moved('m4', 'divide', 'PAK', { proposal: 'r1', parts: [[3]] })),
    ),
    turn(10, 'GBR', objectsTo('m4'), refuses('not-your-proposal', 'SC 32')),
    turn(
      10,
      'FRA',
      objectsTo('m4'),
      gives({ type: 'motion.objected', motion: 'm4', delegation: 'FRA' }, failed('m4')),
    ),
  ),
  scene(
    'The amendments are voted on',
    turn(20, PRESIDENT, putsProposal('r1', 'roll-call'), refuses('method-unknown', 'VO13', 'method')),
    turn(10, PRESIDENT, putsProposal('r1'), gives(...put('r1', 'a2', 'v4', 'show-of-hands', 'substantive'))),
    turn(5, 'FRA', withdraws('r1'), refuses('voting-begun', 'SC 35')),
    ballots('v4', { yes: 'RUS CHN PAK', no: 'FRA GBR USA DNK GRC LVA LBR PAN COL', abstain: 'BHR COD SOM' }),
    turn(
      5,
      PRESIDENT,
      closesVote('v4'),
      gives(
        closed('v4', 'rejected', 'insufficient-majority', 'Charter 27(3)', '3-9-3'),
        settled('a2', 'rejected'),
      ),
    ),
    turn(5, 'RUS', moves('suspend-meeting'), refuses('voting-begun', 'MO4')),
    turn(
      10,
      PRESIDENT,
      putsProposal('r1', 'no-objection'),
      gives(...put('r1', 'a3', 'v5', 'no-objection', 'substantive')),
    ),
    turn(
      15,
      PRESIDENT,
      closesVote('v5'),
      gives(closed('v5', 'adopted', 'no-objection', 'RB2'), settled('a3', 'adopted')),
    ),
    turn(
      10,
      PRESIDENT,
      putsProposal('r1', 'no-objection'),
      gives(...put('r1', 'a4', 'v6', 'no-objection', 'substantive')),
    ),
    turn(5, 'CHN', objectsInVote('v6'), gives({ type: 'objection.raised', vote: 'v6', delegation: 'CHN' })),
    turn(10, PRESIDENT, closesVote('v6'), gives(closed('v6', 'no-result', 'objection', 'RB2'))),
    turn(10, PRESIDENT, putsProposal('r1'), gives(...put('r1', 'a4', 'v7', 'show-of-hands', 'substantive'))),
    ballots('v7', { yes: 'LVA DNK GRC USA GBR FRA PAN LBR', no: 'CHN RUS PAK', abstain: 'BHR COD COL SOM' }),
    turn(
      5,
      PRESIDENT,
      closesVote('v7'),
      gives(
        closed('v7', 'rejected', 'insufficient-majority', 'Charter 27(3)', '8-3-4'),
        settled('a4', 'rejected'),
      ),
    ),
    turn(10, PRESIDENT, putsProposal('r1'), gives(...put('r1', 'a1', 'v8', 'show-of-hands', 'substantive'))),
    ballots('v8', { yes: 'PAK BHR COD COL SOM FRA GBR DNK GRC LBR PAN', abstain: 'CHN RUS USA LVA' }),
    turn(
      5,
      PRESIDENT,
      closesVote('v8'),
      gives(closed('v8', 'adopted', 'majority', 'Charter 27(3)', '11-0-4'), settled('a1', 'adopted')),
    ),
  ),
  scene(
    'The draft as amended: the negative vote of a permanent member',
    turn(
      15,
      PRESIDENT,
      putsProposal('r1', 'recorded'),
      gives(...put('r1', 'whole', 'v9', 'recorded', 'substantive')),
    ),
    turn(5, 'GBR', asksForFloor('explanation'), gives(listed('e6', 'GBR', 'explanation'))),
    turn(5, PRESIDENT, callsOn('e6'), refuses('during-vote', 'SP14')),
    ballots('v9', { yes: 'FRA GBR USA DNK GRC LVA LBR PAN COL BHR COD SOM', no: 'RUS', abstain: 'CHN PAK' }),
    turn(
      10,
      PRESIDENT,
      closesVote('v9'),
      gives(closed('v9', 'rejected', 'veto', 'Charter 27(3)', '12-1-2'), decidedAs('r1', 'rejected')),
    ),
    turn(10, PRESIDENT, callsOn('e6'), gives(given('GBR', null, 'explanation'))),
    turn(70, 'GBR', ENDS_SPEECH, gives(ended(70))),
    turn(10, PRESIDENT, putsProposal('r1'), refuses('proposal-settled', 'PR28', 'proposal')),
  ),
]

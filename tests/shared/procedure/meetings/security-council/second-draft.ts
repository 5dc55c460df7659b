// The Council suspends its meeting, resumes it, votes on a second draft in parts, and adopts it with two permanent members abstaining.
import {
  amends,
  backs,
  closesVote,
  moves,
  puts,
  putsProposal,
  submits,
  takesOver,
  takesUpMotion,
} from '../asks-business.ts'
import { asksForFloor, callsOn, closes, ENDS_SITTING, notes, OPENS_MEETING, takesUp } from '../asks-floor.ts'
import {
  amended,
  backed,
  ballots,
  carried,
  closed,
  decidedAs,
  introduced,
  listed,
  moved,
  opened,
  put,
  settled,
  submitted,
  takenUp,
} from '../facts.ts'
import { gives, refuses, scene, turn } from '../script.ts'
import { PRESIDENT, SECRETARY } from './members.ts'

const SECOND_DRAFT = {
  title: 'Reporting on water systems',
  preamble: ['Noting the report on attacks on water systems,'],
  operative: [
    'Requests the Secretary-General to report on attacks on water systems;',
    'Encourages States to mark such installations;',
    'Decides to review the matter within one year.',
  ],
}

export const SECOND = [
  scene(
    'The meeting is suspended and resumed',
    turn(
      20,
      'COL',
      moves('suspend-meeting', { minutes: 45 }),
      gives(moved('m5', 'suspend-meeting', 'COL', { minutes: 45 })),
    ),
    turn(5, PRESIDENT, takesUpMotion('m5'), gives(takenUp('m5'))),
    turn(
      5,
      PRESIDENT,
      puts('m5'),
      gives(opened('v10', { of: 'motion', motion: 'm5' }, 'show-of-hands', 'procedural')),
    ),
    ballots('v10', { yes: 'COL PAN BHR COD DNK GRC LBR SOM PAK', no: 'RUS USA', abstain: 'CHN FRA GBR LVA' }),
    turn(
      5,
      PRESIDENT,
      closesVote('v10'),
      gives(closed('v10', 'adopted', 'majority', 'Charter 27(2)', '9-2-4'), carried('m5'), {
        type: 'meeting.suspended',
      }),
    ),
    turn(600, PRESIDENT, callsOn('e5'), refuses('meeting-not-open', 'SP14')),
    turn(60, 'RUS', moves('adjourn-meeting'), refuses('meeting-not-open', 'MO1')),
    turn(45 * 60, SECRETARY, OPENS_MEETING, gives({ type: 'meeting.opened', number: 1 })),
  ),
  scene(
    'A second draft, voted on in parts',
    turn(
      30,
      'BHR',
      submits(SECOND_DRAFT, 'substantive'),
      gives(submitted('r2', 'BHR', 'substantive'), introduced('r2')),
    ),
    turn(5, 'SOM', backs('r2'), gives(backed('r2', 'SOM'))),
    turn(
      10,
      'DNK',
      amends('r2', 'replace', 3, 'Decides to review the matter within six months.'),
      gives(...amended('a5', 'DNK')),
    ),
    turn(5, 'SOM', takesOver('a5'), refuses('not-your-proposal', 'SC 36')),
    turn(10, 'BHR', takesOver('a5'), gives(settled('a5', 'accepted'))),
    turn(
      10,
      'USA',
      moves('divide', { proposal: 'r2', parts: [[3]] }),
      gives(moved('m6', 'divide', 'USA', { proposal: 'r2', parts: [[3]] })),
    ),
    turn(5, PRESIDENT, takesUpMotion('m6'), gives(takenUp('m6'))),
    turn(
      10,
      PRESIDENT,
      puts('m6'),
      gives(carried('m6'), { type: 'proposal.divided', proposal: 'r2', parts: [[3]] }),
    ),
    turn(10, PRESIDENT, putsProposal('r2'), gives(...put('r2', 0, 'v11', 'show-of-hands', 'substantive'))),
    ballots('v11', { yes: 'BHR SOM DNK FRA GBR CHN COL COD GRC LVA', no: 'PAK', abstain: 'USA RUS LBR PAN' }),
    turn(
      5,
      PRESIDENT,
      closesVote('v11'),
      gives(closed('v11', 'adopted', 'majority', 'Charter 27(3)', '10-1-4'), {
        type: 'part.decided',
        proposal: 'r2',
        part: 0,
        isAdopted: true,
      }),
    ),
    turn(
      10,
      PRESIDENT,
      putsProposal('r2', 'recorded'),
      gives(...put('r2', 'whole', 'v12', 'recorded', 'substantive')),
    ),
    ballots('v12', { yes: 'BHR SOM DNK FRA GBR CHN COL COD GRC LVA LBR PAN', abstain: 'USA RUS PAK' }),
    turn(
      5,
      PRESIDENT,
      closesVote('v12'),
      gives(closed('v12', 'adopted', 'majority', 'Charter 27(3)', '12-0-3'), decidedAs('r2', 'adopted')),
    ),
  ),
  scene(
    'The Council turns to its programme of work, and rises',
    turn(20, SECRETARY, closes('i2'), refuses('item-not-open', 'AG18')),
    turn(5, SECRETARY, closes('i1'), gives({ type: 'item.closed', item: 'i1' })),
    turn(10, PRESIDENT, takesUp('i2'), gives({ type: 'item.opened', item: 'i2' })),
    turn(10, 'GRC', asksForFloor(), gives(listed('e7', 'GRC'))),
    turn(10, 'GRC', moves('adjourn-meeting'), gives(moved('m7', 'adjourn-meeting', 'GRC'))),
    turn(5, PRESIDENT, takesUpMotion('m7'), gives(takenUp('m7'))),
    turn(
      5,
      PRESIDENT,
      puts('m7', 'no-objection'),
      gives(opened('v13', { of: 'motion', motion: 'm7' }, 'no-objection', 'procedural')),
    ),
    turn(
      10,
      PRESIDENT,
      closesVote('v13'),
      gives(closed('v13', 'adopted', 'no-objection', 'RB2'), carried('m7'), {
        type: 'meeting.adjourned',
        until: null,
      }),
    ),
    turn(60, PRESIDENT, callsOn('e7'), refuses('meeting-not-open', 'SP14')),
    turn(30, SECRETARY, ENDS_SITTING, refuses('not-presiding', 'AG11')),
    turn(30, PRESIDENT, ENDS_SITTING, gives({ type: 'sitting.ended' })),
    turn(30, 'RUS', notes('RUS'), refuses('sitting-ended', 'AG10')),
  ),
]

// The roll and the quorum of rule 67, the agenda, and the list of speakers with its limits, its closing and its replies.
import { asksHall, closesVote, moves, puts, takesUpMotion } from '../asks-business.ts'
import {
  ADOPTS_AGENDA,
  addsItem,
  asksForFloor,
  callsOn,
  ENDS_SPEECH,
  notes,
  OPENS_MEETING,
  ordersAgenda,
  prolongs,
  recognises,
  setsList,
  takesOff,
  takesUp,
} from '../asks-floor.ts'
import { ballots, carried, closed, ended, given, listed, moved, opened, takenUp } from '../facts.ts'
import { gives, refuses, scene, type Turn, turn } from '../script.ts'
import { except, FIRST_DAY, PRESIDENT, SECRETARY } from './members.ts'

/** Delegations sign in by themselves. */
export const signedIn = (codes: string): readonly Turn[] =>
  codes
    .split(' ')
    .map((code) =>
      turn(3, code, notes(code), gives({ type: 'presence.noted', delegation: code, presence: 'present' })),
    )

const item = (number: number, title: string): Turn =>
  turn(20, SECRETARY, addsItem(title), gives({ type: 'item.added', item: `i${number}`, title }))

const EARLY = 'ARG BRA EGY GHA IND KEN NOR'

export const OPENING = [
  scene(
    'The roll and the quorum',
    item(1, 'Report of the working group on drought'),
    item(2, 'Access to safe drinking water'),
    item(3, 'Election to the governing board of the Water Fund'),
    signedIn(EARLY),
    signedIn('PSE VAT'),
    turn(30, SECRETARY, OPENS_MEETING, refuses('no-quorum', 'GA 67')),
    turn(5, 'MAR', notes('MAR', 'present-and-voting'), refuses('presence-unknown', 'AG5')),
    turn(5, 'USA', notes('CUB'), refuses('not-at-desk', 'AG5')),
    signedIn('MAR'),
    turn(30, SECRETARY, OPENS_MEETING, gives({ type: 'meeting.opened', number: 1 })),
  ),
  scene(
    'The agenda',
    turn(10, SECRETARY, ordersAgenda(['i2', 'i1', 'i3'], true), refuses('changed-meanwhile', 'RO15')),
    turn(
      5,
      SECRETARY,
      ordersAgenda(['i2', 'i1', 'i3']),
      gives({ type: 'agenda.ordered', items: ['i2', 'i1', 'i3'] }),
    ),
    turn(20, PRESIDENT, ADOPTS_AGENDA, gives({ type: 'agenda.adopted' })),
    turn(10, PRESIDENT, takesUp('i2'), gives({ type: 'item.opened', item: 'i2' })),
    turn(10, PRESIDENT, asksHall('Shall the general debate be held first?'), refuses('no-quorum', 'GA 67')),
    signedIn(except(FIRST_DAY, EARLY, 'MAR')),
  ),
  scene(
    'The list of speakers',
    turn(5, 'BRA', asksForFloor(), gives(listed('e1', 'BRA'))),
    turn(4, 'KEN', asksForFloor(), gives(listed('e2', 'KEN'))),
    turn(4, 'VAT', asksForFloor(), gives(listed('e3', 'VAT'))),
    turn(4, 'IND', asksForFloor(), gives(listed('e4', 'IND'))),
    turn(4, 'NOR', asksForFloor(), gives(listed('e5', 'NOR'))),
    turn(4, 'SEN', asksForFloor(), refuses('absent', 'SP1')),
    turn(10, 'VAT', moves('limit-speeches', { seconds: 420 }), refuses('no-vote-on-this', 'MO1')),
    turn(10, 'IND', moves('limit-speeches'), refuses('term-missing', 'GA 72', 'terms.seconds')),
    turn(
      10,
      'IND',
      moves('limit-speeches', { seconds: 420 }),
      gives(moved('m1', 'limit-speeches', 'IND', { seconds: 420 })),
    ),
    turn(5, PRESIDENT, takesUpMotion('m1'), gives(takenUp('m1'))),
    turn(5, PRESIDENT, callsOn('e1'), refuses('motion-current', 'SP23')),
    turn(5, PRESIDENT, recognises('EGY', 'for'), gives(given('EGY', null, 'for'))),
    turn(60, 'EGY', ENDS_SPEECH, gives(ended(60))),
    turn(5, PRESIDENT, recognises('CUB', 'against'), gives(given('CUB', null, 'against'))),
    turn(80, 'CUB', ENDS_SPEECH, gives(ended(80))),
    turn(
      5,
      PRESIDENT,
      puts('m1'),
      gives(opened('v1', { of: 'motion', motion: 'm1' }, 'show-of-hands', 'procedural')),
    ),
    ballots('v1', {
      yes: except(FIRST_DAY, 'CUB RUS CHN BRA PAK ARG', 'MAR JOR'),
      no: 'CUB RUS CHN BRA PAK ARG',
      abstain: 'MAR JOR',
    }),
    turn(
      5,
      PRESIDENT,
      closesVote('v1'),
      gives(closed('v1', 'adopted', 'majority', 'GA 85', '14-6-2'), carried('m1'), {
        ...{ type: 'limits.set', seconds: 420, totalSeconds: null },
      }),
    ),
  ),
  scene(
    'The debate',
    turn(10, PRESIDENT, callsOn('e1'), gives(given('BRA', 420))),
    turn(400, PRESIDENT, prolongs(60), gives({ type: 'floor.extended', ms: 60_000 })),
    turn(50, 'BRA', ENDS_SPEECH, gives(ended(450))),
    turn(10, 'IND', takesOff('e4'), gives({ type: 'speaker.unlisted', entry: 'e4' })),
    turn(5, SECRETARY, setsList(false), gives({ type: 'list.set', isOpen: false })),
    turn(5, 'MEX', asksForFloor(), refuses('list-closed', 'GA 73')),
    turn(5, 'PAK', asksForFloor('reply'), gives(listed('e6', 'PAK', 'reply'))),
    turn(5, PRESIDENT, callsOn('e6'), refuses('not-next', 'GA 68')),
    turn(10, PRESIDENT, callsOn('e2'), gives(given('KEN', 420))),
    turn(300, 'KEN', ENDS_SPEECH, gives(ended(300))),
    turn(10, PRESIDENT, callsOn('e3'), gives(given('VAT', 420))),
    turn(240, 'VAT', ENDS_SPEECH, gives(ended(240))),
  ),
]

// The meeting is called to order, its agenda adopted, a guest heard, and the debate begins.
import {
  ADOPTS_AGENDA,
  addsDocument,
  addsItem,
  asksForFloor,
  callsOn,
  ENDS_SPEECH,
  inscribes,
  invites,
  LOOKS_AT_CLOCK,
  notes,
  OPENS_MEETING,
  setsLimits,
  takesUp,
} from '../asks-floor.ts'
import { ended, given, listed } from '../facts.ts'
import { gives, refuses, scene, turn } from '../script.ts'
import { COUNCIL, GUEST, PRESIDENT, SECRETARY } from './members.ts'

const WATER = 'Protection of water systems in armed conflict'

const rollCalled = COUNCIL.split(' ')
  .filter((code) => code !== 'SOM')
  .map((code) =>
    turn(3, code, notes(code), gives({ type: 'presence.noted', delegation: code, presence: 'present' })),
  )

export const OPENING = [
  scene(
    'Before the meeting',
    turn(60, SECRETARY, addsItem(WATER), gives({ type: 'item.added', item: 'i1', title: WATER })),
    turn(
      20,
      SECRETARY,
      addsItem('Programme of work of the month'),
      gives({ type: 'item.added', item: 'i2', title: 'Programme of work of the month' }),
    ),
    turn(
      10,
      SECRETARY,
      addsDocument('i1', 'Report on attacks on water systems', 'Forty-one installations were damaged.'),
      gives({ type: 'document.added', document: 'x1', item: 'i1', delegation: null }),
    ),
    turn(10, 'FRA', addsItem('A third item'), refuses('not-at-desk', 'AG12')),
    rollCalled,
    turn(5, PRESIDENT, ADOPTS_AGENDA, refuses('meeting-not-open', 'AG14')),
    turn(5, 'FRA', OPENS_MEETING, refuses('not-at-desk', 'AG1')),
  ),
  scene(
    'The agenda',
    turn(300, PRESIDENT, OPENS_MEETING, gives({ type: 'meeting.opened', number: 1 })),
    turn(10, SECRETARY, OPENS_MEETING, refuses('meeting-open', 'AG1')),
    turn(10, 'GBR', ADOPTS_AGENDA, refuses('not-presiding', 'AG14')),
    turn(10, PRESIDENT, ADOPTS_AGENDA, gives({ type: 'agenda.adopted' })),
    turn(10, SECRETARY, addsItem('Any other business'), refuses('agenda-adopted', 'AG14')),
    turn(10, PRESIDENT, takesUp('i1'), gives({ type: 'item.opened', item: 'i1' })),
    turn(5, SECRETARY, takesUp('i2'), refuses('item-open', 'AG15')),
  ),
  scene(
    'A guest under rule 39',
    turn(20, PRESIDENT, invites('p_usa', 600), refuses('not-in-order', 'SP22')),
    turn(5, PRESIDENT, invites(GUEST, 3600), refuses('bad-figure', undefined, 'seconds')),
    turn(10, PRESIDENT, invites(GUEST, 600), gives(given(null, 600, 'guest'))),
    turn(400, 'system', LOOKS_AT_CLOCK, gives()),
    turn(200, 'system', LOOKS_AT_CLOCK, gives(ended(600))),
  ),
  scene(
    'The debate',
    turn(5, 'SOM', asksForFloor(), refuses('absent', 'SP1')),
    turn(5, SECRETARY, inscribes('SOM'), refuses('absent', 'SP3')),
    turn(10, 'FRA', asksForFloor(), gives(listed('e1', 'FRA'))),
    turn(4, 'GBR', asksForFloor(), gives(listed('e2', 'GBR'))),
    turn(4, 'RUS', asksForFloor(), gives(listed('e3', 'RUS'))),
    turn(4, 'FRA', asksForFloor(), refuses('already-listed', 'SP2')),
    turn(6, SECRETARY, inscribes('CHN'), gives(listed('e4', 'CHN'))),
    turn(20, PRESIDENT, setsLimits(300), gives({ type: 'limits.set', seconds: 300, totalSeconds: null })),
    turn(4, SECRETARY, setsLimits(240, null, true), refuses('changed-meanwhile', 'RO15')),
    turn(10, PRESIDENT, callsOn('e3'), refuses('not-next', 'SC 27')),
    turn(5, PRESIDENT, callsOn('e1'), gives(given('FRA', 300))),
    turn(40, 'SOM', notes('SOM'), gives({ type: 'presence.noted', delegation: 'SOM' })),
    turn(200, 'GBR', ENDS_SPEECH, refuses('not-your-floor', 'SP17')),
    turn(10, 'FRA', ENDS_SPEECH, gives(ended(250))),
    turn(10, 'BHR', asksForFloor('reply'), refuses('not-in-order', 'SP8')),
    turn(5, PRESIDENT, callsOn('e2'), gives(given('GBR', 300))),
    turn(280, PRESIDENT, ENDS_SPEECH, gives(ended(280))),
  ),
]

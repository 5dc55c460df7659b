// The roll, the choice of a topic, and the list of speakers with its yields, a reply and points.
import { casts, closesVote, moves, puts, seconds, takesUpMotion } from '../asks-business.ts'
import {
  addsItem,
  asksForFloor,
  callsOn,
  ENDS_SPEECH,
  notes,
  OPENS_MEETING,
  raises,
  recognises,
  rules,
  yields,
} from '../asks-floor.ts'
import {
  ballots,
  carried,
  closed,
  ended,
  given,
  lapsed,
  listed,
  moved,
  opened,
  PAUSED,
  RESUMED,
  raised,
  ruled,
  seconded,
  takenUp,
} from '../facts.ts'
import { gives, refuses, scene, type Turn, turn } from '../script.ts'
import { CHAIR, RAPPORTEUR } from './members.ts'

/** As the roll is called. */
const answers = (codes: string, presence: 'present' | 'present-and-voting'): readonly Turn[] =>
  codes
    .split(' ')
    .map((code) =>
      turn(
        4,
        RAPPORTEUR,
        notes(code, presence),
        gives({ type: 'presence.noted', delegation: code, presence }),
      ),
    )

export const OPENING = [
  scene(
    'Roll call',
    turn(10, RAPPORTEUR, addsItem('Plastic waste in the oceans'), gives({ type: 'item.added', item: 'i1' })),
    turn(10, RAPPORTEUR, addsItem('Fisheries of the high seas'), gives({ type: 'item.added', item: 'i2' })),
    turn(5, CHAIR, OPENS_MEETING, refuses('no-quorum', 'MUN 2')),
    answers('BRA EGY FRA JPN KEN ZAF VAT', 'present'),
    answers('IND ARE', 'present-and-voting'),
    turn(10, CHAIR, OPENS_MEETING, gives({ type: 'meeting.opened', number: 1 })),
  ),
  scene(
    'Which topic first',
    turn(
      10,
      'KEN',
      moves('take-up-item', { item: 'i1' }),
      gives(moved('m1', 'take-up-item', 'KEN', { item: 'i1' })),
    ),
    turn(
      5,
      'IND',
      moves('take-up-item', { item: 'i2' }),
      gives(moved('m2', 'take-up-item', 'IND', { item: 'i2' })),
    ),
    turn(5, CHAIR, takesUpMotion('m1'), refuses('seconds-needed', 'MUN 17')),
    turn(5, 'KEN', seconds('m1'), refuses('own-motion', 'MUN 17')),
    turn(5, 'FRA', seconds('m1'), gives(seconded('m1', 'FRA'))),
    turn(5, 'BRA', seconds('m1'), refuses('not-in-order', 'MUN 17')),
    turn(5, CHAIR, takesUpMotion('m1'), gives(takenUp('m1'))),
    turn(5, CHAIR, recognises('KEN', 'for'), gives(given('KEN', 60, 'for'))),
    turn(40, 'KEN', ENDS_SPEECH, gives(ended(40))),
    turn(5, CHAIR, recognises('IND', 'against'), gives(given('IND', 60, 'against'))),
    turn(50, 'IND', ENDS_SPEECH, gives(ended(50))),
    turn(
      5,
      CHAIR,
      puts('m1'),
      gives(opened('v1', { of: 'motion', motion: 'm1' }, 'show-of-hands', 'procedural')),
    ),
    turn(5, 'BRA', casts('v1', 'abstain'), refuses('no-abstention', 'VO17')),
    ballots('v1', { yes: 'KEN FRA BRA EGY ZAF VAT', no: 'IND ARE JPN' }),
    turn(
      5,
      CHAIR,
      closesVote('v1'),
      gives(
        closed('v1', 'adopted', 'majority', 'MUN 3', '6-3-0'),
        carried('m1'),
        { type: 'item.opened', item: 'i1' },
        lapsed('m2'),
      ),
    ),
  ),
  scene(
    'Speeches, yields and a reply',
    turn(5, 'KEN', asksForFloor(), gives(listed('e1', 'KEN'))),
    turn(3, 'FRA', asksForFloor(), gives(listed('e2', 'FRA'))),
    turn(3, 'ARE', asksForFloor(), gives(listed('e3', 'ARE'))),
    turn(5, CHAIR, callsOn('e1'), gives(given('KEN', 60))),
    turn(45, 'KEN', yields('questions'), gives({ type: 'floor.yielded', to: 'questions' })),
    turn(10, 'KEN', ENDS_SPEECH, gives(ended(55))),
    turn(5, 'EGY', asksForFloor('reply'), gives(listed('e4', 'EGY', 'reply'))),
    turn(5, CHAIR, callsOn('e4'), gives(given('EGY', 60, 'reply'))),
    turn(30, 'EGY', ENDS_SPEECH, gives(ended(30))),
    turn(5, CHAIR, callsOn('e2'), gives(given('FRA', 60))),
    turn(
      20,
      'FRA',
      yields('delegation', 'BRA'),
      gives({ type: 'floor.yielded', to: 'delegation' }, ended(20), given('BRA', 40)),
    ),
    turn(10, 'BRA', yields('delegation', 'JPN'), refuses('no-yield', 'MUN 7')),
    turn(5, 'JPN', raises('inquiry', 'May it be yielded twice?'), refuses('floor-taken', 'MUN 9')),
    turn(5, 'ZAF', raises('order', 'Brazil is not on the list'), gives(raised('q1', 'ZAF'), PAUSED)),
    turn(5, 'JPN', raises('privilege', 'The microphone is off'), gives(raised('q2', 'JPN', 'privilege'))),
    turn(5, CHAIR, rules('q1', 'not-well-taken'), refuses('point-open', 'PO7')),
    turn(5, CHAIR, rules('q2', 'well-taken', 'It is on now'), gives(ruled('q2', 'well-taken'))),
    turn(5, CHAIR, rules('q1', 'not-well-taken'), gives(ruled('q1', 'not-well-taken'), RESUMED)),
    turn(15, 'BRA', ENDS_SPEECH, gives(ended(35))),
    turn(5, CHAIR, callsOn('e3'), gives(given('ARE', 60))),
    turn(50, 'ARE', yields('chair'), gives({ type: 'floor.yielded', to: 'chair' }, ended(50))),
    turn(5, 'JPN', raises('inquiry', 'When are drafts due?'), gives(raised('q3', 'JPN', 'inquiry'))),
    turn(5, CHAIR, rules('q3', 'answered'), refuses('bad-text', 'PO6', 'text')),
    turn(5, CHAIR, rules('q3', 'answered', 'Before noon'), gives(ruled('q3', 'answered'))),
  ),
]

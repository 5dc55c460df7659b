// Caucuses that are asked for at once, one that is held and extended, and a ruling that two thirds would have to overrule.
import { closesVote, moves, puts, rulesOut, seconds, takesUpMotion } from '../asks-business.ts'
import {
  asksForFloor,
  callsOn,
  challenges,
  ENDS_SPEECH,
  LOOKS_AT_CLOCK,
  raises,
  recognises,
  rules,
} from '../asks-floor.ts'
import {
  ballots,
  carried,
  closed,
  ended,
  failed,
  given,
  lapsed,
  listed,
  moved,
  opened,
  raised,
  ruled,
  seconded,
  takenUp,
} from '../facts.ts'
import { gives, refuses, scene, turn } from '../script.ts'
import { CHAIR } from './members.ts'

const FINANCE = 'Who pays for the clean-up'
const PORTS = 'Ports and their waste'

export const CAUCUSES = [
  scene(
    'Three caucuses are asked for',
    turn(
      10,
      'JPN',
      moves('moderated-caucus', { minutes: 30, seconds: 45 }, FINANCE),
      refuses('bad-figure', 'MUN 12', 'terms.minutes'),
    ),
    turn(
      5,
      'JPN',
      moves('moderated-caucus', { minutes: 9, seconds: 45 }, FINANCE),
      gives(moved('m3', 'moderated-caucus', 'JPN', { minutes: 9, seconds: 45 })),
    ),
    turn(3, 'EGY', seconds('m3'), gives(seconded('m3', 'EGY'))),
    turn(
      5,
      'ARE',
      moves('moderated-caucus', { minutes: 12, seconds: 60 }, PORTS),
      gives(moved('m4', 'moderated-caucus', 'ARE', { minutes: 12, seconds: 60 })),
    ),
    turn(3, 'EGY', seconds('m4'), gives(seconded('m4', 'EGY'))),
    turn(
      5,
      'ZAF',
      moves('unmoderated-caucus', { minutes: 15 }),
      gives(moved('m5', 'unmoderated-caucus', 'ZAF', { minutes: 15 })),
    ),
    turn(3, 'BRA', seconds('m5'), gives(seconded('m5', 'BRA'))),
    turn(5, CHAIR, takesUpMotion('m4'), refuses('not-first-in-precedence', 'MUN 12')),
    turn(5, CHAIR, takesUpMotion('m5'), gives(takenUp('m5'))),
    turn(
      5,
      CHAIR,
      puts('m5'),
      gives(opened('v2', { of: 'motion', motion: 'm5' }, 'show-of-hands', 'procedural')),
    ),
    ballots('v2', { yes: 'ZAF BRA FRA', no: 'EGY IND JPN KEN ARE VAT' }),
    turn(
      5,
      CHAIR,
      closesVote('v2'),
      gives(closed('v2', 'rejected', 'insufficient-majority', 'MUN 3', '3-6-0'), failed('m5')),
    ),
    turn(5, CHAIR, takesUpMotion('m3'), refuses('not-first-in-precedence', 'MUN 12')),
    turn(5, CHAIR, takesUpMotion('m4'), gives(takenUp('m4'))),
    turn(
      5,
      CHAIR,
      puts('m4'),
      gives(opened('v3', { of: 'motion', motion: 'm4' }, 'show-of-hands', 'procedural')),
    ),
    ballots('v3', { yes: 'ARE EGY IND KEN VAT FRA', no: 'ZAF BRA JPN' }),
    turn(
      5,
      CHAIR,
      closesVote('v3'),
      gives(
        closed('v3', 'adopted', 'majority', 'MUN 3', '6-3-0'),
        carried('m4'),
        { type: 'caucus.started', kind: 'moderated', seconds: 60 },
        lapsed('m3'),
      ),
    ),
  ),
  scene(
    'The moderated caucus',
    turn(5, 'JPN', asksForFloor(), gives(listed('e5', 'JPN'))),
    turn(5, CHAIR, callsOn('e5'), refuses('not-in-order', 'SP25')),
    turn(5, CHAIR, recognises('KEN', 'caucus'), gives(given('KEN', 60, 'caucus'))),
    turn(55, 'KEN', ENDS_SPEECH, gives(ended(55))),
    turn(300, CHAIR, recognises('EGY', 'caucus'), gives(given('EGY', 60, 'caucus'))),
    turn(60, CHAIR, ENDS_SPEECH, gives(ended(60))),
    turn(60, 'FRA', moves('close-debate'), refuses('not-in-order', 'MO5')),
    turn(
      5,
      'FRA',
      moves('extend-caucus', { minutes: 5 }),
      gives(moved('m6', 'extend-caucus', 'FRA', { minutes: 5 })),
    ),
    turn(3, 'IND', seconds('m6'), gives(seconded('m6', 'IND'))),
    turn(3, CHAIR, takesUpMotion('m6'), gives(takenUp('m6'))),
    turn(
      3,
      CHAIR,
      puts('m6', 'no-objection'),
      gives(opened('v4', { of: 'motion', motion: 'm6' }, 'no-objection', 'procedural')),
    ),
    turn(
      3,
      CHAIR,
      closesVote('v4'),
      gives(closed('v4', 'adopted', 'no-objection', 'MUN 5'), carried('m6'), { type: 'caucus.extended' }),
    ),
    turn(500, CHAIR, recognises('VAT', 'caucus'), gives(given('VAT', 13, 'caucus'))),
    turn(20, 'system', LOOKS_AT_CLOCK, gives(ended(13), { type: 'caucus.ended' })),
  ),
  scene(
    'A motion ruled out, and an appeal',
    turn(10, 'BRA', moves('adjourn-meeting'), gives(moved('m7', 'adjourn-meeting', 'BRA'))),
    turn(5, 'ZAF', seconds('m7'), gives(seconded('m7', 'ZAF'))),
    turn(
      5,
      CHAIR,
      rulesOut('m7', 'It is ten in the morning'),
      gives({ type: 'motion.ruled-out', motion: 'm7' }),
    ),
    turn(5, 'BRA', raises('order', 'The motion was in order'), gives(raised('q4', 'BRA'))),
    turn(5, CHAIR, rules('q4', 'not-well-taken'), gives(ruled('q4', 'not-well-taken'))),
    turn(
      5,
      'BRA',
      challenges('q4'),
      gives(
        { type: 'ruling.appealed', point: 'q4', delegation: 'BRA' },
        opened('v5', { of: 'ruling', point: 'q4' }, 'show-of-hands', 'two-thirds'),
      ),
    ),
    ballots('v5', { yes: 'BRA ZAF JPN FRA KEN', no: 'EGY IND ARE VAT' }),
    turn(
      5,
      CHAIR,
      closesVote('v5'),
      gives(closed('v5', 'rejected', 'insufficient-majority', 'MUN 4', '5-4-0'), {
        type: 'ruling.upheld',
        point: 'q4',
      }),
    ),
  ),
]

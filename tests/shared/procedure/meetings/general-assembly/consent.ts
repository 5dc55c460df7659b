// Decisions without a vote, with an objection and without; a silence that is broken, and one that is kept while no meeting is held.
import {
  breaksSilence,
  casts,
  circulates,
  closesVote,
  LOOKS_AT_SILENCES,
  moves,
  objectsInVote,
  puts,
  putsProposal,
  submits,
  takesUpMotion,
  withdraws,
} from '../asks-business.ts'
import {
  ballots,
  carried,
  closed,
  decidedAs,
  introduced,
  moved,
  opened,
  put,
  submitted,
  takenUp,
} from '../facts.ts'
import { gives, refuses, scene, turn } from '../script.ts'
import { shortDraft } from './drafts.ts'
import { except, LATER, PRESIDENT } from './members.ts'

const HOUR = 3600

export const CONSENT = [
  scene(
    'Without a vote',
    turn(
      10,
      'EGY',
      submits(shortDraft('Report on droughts', 'Takes note of the report of the working group;'), 'ordinary'),
      gives(submitted('r4', 'EGY', 'ordinary'), introduced('r4')),
    ),
    turn(
      5,
      PRESIDENT,
      putsProposal('r4', 'no-objection'),
      gives(...put('r4', 'whole', 'v17', 'no-objection', 'ordinary')),
    ),
    turn(5, 'VAT', objectsInVote('v17'), refuses('no-vote-on-this', 'VO16')),
    turn(5, 'CHN', casts('v17', 'no'), refuses('not-in-order', 'VO18')),
    turn(5, 'CHN', objectsInVote('v17'), gives({ type: 'objection.raised', vote: 'v17', delegation: 'CHN' })),
    turn(
      5,
      PRESIDENT,
      closesVote('v17'),
      gives(closed('v17', 'no-result', 'objection', 'RB2'), decidedAs('r4', 'no-result')),
    ),
    turn(5, PRESIDENT, putsProposal('r4'), gives(...put('r4', 'whole', 'v18', 'show-of-hands', 'ordinary'))),
    ballots('v18', { yes: except(LATER, 'CHN RUS', 'USA'), no: 'CHN RUS', abstain: 'USA' }),
    turn(
      5,
      PRESIDENT,
      closesVote('v18'),
      gives(closed('v18', 'adopted', 'majority', 'GA 85', '17-2-1'), decidedAs('r4', 'adopted')),
    ),
    turn(
      10,
      'ARG',
      submits(
        shortDraft('Thanks to the working group', 'Thanks the members of the working group.'),
        'ordinary',
      ),
      gives(submitted('r5', 'ARG', 'ordinary'), introduced('r5')),
    ),
    turn(
      5,
      PRESIDENT,
      putsProposal('r5', 'no-objection'),
      gives(...put('r5', 'whole', 'v19', 'no-objection', 'ordinary')),
    ),
    turn(
      10,
      PRESIDENT,
      closesVote('v19'),
      gives(closed('v19', 'adopted', 'no-objection', 'RB2'), decidedAs('r5', 'adopted')),
    ),
  ),
  scene(
    'Silence',
    turn(
      10,
      'BRA',
      submits(
        shortDraft(
          'Next session of the working group',
          'Decides that the working group shall meet in Brasilia;',
        ),
        'ordinary',
      ),
      gives(submitted('r6', 'BRA', 'ordinary'), introduced('r6')),
    ),
    turn(5, 'BRA', circulates('r6', 72), refuses('not-presiding', 'VO21')),
    turn(5, PRESIDENT, circulates('r6', 71), refuses('silence-too-short', 'GA decision 74/544', 'hours')),
    turn(
      5,
      PRESIDENT,
      circulates('r6', 72),
      gives({ type: 'silence.opened', silence: 's1', subject: { of: 'proposal', proposal: 'r6' } }),
    ),
    turn(5, PRESIDENT, putsProposal('r6'), refuses('not-in-order', 'VO21')),
    turn(5, 'BRA', withdraws('r6'), refuses('voting-begun', 'GA 80')),
    turn(5, 'GHA', moves('adjourn-meeting'), gives(moved('m12', 'adjourn-meeting', 'GHA'))),
    turn(5, PRESIDENT, takesUpMotion('m12'), gives(takenUp('m12'))),
    turn(
      5,
      PRESIDENT,
      puts('m12', 'no-objection'),
      gives(opened('v20', { of: 'motion', motion: 'm12' }, 'no-objection', 'procedural')),
    ),
    turn(
      5,
      PRESIDENT,
      closesVote('v20'),
      gives(closed('v20', 'adopted', 'no-objection', 'RB2'), carried('m12'), { type: 'meeting.adjourned' }),
    ),
    turn(8 * HOUR, 'VAT', breaksSilence('s1'), refuses('no-vote-on-this', 'VO16')),
    turn(
      2 * HOUR,
      'IND',
      breaksSilence('s1'),
      gives({
        type: 'silence.closed',
        silence: 's1',
        brokenBy: 'IND',
        outcome: { outcome: 'no-result', reason: 'silence-broken' },
      }),
    ),
    turn(HOUR, PRESIDENT, circulates('r6', 72), gives({ type: 'silence.opened', silence: 's2' })),
    turn(72 * HOUR - 1, 'system', LOOKS_AT_SILENCES, gives()),
    turn(
      1,
      'system',
      LOOKS_AT_SILENCES,
      gives(
        {
          type: 'silence.closed',
          silence: 's2',
          brokenBy: null,
          outcome: { outcome: 'adopted', reason: 'silence' },
        },
        decidedAs('r6', 'adopted'),
      ),
    ),
  ),
]

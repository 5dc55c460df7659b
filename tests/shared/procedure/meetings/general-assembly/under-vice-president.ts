// A Vice-President takes the chair and has no vote; a withdrawal, introduction by another, no action, a debate that is not resumed, and
// the end.
import {
  casts,
  closesVote,
  moves,
  puts,
  putsProposal,
  reintroduces,
  takesUpMotion,
  withdraws,
} from '../asks-business.ts'
import { ENDS_SITTING, handsChair, TAKES_CHAIR, takesUp } from '../asks-floor.ts'
import { ballots, carried, closed, decidedAs, failed, introduced, moved, opened, takenUp } from '../facts.ts'
import { gives, of, refuses, scene, turn } from '../script.ts'
import { except, LATER, PRESIDENT, SECRETARY } from './members.ts'
import { against } from './third-meeting.ts'

/** The representative of Senegal, as Vice-President. */
const VICE_PRESIDENT = of('SEN')
const VOTERS = except(LATER, 'SEN')

export const UNDER_VICE_PRESIDENT = [
  scene(
    'A Vice-President in the chair',
    turn(5, SECRETARY, handsChair(VICE_PRESIDENT), refuses('not-presiding', 'RO1')),
    turn(
      5,
      PRESIDENT,
      handsChair(VICE_PRESIDENT),
      gives({ type: 'presiding.taken', person: VICE_PRESIDENT }),
    ),
    turn(5, 'NOR', withdraws('r2'), refuses('not-your-proposal', 'GA 80')),
    turn(5, 'JPN', withdraws('r2'), gives({ type: 'proposal.withdrawn', proposal: 'r2' })),
    turn(
      5,
      'NOR',
      reintroduces('r2'),
      gives({ type: 'proposal.reintroduced', proposal: 'r2', delegation: 'NOR' }, introduced('r2')),
    ),
    turn(
      5,
      'CHN',
      moves('adjourn-debate', { proposal: 'r2' }),
      gives(moved('m15', 'adjourn-debate', 'CHN', { proposal: 'r2' })),
    ),
    turn(5, PRESIDENT, takesUpMotion('m15'), refuses('not-presiding', 'MO15')),
    turn(5, VICE_PRESIDENT, takesUpMotion('m15'), gives(takenUp('m15'))),
    against('NOR', VICE_PRESIDENT),
    turn(
      5,
      VICE_PRESIDENT,
      puts('m15', 'recorded'),
      gives(opened('v25', { of: 'motion', motion: 'm15' }, 'recorded', 'procedural')),
    ),
    turn(3, 'SEN', casts('v25', 'yes'), refuses('no-vote-in-chair', 'GA 37')),
    ballots('v25', {
      yes: except(VOTERS, 'NOR JPN USA GBR', 'FRA CAN'),
      no: 'NOR JPN USA GBR',
      abstain: 'FRA CAN',
    }),
    turn(
      5,
      VICE_PRESIDENT,
      closesVote('v25'),
      gives(
        closed('v25', 'adopted', 'majority', 'GA 85', '13-4-2'),
        carried('m15'),
        decidedAs('r2', 'no-action'),
      ),
    ),
    turn(5, VICE_PRESIDENT, putsProposal('r2'), refuses('proposal-settled', 'GA 81', 'proposal')),
    turn(10, PRESIDENT, TAKES_CHAIR, gives({ type: 'presiding.taken', person: PRESIDENT })),
  ),
  scene(
    'A debate is adjourned, and not resumed',
    turn(5, 'RUS', moves('adjourn-debate'), gives(moved('m16', 'adjourn-debate', 'RUS', { item: 'i2' }))),
    turn(5, PRESIDENT, takesUpMotion('m16'), gives(takenUp('m16'))),
    turn(
      5,
      PRESIDENT,
      puts('m16', 'no-objection'),
      gives(opened('v26', { of: 'motion', motion: 'm16' }, 'no-objection', 'procedural')),
    ),
    turn(
      5,
      PRESIDENT,
      closesVote('v26'),
      gives(closed('v26', 'adopted', 'no-objection', 'RB2'), carried('m16'), {
        ...{ type: 'item.adjourned', item: 'i2' },
      }),
    ),
    turn(5, PRESIDENT, takesUp('i2'), refuses('not-in-order', 'GA 81')),
    turn(
      5,
      'BRA',
      moves('resume-debate', { item: 'i2' }),
      gives(moved('m17', 'resume-debate', 'BRA', { item: 'i2' })),
    ),
    turn(5, PRESIDENT, takesUpMotion('m17'), gives(takenUp('m17'))),
    against('RUS'),
    turn(
      5,
      PRESIDENT,
      puts('m17'),
      gives(opened('v27', { of: 'motion', motion: 'm17' }, 'show-of-hands', 'reconsideration')),
    ),
    ballots('v27', { yes: except(LATER, 'RUS CHN USA GBR FRA JPN AUS'), no: 'RUS CHN USA GBR FRA JPN AUS' }),
    turn(
      5,
      PRESIDENT,
      closesVote('v27'),
      gives(closed('v27', 'rejected', 'insufficient-majority', 'GA 81', '13-7-0'), failed('m17')),
    ),
    turn(10, 'USA', ENDS_SITTING, refuses('not-presiding', 'AG11')),
    turn(10, PRESIDENT, ENDS_SITTING, gives({ type: 'sitting.ended' })),
  ),
]

// The third meeting: an election with a restricted ballot, and reconsideration.
import {
  casts,
  closesVote,
  holdsBallot,
  moves,
  opensElection,
  puts,
  takesUpMotion,
} from '../asks-business.ts'
import { closes, ENDS_SPEECH, OPENS_MEETING, recognises, takesUp } from '../asks-floor.ts'
import { ballot, ballots, carried, closed, ended, failed, given, moved, opened, takenUp } from '../facts.ts'
import { gives, refuses, scene, type Turn, turn } from '../script.ts'
import { except, LATER, PRESIDENT, SECRETARY } from './members.ts'
import { signedIn } from './opening.ts'

/** Each of these delegations votes for the one candidate. */
const named = (vote: string, candidate: string, codes: string): readonly Turn[] =>
  codes.split(' ').map((code) => ballot(vote, code, [candidate]))

const FOR_IND = 'AUS CAN CHN EGY ETH IND JPN JOR KEN'
const FOR_GHA = 'ARG BRA GHA NOR SEN PAK'
const FOR_FRA = except(LATER, FOR_IND, FOR_GHA)

export const ELECTION = [
  scene(
    'An election',
    signedIn(LATER),
    turn(30, SECRETARY, OPENS_MEETING, gives({ type: 'meeting.opened', number: 3 })),
    turn(5, SECRETARY, closes('i1'), gives({ type: 'item.closed', item: 'i1' })),
    turn(5, PRESIDENT, takesUp('i3'), gives({ type: 'item.opened', item: 'i3' })),
    turn(
      5,
      SECRETARY,
      opensElection('Governing board', 1, ['FRA', 'GHA', 'IND']),
      refuses('not-presiding', 'EL6'),
    ),
    turn(
      5,
      PRESIDENT,
      opensElection('Governing board', 1, ['FRA', 'GHA', 'IND']),
      gives({ type: 'election.opened', election: 'b1', places: 1, candidates: ['FRA', 'GHA', 'IND'] }),
    ),
    turn(
      5,
      PRESIDENT,
      holdsBallot('b1'),
      gives(opened('v21', { of: 'election', election: 'b1' }, 'recorded', 'election')),
    ),
    turn(5, 'ARG', casts('v21', ['GHA', 'IND']), refuses('too-many-choices', 'EL6', 'choice')),
    named('v21', 'IND', FOR_IND),
    named('v21', 'GHA', FOR_GHA),
    named('v21', 'FRA', FOR_FRA),
    turn(
      5,
      PRESIDENT,
      closesVote('v21'),
      gives(closed('v21', 'no-result', 'insufficient-majority', 'GA 93', '20-0-0'), {
        ...{ type: 'election.advanced', election: 'b1', elected: [] },
        next: { ballot: 'restricted', round: 2, places: 1, candidates: ['IND', 'GHA'] },
      }),
    ),
    turn(
      5,
      PRESIDENT,
      holdsBallot('b1'),
      gives(opened('v22', { of: 'election', election: 'b1' }, 'recorded', 'election')),
    ),
    turn(5, 'FRA', casts('v22', ['FRA']), refuses('candidate-unknown', 'EL6', 'choice')),
    named('v22', 'IND', except(LATER, FOR_GHA)),
    named('v22', 'GHA', except(FOR_GHA, 'PAK')),
    ballot('v22', 'PAK', []),
    turn(
      5,
      PRESIDENT,
      closesVote('v22'),
      gives(closed('v22', 'elected', 'majority', 'GA 93', '19-0-1'), {
        ...{ type: 'election.advanced', election: 'b1', elected: ['IND'], next: null },
      }),
    ),
    turn(5, PRESIDENT, holdsBallot('b1'), refuses('election-over', 'EL6')),
  ),
]

/** The chair recognises a speaker against the motion that is taken up. */
export const against = (code: string, chair = PRESIDENT): readonly Turn[] => [
  turn(5, chair, recognises(code, 'against'), gives(given(code, 420, 'against'))),
  turn(45, code, ENDS_SPEECH, gives(ended(45))),
]

export const RECONSIDERATION = [
  scene(
    'Reconsideration',
    turn(5, SECRETARY, closes('i3'), gives({ type: 'item.closed', item: 'i3' })),
    turn(5, PRESIDENT, takesUp('i2'), gives({ type: 'item.opened', item: 'i2' })),
    turn(
      5,
      'GBR',
      moves('reconsider', { proposal: 'r1' }),
      gives(moved('m13', 'reconsider', 'GBR', { proposal: 'r1' })),
    ),
    turn(5, PRESIDENT, takesUpMotion('m13'), gives(takenUp('m13'))),
    turn(5, PRESIDENT, recognises('USA', 'for'), refuses('debate-over', 'GA 81')),
    against('KEN'),
    against('GHA'),
    turn(5, PRESIDENT, recognises('ETH', 'against'), refuses('debate-over', 'GA 81')),
    turn(
      5,
      PRESIDENT,
      puts('m13'),
      gives(opened('v23', { of: 'motion', motion: 'm13' }, 'show-of-hands', 'reconsideration')),
    ),
    ballots('v23', {
      yes: except(LATER, 'KEN GHA ETH IND BRA ARG SEN EGY'),
      no: 'KEN GHA ETH IND BRA ARG SEN EGY',
    }),
    turn(
      5,
      PRESIDENT,
      closesVote('v23'),
      gives(closed('v23', 'rejected', 'insufficient-majority', 'GA 81', '12-8-0'), failed('m13')),
    ),
    turn(
      5,
      'JPN',
      moves('reconsider', { proposal: 'r2' }),
      gives(moved('m14', 'reconsider', 'JPN', { proposal: 'r2' })),
    ),
    turn(5, PRESIDENT, takesUpMotion('m14'), gives(takenUp('m14'))),
    turn(
      5,
      PRESIDENT,
      puts('m14'),
      gives(opened('v24', { of: 'motion', motion: 'm14' }, 'show-of-hands', 'reconsideration')),
    ),
    ballots('v24', { yes: except(LATER, 'KEN GHA ETH IND BRA CHN'), no: 'KEN GHA ETH IND BRA CHN' }),
    turn(
      5,
      PRESIDENT,
      closesVote('v24'),
      gives(closed('v24', 'adopted', 'majority', 'GA 81', '14-6-0'), carried('m14'), {
        type: 'proposal.reopened',
        proposal: 'r2',
      }),
    ),
  ),
]

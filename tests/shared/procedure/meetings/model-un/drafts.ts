// Draft resolutions with sponsors and signatories, a friendly amendment and an unfriendly one, tabling and closure.
import {
  amends,
  backs,
  closesVote,
  moves,
  puts,
  seconds,
  submits,
  takesOver,
  takesUpMotion,
} from '../asks-business.ts'
import { ENDS_SPEECH, recognises } from '../asks-floor.ts'
import {
  backed,
  ballots,
  carried,
  closed,
  ended,
  failed,
  given,
  moved,
  opened,
  seconded,
  settled,
  submitted,
  takenUp,
} from '../facts.ts'
import { type Fact, gives, refuses, scene, type Turn, turn } from '../script.ts'
import { CHAIR } from './members.ts'

const OCEANS = {
  title: 'Plastic waste in the oceans',
  preamble: ['Alarmed by the waste in the oceans,'],
  operative: [
    'Calls upon States to ban plastic bags within ten years;',
    'Establishes a fund for the cleaning of beaches;',
    'Decides to meet again.',
  ],
}
const PORTS = {
  title: 'Waste of ports',
  preamble: [],
  operative: ['Invites ports to take the waste of ships without a fee;'],
}

/** A motion that nobody debates is seconded, taken up, and put without a vote. */
const consented = (motion: string, by: string, vote: string, ...facts: readonly Fact[]): readonly Turn[] => [
  turn(3, by, seconds(motion), gives(seconded(motion, by))),
  turn(3, CHAIR, takesUpMotion(motion), gives(takenUp(motion))),
  turn(
    3,
    CHAIR,
    puts(motion, 'no-objection'),
    gives(opened(vote, { of: 'motion', motion }, 'no-objection', 'procedural')),
  ),
  turn(
    5,
    CHAIR,
    closesVote(vote),
    gives(closed(vote, 'adopted', 'no-objection', 'MUN 5'), carried(motion), ...facts),
  ),
]

export const DRAFTS = [
  scene(
    'Draft resolutions',
    turn(30, 'VAT', submits(OCEANS, 'substantive'), refuses('no-vote-on-this', 'PR1')),
    turn(10, 'KEN', submits(OCEANS, 'substantive'), gives(submitted('r1', 'KEN', 'substantive'))),
    turn(
      5,
      'KEN',
      moves('introduce-proposal', { proposal: 'r1' }),
      refuses('support-needed', 'MUN 13', 'terms.proposal'),
    ),
    turn(5, 'VAT', backs('r1', 'signatory'), gives(backed('r1', 'VAT', 'signatory'))),
    turn(5, 'FRA', backs('r1'), gives(backed('r1', 'FRA'))),
    turn(
      5,
      'KEN',
      moves('introduce-proposal', { proposal: 'r1' }),
      gives(moved('m8', 'introduce-proposal', 'KEN', { proposal: 'r1' })),
    ),
    consented('m8', 'FRA', 'v6', { type: 'proposal.introduced', proposal: 'r1' }),
    turn(10, 'JPN', submits(PORTS, 'substantive'), gives(submitted('r2', 'JPN', 'substantive'))),
    turn(5, 'ZAF', backs('r2', 'signatory'), gives(backed('r2', 'ZAF', 'signatory'))),
    turn(
      5,
      'JPN',
      moves('introduce-proposal', { proposal: 'r2' }),
      gives(moved('m9', 'introduce-proposal', 'JPN', { proposal: 'r2' })),
    ),
    consented('m9', 'ZAF', 'v7', { type: 'proposal.introduced', proposal: 'r2' }),
  ),
  scene(
    'A friendly amendment and an unfriendly one',
    turn(
      10,
      'EGY',
      amends('r1', 'replace', 1, 'Calls upon States to ban plastic bags within five years;'),
      gives({ type: 'amendment.submitted', amendment: 'a1', delegation: 'EGY' }),
    ),
    turn(5, 'FRA', takesOver('a1'), refuses('not-your-proposal', 'MUN 14')),
    turn(5, 'KEN', takesOver('a1'), gives(settled('a1', 'accepted'))),
    turn(
      10,
      'IND',
      amends('r1', 'delete', 2),
      gives({ type: 'amendment.submitted', amendment: 'a2', delegation: 'IND' }),
    ),
    turn(
      5,
      'IND',
      moves('introduce-amendment', { amendment: 'a2' }),
      gives(moved('m10', 'introduce-amendment', 'IND', { amendment: 'a2' })),
    ),
    consented('m10', 'ARE', 'v8', { type: 'amendment.introduced', amendment: 'a2' }),
  ),
  scene(
    'Tabling fails, and the debate is closed',
    turn(5, 'BRA', moves('close-debate'), gives(moved('m11', 'close-debate', 'BRA', { item: 'i1' }))),
    turn(3, 'ZAF', seconds('m11'), gives(seconded('m11', 'ZAF'))),
    turn(3, CHAIR, takesUpMotion('m11'), gives(takenUp('m11'))),
    turn(5, 'IND', moves('adjourn-debate'), gives(moved('m12', 'adjourn-debate', 'IND', { item: 'i1' }))),
    turn(3, 'ARE', seconds('m12'), gives(seconded('m12', 'ARE'))),
    turn(3, CHAIR, puts('m11'), refuses('not-first-in-precedence', 'MUN 15')),
    turn(3, CHAIR, takesUpMotion('m12'), gives(takenUp('m12'))),
    turn(
      3,
      CHAIR,
      puts('m12'),
      gives(opened('v9', { of: 'motion', motion: 'm12' }, 'show-of-hands', 'two-thirds')),
    ),
    ballots('v9', { yes: 'IND ARE JPN ZAF VAT', no: 'KEN FRA EGY BRA' }),
    turn(
      5,
      CHAIR,
      closesVote('v9'),
      gives(closed('v9', 'rejected', 'insufficient-majority', 'MUN 4', '5-4-0'), failed('m12')),
    ),
    turn(3, CHAIR, takesUpMotion('m11'), gives(takenUp('m11'))),
    turn(3, CHAIR, recognises('IND', 'against'), gives(given('IND', 60, 'against'))),
    turn(30, 'IND', ENDS_SPEECH, gives(ended(30))),
    turn(
      3,
      CHAIR,
      puts('m11'),
      gives(opened('v10', { of: 'motion', motion: 'm11' }, 'show-of-hands', 'two-thirds')),
    ),
    ballots('v10', { yes: 'BRA ZAF KEN FRA EGY JPN', no: 'IND ARE VAT' }),
    turn(
      5,
      CHAIR,
      closesVote('v10'),
      gives(closed('v10', 'adopted', 'majority', 'MUN 4', '6-3-0'), carried('m11'), {
        type: 'debate.closed',
        item: 'i1',
      }),
    ),
  ),
]

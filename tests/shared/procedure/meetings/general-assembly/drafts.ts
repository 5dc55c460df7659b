// Two competing drafts, amendments to one of them, and the four motions of rule 77 at once.
import {
  amends,
  backs,
  closesVote,
  moves,
  ordersAmendments,
  puts,
  putsProposal,
  submits,
  takesOver,
  takesUpMotion,
} from '../asks-business.ts'
import { asksForFloor, recognises } from '../asks-floor.ts'
import {
  amended,
  backed,
  ballots,
  closed,
  failed,
  introduced,
  moved,
  opened,
  settled,
  submitted,
  takenUp,
} from '../facts.ts'
import { gives, refuses, scene, turn } from '../script.ts'
import { except, FIRST_DAY, PRESIDENT } from './members.ts'

const WELLS = {
  title: 'Access to safe drinking water',
  preamble: ['Recalling its resolutions on the human right to water,'],
  operative: [
    'Calls upon States to map their wells by the end of the decade;',
    'Decides to set up a fund of forty million dollars a year;',
    'Requests the Secretary-General to appoint a panel of experts;',
    'Urges States to lift all duties on pumps;',
    'Decides to include the item in the agenda of its next session.',
  ],
}
/** Without recitals. */
export const shortDraft = (title: string, ...operative: readonly string[]) => ({
  ...{ title, preamble: [], operative },
})
export const DUES = {
  title: 'Voluntary exchange on drinking water',
  preamble: ['Mindful of the practices of States,'],
  operative: [
    'Invites States to exchange their practices;',
    'Takes note of the reports that it has received.',
  ],
}

export const DRAFTS = [
  scene(
    'Two drafts',
    turn(20, 'VAT', submits(WELLS, 'ordinary'), refuses('no-vote-on-this', 'PR1')),
    turn(10, 'KEN', submits(WELLS, 'ordinary'), gives(submitted('r1', 'KEN', 'ordinary'), introduced('r1'))),
    turn(5, 'ETH', backs('r1'), gives(backed('r1', 'ETH'))),
    turn(5, 'GHA', backs('r1'), gives(backed('r1', 'GHA'))),
    turn(5, 'VAT', backs('r1'), refuses('no-vote-on-this', 'PR5')),
    turn(5, 'KEN', asksForFloor('explanation'), refuses('own-proposal', 'GA 88')),
    turn(20, 'JPN', submits(DUES, 'ordinary'), gives(submitted('r2', 'JPN', 'ordinary'), introduced('r2'))),
    turn(10, PRESIDENT, putsProposal('r2'), refuses('earlier-proposal', 'GA 91')),
  ),
  scene(
    'Amendments',
    turn(
      10,
      'CAN',
      amends('r1', 'replace', 2, 'Decides to set up a fund of thirty million dollars a year;'),
      gives(...amended('a1', 'CAN')),
    ),
    turn(
      10,
      'AUS',
      amends('r1', 'replace', 2, 'Invites States to contribute to existing funds;'),
      gives(...amended('a2', 'AUS')),
    ),
    turn(10, 'EGY', amends('r1', 'delete', 3), gives(...amended('a3', 'EGY'))),
    turn(
      10,
      'ARG',
      amends('r1', 'add', 2, 'Decides that the fund shall report every year;'),
      gives(...amended('a4', 'ARG')),
    ),
    turn(
      10,
      'MEX',
      amends(
        'r1',
        'replace',
        1,
        'Calls upon States to map and to test their wells by the end of the decade;',
      ),
      gives(...amended('a5', 'MEX')),
    ),
    turn(10, 'MEX', takesOver('a5'), refuses('not-your-proposal', 'GA 90')),
    turn(10, 'KEN', takesOver('a5'), gives(settled('a5', 'accepted'))),
    turn(
      10,
      PRESIDENT,
      ordersAmendments('r1', ['a3', 'a2', 'a9']),
      refuses('amendment-unknown', 'GA 90', 'order'),
    ),
    turn(
      10,
      PRESIDENT,
      ordersAmendments('r1', ['a3', 'a2', 'a1', 'a4'], { a2: ['a4'] }),
      gives({ type: 'amendments.ordered', proposal: 'r1', order: ['a3', 'a2', 'a1', 'a4'] }),
    ),
  ),
  scene(
    'Four motions at once: the order of rule 77',
    turn(10, 'RUS', moves('close-debate'), gives(moved('m2', 'close-debate', 'RUS', { item: 'i2' }))),
    turn(5, 'FRA', moves('adjourn-debate'), gives(moved('m3', 'adjourn-debate', 'FRA', { item: 'i2' }))),
    turn(5, 'ETH', moves('adjourn-meeting'), gives(moved('m4', 'adjourn-meeting', 'ETH'))),
    turn(
      5,
      'JOR',
      moves('suspend-meeting', { minutes: 30 }),
      gives(moved('m5', 'suspend-meeting', 'JOR', { minutes: 30 })),
    ),
    turn(5, 'JOR', moves('suspend-meeting', { minutes: 15 }), refuses('already-moved', 'MO9')),
    turn(5, PRESIDENT, takesUpMotion('m2'), refuses('not-first-in-precedence', 'GA 76')),
    turn(5, PRESIDENT, takesUpMotion('m5'), gives(takenUp('m5'))),
    turn(5, PRESIDENT, recognises('KEN', 'against'), refuses('debate-over', 'GA 76')),
    turn(
      5,
      PRESIDENT,
      puts('m5'),
      gives(opened('v4', { of: 'motion', motion: 'm5' }, 'show-of-hands', 'procedural')),
    ),
    ballots('v4', {
      yes: 'JOR EGY MAR ARE PAK RUS',
      no: except(FIRST_DAY, 'JOR EGY MAR ARE PAK RUS', 'CHN IND'),
      abstain: 'CHN IND',
    }),
    turn(
      5,
      PRESIDENT,
      closesVote('v4'),
      gives(closed('v4', 'rejected', 'insufficient-majority', 'GA 85', '6-14-2'), failed('m5')),
    ),
    turn(5, PRESIDENT, takesUpMotion('m4'), gives(takenUp('m4'))),
    turn(5, 'ETH', moves('suspend-meeting'), gives(moved('m6', 'suspend-meeting', 'ETH'))),
    turn(5, PRESIDENT, puts('m4'), refuses('not-first-in-precedence', 'GA 76')),
  ),
]

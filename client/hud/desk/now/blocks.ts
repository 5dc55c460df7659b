// The blocks of the desk, and in which of them what is called for is done.
import type { CallName } from '../../../../shared/procedure/calls/call.ts'

/** The blocks of the desk, in the order of a meeting's life. */
export const BLOCKS = [
  ...(['meeting', 'roll', 'agenda', 'floor', 'points', 'motions', 'proposals'] as const),
  ...(['vote', 'elections', 'office', 'people', 'chair'] as const),
] as const
export type BlockName = (typeof BLOCKS)[number]

/** Where what is called for is done. */
export const BLOCK_OF: Readonly<Record<CallName, BlockName>> = {
  ended: 'meeting',
  'open-meeting': 'roll',
  'call-roll': 'roll',
  'resume-meeting': 'meeting',
  rule: 'points',
  draw: 'vote',
  call: 'vote',
  'close-vote': 'vote',
  'ask-consent': 'vote',
  'wait-for-ballots': 'vote',
  'open-count': 'vote',
  speech: 'floor',
  debate: 'motions',
  'put-motion': 'motions',
  'grant-motion': 'motions',
  'take-up': 'motions',
  'ask-seconds': 'motions',
  'put-proposal': 'proposals',
  'hold-ballot': 'elections',
  recognise: 'floor',
  caucus: 'floor',
  'give-floor': 'floor',
  'adopt-agenda': 'agenda',
  'add-items': 'agenda',
  'no-speakers': 'floor',
  'no-business': 'meeting',
  'at-ease': 'floor',
  'take-up-item': 'agenda',
}

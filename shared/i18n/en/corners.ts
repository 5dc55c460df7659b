// The corners of the hall: sitting together, private talk, invitations.
import type { Format } from '../format.ts'

export const corners = (f: Format) => ({
  lead: 'Who sits on a corner’s sofas is in. What is said there reaches them alone and is kept nowhere.',
  corner: ({ number }: { number: number }) => `Corner ${f.number(number)}`,
  places: ['left of the entrance', 'right of the entrance', 'left of the rostrum', 'right of the rostrum'],
  isPrivate: 'Private',
  isOpen: 'Open',
  nobody: 'Nobody sits here.',
  here: ({ count }: { count: number }) => f.count(count, { one: '# person', other: '# people' }),
  walkThere: 'Walk there and sit down',
  sitDown: 'Sit down here',
  knock: 'Ask to be let in',
  knocked: 'You have asked. They decide.',
  mayEnter: 'You may come in.',
  mayNotEnter: 'Not now, they say. Please try later.',
  youAreIn: ({ corner }: { corner: string }) => `You sit in ${f.name(corner)}`,
  alone: 'Nobody else is here yet. Invite somebody below.',
  withYou: 'With you',
  leave: 'Stand up and leave',
  close: 'Talk in private',
  closeHint: 'The screens close; newcomers must be let in.',
  open: 'Open the corner',
  openHint: 'The corner is private. The desk sees that it is, and not what is said.',
  talk: 'Conversation',
  silence: 'Nothing has been said since you sat down.',
  say: 'Say to this corner',
  saySend: 'Say',
  saidPrivately: 'in private',
  asksToEnter: ({ name }: { name: string }) => `${f.name(name)} asks to be let in.`,
  letIn: 'Let in',
  notNow: 'Not now',
  letInWhom: ({ name }: { name: string }) => `Let ${f.name(name)} in`,
  notNowWhom: ({ name }: { name: string }) => `Not now: ${f.name(name)}`,
  invite: 'Invite somebody',
  whom: 'Whom',
  choose: 'Choose a delegation or a person',
  delegations: 'Delegations',
  people: 'People',
  inviteSend: 'Invite',
  invited: ({ count }: { count: number }) =>
    f.count(count, { one: '# person has been invited.', other: '# people have been invited.' }),
  declined: ({ name }: { name: string }) => `${f.name(name)} cannot come now.`,
  invitation: 'Invitation',
  invites: ({ name, corner }: { name: string; corner: string }) =>
    `${f.name(name)} invites you to ${f.name(corner)}.`,
  invitesFor: ({ name, delegation, corner }: { name: string; delegation: string; corner: string }) =>
    `${f.name(name)} (${f.name(delegation)}) invites you to ${f.name(corner)}.`,
  accept: 'Accept and go there',
  decline: 'Decline',
  past: 'Private meetings so far',
  pastHint: 'The journal says where and when, never who or what.',
  pastLine: ({ corner, since, until }: { corner: string; since: number; until: number }) =>
    `${f.name(corner)}: ${f.time(since)} to ${f.time(until)}`,
  closedSitting: 'This session is closed: not even that a private meeting took place is written down.',
})

export type CornersWords = ReturnType<typeof corners>

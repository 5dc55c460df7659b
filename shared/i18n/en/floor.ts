// Who has the floor, the speakers' list, points.
import type { Format } from '../format.ts'

export const floor = (f: Format) => ({
  yours: 'your delegation',
  delegation: 'Delegation',
  someone: 'Someone who has left',

  inGallery:
    'The hall is full: you follow from a gallery. Ask for the floor and vote as in the hall; whoever is called to the floor is brought there.',
  free: 'Nobody has the floor.',
  holds: 'Has the floor',
  youHold: 'You have the floor',
  kinds: {
    speech: 'Speech',
    reply: 'Right of reply',
    explanation: 'Explanation of vote',
    for: 'For the motion',
    against: 'Against the motion',
    guest: 'Guest at the rostrum',
    caucus: 'In the caucus',
  },
  of: ({ limit }: { limit: string }) => `of ${f.name(limit)}`,
  noLimit: 'no limit',
  left: ({ time }: { time: string }) => `${f.name(time)} left`,
  over: ({ time }: { time: string }) => `${f.name(time)} over time`,
  soonOver: 'The time of this speech is nearly over.',
  timeOver: 'The time of this speech is over.',
  paused: 'The clock stands still.',
  yielded: 'Yielded time',
  toQuestions: 'The rest of the time is open to questions.',
  end: 'End my speech',
  yieldHeading: 'Yield the rest of my time',
  yieldTo: {
    chair: 'To the chair: my speech ends',
    questions: 'To questions: I keep the floor',
    delegation: 'To another delegation',
  },
  yield: 'Yield',
  chooseDelegation: 'Choose a delegation',

  caucusLeft: ({ time }: { time: string }) => `${f.name(time)} left`,
  caucusSpeech: ({ time }: { time: string }) =>
    `Each speech ${f.name(time)}. Raise your hand: the chair calls speakers one by one.`,
  caucusFree: 'Delegations confer freely; nobody has the floor until it ends.',

  list: 'Speakers’ list',
  listOpen: 'Open',
  listClosed: 'Closed',
  listEmpty: 'Nobody is on the list.',
  eachSpeech: ({ time }: { time: string }) => `Each speech: ${f.name(time)}`,
  inAll: ({ time }: { time: string }) => `Each delegation in all: ${f.name(time)}`,
  restsForMotion: 'The list rests while a motion is before the body.',
  restsForCaucus: 'The list rests during the caucus.',
  place: ({ place }: { place: number }) => `Your delegation is number ${f.number(place)}.`,
  more: ({ count }: { count: number }) => f.count(count, { one: '# more', other: '# more' }),
  askMore: 'Ask for something else than a speech',
  ask: {
    speech: 'Ask for the floor',
    reply: 'Ask for a right of reply',
    explanation: 'Ask to explain my vote',
  },
  withdraw: 'Withdraw',
  withdrawLong: ({ kind }: { kind: string }) => `Withdraw from the list: ${f.name(kind)}`,

  points: 'Points',
  pointShort: { order: 'Order', privilege: 'Privilege', inquiry: 'Inquiry' },
  pointMeans: {
    order: 'Something that is being done does not follow the rules.',
    privilege: 'Something keeps you from taking part: you cannot hear or see, or your dignity is concerned.',
    inquiry: 'A question to the chair about the rules or what comes next.',
  },
  pointKind: 'Kind of point',
  pointText: 'In a few words (may be left empty)',
  raise: 'Raise a point',
  raiseNow: 'Raise it',
  lastRuling: ({ kind, name }: { kind: string; name: string }) =>
    `Last ruling: ${f.name(kind)}, ${f.name(name)}`,
  pointWaits: 'The chair is to rule on it.',
  pointWithdraw: 'Withdraw the point',
  rulings: {
    'well-taken': 'Ruling: well taken',
    'not-well-taken': 'Ruling: not well taken',
    answered: 'Answered by the chair',
  },
  appeal: 'Appeal against the ruling',
  appealHint: 'Only right after the ruling. It is put to the vote at once.',
  appeals: {
    open: 'An appeal is being voted on.',
    upheld: 'The appeal failed: the ruling stands.',
    overruled: 'The appeal was carried: the ruling is overruled.',
  },

  times: 'Speaking times',
  speeches: 'Speeches',
  time: 'Time',
})

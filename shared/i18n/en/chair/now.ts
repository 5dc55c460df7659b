// What is called for now at the desk, as one says it to who presides.
import type { Format } from '../../format.ts'

interface Named {
  readonly name: string
}

interface Share {
  readonly have: number
  readonly need: number
}

export const now = (f: Format) => ({
  heading: 'Now',
  after: 'Then',
  knocking: ({ count }: { count: number }) =>
    f.count(count, { one: '# person waits at the door', other: '# people wait at the door' }),
  hands: ({ names }: { names: readonly string[] }) => `Hands raised: ${f.list(names)}`,

  ended: 'The session has ended',
  endedText: 'Nothing more can be done in it. Its record stays open to read.',
  openMeeting: ({ number }: { number: number }) => `Open meeting ${f.number(number)}`,
  resumeMeeting: ({ number }: { number: number }) => `Resume meeting ${f.number(number)}`,
  resumeAt: ({ at }: { at: number }) => `It was suspended until ${f.time(at)}.`,
  quorum: ({ have, need }: Share) =>
    `${f.count(have, { one: '# delegation is', other: '# delegations are' })} present; the quorum to open is ${f.number(need)}.`,
  noQuorumNeeded: 'These rules ask for no quorum to open a meeting.',
  callRoll: 'Call the roll',
  toRoll: 'To the roll call',

  rule: {
    order: 'Rule on the point of order',
    privilege: 'Rule on the point of personal privilege',
    inquiry: 'Answer the inquiry',
  },
  raisedBy: ({ name }: Named) => `Raised by ${f.name(name)}`,

  draw: 'Draw the lot',
  drawRollCall:
    'It says with whom the roll-call begins. Everyone may add chance of their own before the draw.',
  drawElection: 'It says who is elected. Everyone may add chance of their own before the draw.',
  call: ({ name }: Named) => `Call ${f.name(name)}`,
  stillToCall: ({ count }: { count: number }) =>
    f.count(count, { one: '# delegation is still to answer.', other: '# delegations are still to answer.' }),
  closeVote: 'Close the vote',
  everyoneAnswered: 'Everyone who was called has answered.',
  everyoneVoted: ({ count }: { count: number }) =>
    f.count(count, {
      one: 'The one delegation that may vote has voted.',
      other: 'All # delegations that may vote have voted.',
    }),
  voting: 'Voting is under way',
  turnout: ({ cast, count }: { cast: number; count: number }) =>
    `${f.number(cast)} of ${f.count(count, { one: '# delegation has voted.', other: '# delegations have voted.' })}`,
  consent: 'Ask whether anyone objects',
  noObjection: 'Nobody objects so far. When you close, it is adopted without a vote.',
  objections: ({ count }: { count: number }) =>
    f.count(count, {
      one: '# delegation objects. When you close, nothing is decided, and a vote may follow.',
      other: '# delegations object. When you close, nothing is decided, and a vote may follow.',
    }),

  speech: ({ name }: Named) => `${f.name(name)} has the floor`,
  speechOver: ({ name }: Named) => `The time of ${f.name(name)} is over`,
  guest: 'A guest',
  giveFloor: ({ name }: Named) => `Give the floor to ${f.name(name)}`,
  recognise: 'Recognise the next speaker of the caucus',
  caucus: 'The unmoderated caucus is under way',
  caucusText: 'It ends by itself when its time is over.',
  noSpeakers: 'Nobody is on the list',
  noSpeakersText: 'Ask who wishes to speak, or close the item when there is nothing more to say.',

  debate: 'Hear the speakers on the motion',
  putMotion: 'Put the motion to the vote',
  grantMotion: 'Grant the motion',
  takeUp: 'Take up the first motion',
  askSeconds: 'Ask who seconds the motion',
  putProposal: ({ name }: Named) => `Put to the vote: ${f.name(name)}`,
  holdBallot: ({ number }: { number: number }) => `Hold ballot ${f.number(number)}`,

  adoptAgenda: 'Adopt the agenda',
  addItems: 'Put the first item on the agenda',
  addItemsText: 'A debate is always on an item.',
  takeUpItem: ({ name }: Named) => `Take up: ${f.name(name)}`,
  noBusiness: 'The agenda is done',
  noBusinessText: 'The meeting may be adjourned, or a new question put.',
  atEase: 'Nothing waits for the chair',
  atEaseText: 'Put a question, give the floor, or take up an item when the hall is ready.',
})

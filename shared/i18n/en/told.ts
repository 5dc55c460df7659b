// What is told aloud of the procedure, to those who do not look at the wall.
import type { Format } from '../format.ts'

export const told = (f: Format) => ({
  floorMine: ({ kind }: { kind: string }) => `You have the floor: ${f.name(kind)}.`,
  floorAtRostrum: 'You have the floor, and have been brought to the rostrum.',
  floorOf: ({ name, kind }: { name: string; kind: string }) =>
    `${f.name(name)} has the floor: ${f.name(kind)}.`,
  floorOver: 'You no longer have the floor.',
  secondsLeft: ({ count }: { count: number }) =>
    f.count(count, { one: '# second left of your speech.', other: '# seconds left of your speech.' }),
  timeOver: 'The time of your speech is over.',
  listClosed: 'The speakers’ list is closed.',
  listOpened: 'The speakers’ list is open.',
  caucusStarted: ({ name, count }: { name: string; count: number }) =>
    `${f.name(name)} for ${f.count(count, { one: '# minute', other: '# minutes' })}.`,
  caucusOn: ({ topic }: { topic: string }) => `On ${f.name(topic)}.`,
  caucusEnded: 'The caucus has ended.',

  pointRaised: ({ name, point }: { name: string; point: string }) => `${f.name(name)}: ${f.name(point)}.`,
  pointRuled: ({ point, ruling }: { point: string; ruling: string }) =>
    `${f.name(point)}. ${f.name(ruling)}.`,
  motionMoved: ({ name, motion }: { name: string; motion: string }) =>
    `${f.name(name)} moves: ${f.name(motion)}.`,
  motionTakenUp: ({ motion }: { motion: string }) => `The motion is before the hall: ${f.name(motion)}.`,

  handsAsked: ({ question }: { question: string }) => `Show of hands. The question: ${f.name(question)}`,
  recordedAsked: ({ question }: { question: string }) => `Recorded vote. The question: ${f.name(question)}`,
  rollCallAsked: ({ question }: { question: string }) => `Roll-call vote. The question: ${f.name(question)}`,
  objectionsAsked: ({ question }: { question: string }) =>
    `To be decided without a vote unless a delegation objects. The question: ${f.name(question)}`,
  ballotAsked: ({ question }: { question: string }) => `A ballot is open. ${f.name(question)}`,
  yourTurn: 'Roll-call: it is your turn to answer.',
  called: ({ name }: { name: string }) => `Called: ${f.name(name)}.`,
  answered: ({ name, choice }: { name: string; choice: string }) => `${f.name(name)}: ${f.name(choice)}.`,
  objects: ({ name }: { name: string }) => `${f.name(name)} objects.`,
  elected: ({ names }: { names: readonly string[] }) => `Elected: ${f.list(names)}.`,
  nobodyElected: 'Nobody has been elected in this ballot.',
  silenceOpened: ({ question, at }: { question: string; at: number }) =>
    `A silence procedure runs until ${f.dateTime(at)}: ${f.name(question)}`,

  meetingOpened: ({ number }: { number: number }) => `Meeting ${f.number(number)} is open.`,
  meetingResumed: 'The meeting is resumed.',
  meetingSuspended: 'The meeting is suspended.',
  meetingSuspendedUntil: ({ at }: { at: number }) => `The meeting is suspended until ${f.time(at)}.`,
  meetingAdjourned: 'The meeting is adjourned.',
  sittingEnded: 'The session has ended.',
  itemOpened: ({ name }: { name: string }) => `Now under discussion: ${f.name(name)}.`,

  muted: 'The chair has muted you: you are not heard, and can neither chat nor raise your hand.',
  unmuted: 'You are no longer muted.',
  interprets: ({ languages }: { languages: string }) =>
    `You are named to interpret: ${f.name(languages)}. Your booth is under Voices.`,
  shown: ({ kind, title }: { kind: string; title: string }) =>
    `On the wall: ${f.name(title)} (${f.name(kind)}).`,
  captions: ({ languages }: { languages: string }) =>
    `You are named to write captions: ${f.name(languages)}.`,
  noteFrom: ({ name }: { name: string }) => `A note from ${f.name(name)}.`,
})

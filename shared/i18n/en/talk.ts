// Chat, settings, help, and what is announced to those who do not see the screen.
import type { Format } from '../format.ts'

export const chat = {
  empty: 'Nobody has written anything yet.',
  label: 'Message to everyone in the hall',
  send: 'Send',
}

export const settings = {
  language: 'Language',
  digits: 'Digits',
  digitNames: { latn: '0 1 2 3', arab: '٠ ١ ٢ ٣' },
  digitLabels: { latn: 'European digits', arab: 'Arabic digits' },
  view: 'View',
  views: { hall: '3D hall', plain: 'Plain view' },
  theme: 'Colours',
  themes: { auto: 'As the device says', light: 'Light', dark: 'Dark' },
  quality: 'Picture quality',
  qualities: { auto: 'Automatic', low: 'Low', medium: 'Medium', high: 'High' },
  daytime: 'Time of day in the hall',
  daytimes: { auto: 'By my clock', morning: 'Morning', evening: 'Evening', night: 'Night' },
  camera: 'Camera',
  cameras: { third: 'Behind me', first: 'Through my eyes' },
  motion: 'Movement on screen',
  motions: { system: 'As the device says', reduced: 'Reduced', full: 'Full' },
  shortcuts: 'Shortcuts with a single key',
  shortcutsHint: 'Switch them off when you use speech input or a screen reader.',
  on: 'On',
  off: 'Off',
}

export const help = (f: Format) => ({
  intro: 'Everything can be done by keyboard, pointer or touch, and in the plain view without the hall.',
  keysHeading: 'Keys',
  key: 'Key',
  action: 'What it does',
  hallOnly: 'In the hall',
  everywhere: 'Everywhere',
  walk: 'Walk',
  run: 'Walk faster',
  look: 'Look around',
  lookKeys: 'Drag',
  goTo: 'Walk there',
  goToKeys: 'Click the floor',
  turn: 'Turn',
  sitThere: 'Sit down there',
  sitThereKeys: 'Click a seat',
  sit: 'Sit at your desk, or stand up',
  camera: 'Switch the camera',
  lookUp: 'Look at the speaker, or at the wall',
  mute: 'Sound on or off',
  microphone: 'Mute your microphone, or unmute it',
  hand: 'Raise or lower your hand',
  wave: 'Wave',
  applaud: 'Applaud',
  greet: 'Greet with a hand on the heart',
  votePanel: 'Open or close: vote',
  floorPanel: 'Open or close: the floor',
  businessPanel: 'Open or close: business',
  peoplePanel: 'Open or close: people',
  chatPanel: 'Open or close: chat',
  chairPanel: 'Open or close: the chair',
  atDesk: "At the chair's desk",
  nextSpeaker: 'Give the floor to the next speaker',
  clock: 'Stop the clock, or let it go on',
  endSpeech: 'End the speech',
  gavel: 'Put what is called for to the vote, or close the vote',
  helpPanel: 'This help',
  escape: 'Close what is open',
  arrowKeys: 'Arrow keys',
  or: 'or',
  voteHeading: 'How a vote goes',
  voteSteps: [
    'The person in the chair states a question.',
    'Each delegation answers yes, no or abstains, and may change until the close.',
    'Everyone sees who has voted, and nobody sees how.',
    'The chair closes the vote; the result is announced with its numbers and its rule.',
  ],
  promiseHeading: 'What is promised, and what is not',
  promise:
    'Each ballot is stored before it is confirmed, and the journal cannot be altered unseen. These votes are recorded votes: after the close everyone sees how each delegation voted.',
  version: ({ version }: { version: number }) => `Protocol ${f.number(version)}`,
})

export const announce = (f: Format) => ({
  voteOpened: ({ question }: { question: string }) => `A vote is open. The question: ${f.name(question)}`,
  voteClosed: ({ sentence }: { sentence: string }) => `The vote is closed. ${sentence}`,
  turnout: ({ cast, represented }: { cast: number; represented: number }) =>
    `${f.number(cast)} of ${f.number(represented)} delegations have voted.`,
  joined: ({ names }: { names: readonly string[] }) =>
    `${f.list(names)} ${names.length === 1 ? 'has' : 'have'} come in.`,
  joinedMany: ({ count }: { count: number }) =>
    f.count(count, { one: '# person has come in.', other: '# people have come in.' }),
  left: ({ names }: { names: readonly string[] }) =>
    `${f.list(names)} ${names.length === 1 ? 'has' : 'have'} left.`,
  leftMany: ({ count }: { count: number }) =>
    f.count(count, { one: '# person has left.', other: '# people have left.' }),
  presides: ({ name }: { name: string }) => `${f.name(name)} now presides.`,
  youPreside: 'You now preside.',
  chairVacant: 'The chair is vacant.',
  handRaised: ({ name }: { name: string }) => `${f.name(name)} has raised a hand.`,
  ballotRecorded: ({ choice }: { choice: string }) => `Your ballot is recorded: ${choice}.`,
  ballotUnknown: 'It is not yet known whether your ballot was recorded. It is being asked again.',
  linkLost: 'The connection was lost and is being restored.',
  linkBack: 'You are connected again.',
})

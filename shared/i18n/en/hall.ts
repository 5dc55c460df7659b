// The frame around the hall: session bar, state of the line, views, the plain hall.
import type { Format } from '../format.ts'

export const hall = (f: Format) => ({
  viewport: 'The hall in 3D. Arrow keys walk, and the same session is available as text in the plain view.',
  stick: 'Joystick for walking: push it in the direction you want to go',
  bar: 'Session',
  closedSession: 'Closed session',
  closedSessionLong:
    'A closed session: only those who are invited take part, and the screens around the hall are shut.',
  recorded: 'Being recorded',
  tools: 'Panels',
  actions: 'Gestures and seat',
  floor: 'The floor',
  business: 'Business',
  record: 'Record',
  calculator: 'What if?',
  toPlain: 'Plain view',
  toHall: '3D hall',
  toPlainLong: 'Switch to the plain view',
  toHallLong: 'Switch to the 3D hall',
  leave: 'Leave',
  leaveLong: 'Leave the session',
  leaveQuestion: 'Leave the session?',
  leaveText:
    'Your delegation and any ballot already recorded stay as they are. You can come back with the same browser.',
  stay: 'Stay',
  journal: ({ seq }: { seq: number }) => `Journal ${f.number(seq)}`,
  journalLong: ({ seq, head }: { seq: number; head: string }) =>
    `The journal holds ${f.count(seq, { one: '# entry', other: '# entries' })}. Fingerprint of the last one: ${f.name(head)}`,
  where: {
    hall: 'In the hall',
    gallery: ({ gallery }: { gallery: number }) => `Gallery ${f.number(gallery)}`,
    counts: ({ hall, galleries }: { hall: number; galleries: number }) =>
      `${f.number(hall)} in the hall, ${f.number(galleries)} in galleries`,
  },
  link: {
    connecting: 'Connecting…',
    live: 'Connected',
    dropped: 'Connection lost',
    returning: 'Returning to your seat…',
    restarting: 'The forum restarts',
    waiting: 'In the waiting room',
    locked: 'The door is locked',
    replaced: 'Open in another window',
    outdated: 'A newer version is available',
    called: 'Called to the hall',
    removed: 'Removed from the session',
    closed: 'Left the session',
  },
  linkText: {
    connecting: 'The hall is being reached.',
    dropped: 'The connection was lost and is being restored by itself. Your seat and your role are kept.',
    returning: 'The connection is back; you are being brought to your place.',
    restarting: 'You come back by yourself in a moment, to your place. What was recorded is kept.',
    called: 'You are brought there.',
    waiting: 'You come in as soon as the chair admits you. This page keeps asking.',
    locked: 'Nobody new comes in for now. This page keeps asking.',
    replaced:
      'You entered this session from another window or device, which goes on. Reload to continue here.',
    outdated: 'The forum has been updated. Please reload the page to continue.',
    removed:
      'You have been removed from this session. If you think that this is a mistake, please ask its host for a new link.',
    closed: 'You have left the session.',
  },
  tries: ({ tries }: { tries: number }) =>
    f.count(tries, { one: '# attempt so far', other: '# attempts so far' }),
  ballotKept: 'Your ballot is recorded.',
  ballotUnknown:
    'It is not yet known whether your ballot was recorded. It is being asked again; please do not close this page.',
  reload: 'Reload the page',
  toLobby: 'To the lobby',
  loading: {
    title: 'The hall is on its way',
    parts: {
      code: 'Fetching the hall',
      files: 'Fetching people and flags',
      building: 'Raising the building',
      people: 'Preparing people and screens',
      light: 'Lighting the hall',
    },
    percent: ({ number }: { number: number }) => `${f.number(number)}%`,
    plain: 'Read in the plain view while the hall loads',
  },
  lost3d: 'The 3D hall cannot be shown at the moment. You are in the plain view, in the same seat.',
  viewFailed: 'This view could not be loaded. Please check your connection.',
  collapse: 'Close this panel',
  dismiss: 'Dismiss this notice',

  /** in the title of the page, which may be in the background */
  needs: {
    floor: 'You have the floor',
    turn: 'Your turn in the roll-call',
    vote: 'Your vote is asked for',
    silence: 'A silence is about to end',
    office: 'Secret ballots',
    note: 'A note for you',
  },
  muted: 'Muted by the chair',
  mutedLong:
    'The chair has muted you: you are not heard, and can neither write in the chat nor raise your hand or make gestures.',

  sound: 'Sound of the hall',
  soundOn: 'Sound is on (M)',
  soundOff: 'Sound is off (M)',
  headset: 'Enter with a headset',
  headsetEnd: 'Put the headset aside',
  headsetFailed:
    'The headset could not be entered. Please check that it is connected and that this page may use it.',
  lookUp: 'Look at the speaker',
  lookUpLong: 'Look at whoever has the floor, or at the wall',
  tourOffer: 'New here? The building in 40 seconds.',
  tourStart: 'Take the tour',
  tourLater: 'Not now',
  tourAgain: 'Take the tour of the building',

  wall: 'The wall',
  noQuestion: 'No question has been put yet.',
  presiding: ({ name }: { name: string }) => `${f.name(name)} presides.`,
  chairVacant: 'The chair is vacant.',
  speakingTo: 'You are here as',
})

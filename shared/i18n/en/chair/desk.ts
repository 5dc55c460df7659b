// The desk: people, the door, the chair itself, and what all its blocks share.
import type { Format } from '../../format.ts'

interface Named {
  readonly name: string
}

export const door = (f: Format) => ({
  heading: 'People and door',
  state: 'The door',
  doors: { open: 'Open', waiting: 'Waiting room', locked: 'Locked' },
  summaries: { open: 'The door is open', waiting: 'With a waiting room', locked: 'The door is locked' },
  doorTexts: {
    open: 'Whoever has the link comes in.',
    waiting: 'Newcomers wait until the desk admits them. Who is accredited always comes in.',
    locked: 'Nobody new comes in. Who is accredited always does.',
  },
  waiting: 'In the waiting room',
  nobodyWaits: 'Nobody waits.',
  admit: 'Admit',
  admitLong: ({ name }: Named) => `Admit ${f.name(name)}`,
  chat: 'Pace of the chat',
  chatNone: 'No limit',
  chatEvery: ({ count }: { count: number }) =>
    f.count(count, { one: 'One message in # second', other: 'One message in # seconds' }),

  mute: 'Mute',
  unmute: 'Unmute',
  muteLong: ({ name }: Named) => `Mute ${f.name(name)}`,
  unmuteLong: ({ name }: Named) => `Unmute ${f.name(name)}`,
  muted: 'Muted',
  remove: 'Remove…',
  removeLong: ({ name }: Named) => `Remove ${f.name(name)} from the session`,
  removeQuestion: ({ name }: Named) => `Remove ${f.name(name)} for good?`,
  removeText:
    'They leave the hall at once, their badge no longer lets anybody in, and they cannot come back. Ballots already cast stand.',
  removeYes: 'Remove for good',
  acts: 'Desk',
  actions: ({ name }: Named) => `What the desk can do about ${f.name(name)}`,
  makeHead: 'Make head of delegation',
  makeHeadLong: ({ name }: Named) => `Make ${f.name(name)} head of the delegation`,

  rostrum: 'From the gallery to the rostrum',
  rostrumText: ({ count }: { count: number }) =>
    f.count(count, {
      one: 'One person has the floor for # second, and then goes back.',
      other: 'One person has the floor for # seconds, and then goes back.',
    }),
  rostrumNobody: 'Everyone in the hall belongs to a delegation.',
  invite: 'To the rostrum',
  inviteLong: ({ name }: Named) => `Call ${f.name(name)} to the rostrum`,
  chooseGuest: 'Choose a person',
})

export const seat = (f: Format) => ({
  heading: 'The chair itself',
  presides: ({ name }: Named) => `${f.name(name)} presides`,
  vacant: 'The chair is vacant',
  purpose:
    'The chair leads the session from here: meetings and the roll call, the floor and its clocks, points, motions and votes.',
  aDesk: 'You work at this desk with who presides. What decides or rules is for the presiding officer alone.',
  succession: 'Succession',
  successionText: 'When who presides is gone, the first of these who is in the hall takes the chair.',
  successionEmpty: 'Nobody is named. The other chairs follow, then the secretaries.',
  successionAdd: 'Add to the succession',
  successionChoose: 'Choose a person',
  successionTake: ({ name }: Named) => `Take ${f.name(name)} off the succession`,
  successionStale: 'Someone else at the desk has just changed the succession. Your order is kept.',
  save: 'Save the order',
  keepMine: 'Save mine all the same',
  takeTheirs: 'Take theirs',
  gone: 'not in the hall',
})

export const parts = (f: Format) => ({
  up: ({ name }: Named) => `Move up: ${f.name(name)}`,
  down: ({ name }: Named) => `Move down: ${f.name(name)}`,
  no: 'No, go back',
  cancel: 'Cancel',
})

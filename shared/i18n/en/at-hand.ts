// What the hall itself says of its panels, before their words are fetched: what stands on tabs, on buttons and in the air.
import type { Format } from '../format.ts'

export const atHand = (f: Format) => ({
  vote: {
    heading: 'Vote',
    decidedHeading: 'Decided questions',
    decidedShort: 'Decisions',
  },
  people: {
    heading: 'People',
    handsUp: ({ count }: { count: number }) =>
      f.count(count, { one: '# hand raised', other: '# hands raised' }),
    handPlace: ({ place }: { place: number }) => `No. ${f.number(place)}`,
    raise: 'Raise hand',
    lower: 'Lower hand',
    wave: 'Wave',
    applaud: 'Applaud',
    greet: 'Greet, hand on heart',
    waved: ({ name }: { name: string }) => `${f.name(name)} waves.`,
    applauded: ({ name }: { name: string }) => `${f.name(name)} applauds.`,
    greeted: ({ name }: { name: string }) => `${f.name(name)} greets everyone, hand on heart.`,
  },
  presiding: {
    heading: 'The chair',
  },
  delegation: {
    heading: 'Delegation',
  },
  seats: {
    heading: 'Seat',
    takeDesk: 'Take my desk',
    stand: 'Stand up',
  },
  chat: {
    heading: 'Chat',
    unread: ({ count }: { count: number }) =>
      f.count(count, { one: '# new message', other: '# new messages' }),
    unreadNotes: ({ count }: { count: number }) =>
      f.count(count, { one: '# new note', other: '# new notes' }),
  },
  settings: {
    heading: 'Settings',
  },
  help: {
    heading: 'Help',
  },
  announce: {
    region: 'Announcements',
  },
})

export type AtHand = ReturnType<typeof atHand>

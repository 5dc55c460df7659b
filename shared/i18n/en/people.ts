// People, delegations, the chair, seats, hands and gestures.
import type { Format } from '../format.ts'

export const people = (f: Format) => ({
  count: ({ count }: { count: number }) => f.count(count, { one: '# person', other: '# people' }),
  withoutDelegation: 'Without delegation',
  head: 'Head',
  presides: 'Presides',
  mayCast: 'May cast',
  away: 'Connection interrupted',
  silence: 'Silence for me',
  silenceLong: ({ name }: { name: string }) => `Silence for me: ${f.name(name)}`,
  hearAgain: 'Hear again',
  hearAgainLong: ({ name }: { name: string }) => `Hear again: ${f.name(name)}`,
  silenced: 'not heard on this device',
  handsHeading: 'Raised hands, in order',
  noHands: 'No hand is raised.',
})

export const presiding = (f: Format) => ({
  vacant: 'Nobody presides at present.',
  vacantOpen: 'Nobody presides at present. In the open forum anyone may take the chair.',
  byYou: 'You preside.',
  by: ({ name }: { name: string }) => `${f.name(name)} presides.`,
  take: 'Take the chair',
  takeOver: 'Take over the chair',
  leave: 'Leave the chair',
  handOver: 'Hand over the chair to',
  choosePerson: 'Choose a person',
  hand: 'Hand over',
})

export const delegation = (f: Format) => ({
  none: 'You do not belong to a delegation.',
  noneInvited: 'In this session the host assigns delegations by invitation.',
  takeHeading: 'Take a free delegation',
  searchLabel: 'Search delegations',
  take: ({ name }: { name: string }) => `Take ${f.name(name)}`,
  free: ({ count }: { count: number }) =>
    f.count(count, { one: '# free delegation', other: '# free delegations' }),
  moreFound: ({ count }: { count: number }) =>
    f.count(count, { one: '# more; search to narrow the list', other: '# more; search to narrow the list' }),
  noneFound: 'No free delegation matches this search.',
  leave: 'Leave the delegation',
  youLead: 'You are the head of the delegation and decide who of it may cast.',
  ledBy: ({ name }: { name: string }) => `${f.name(name)} is the head of the delegation.`,
  members: 'Members present',
  mayCast: ({ name }: { name: string }) => `${f.name(name)} may cast`,
  passLead: ({ name }: { name: string }) => `Hand over the lead to ${f.name(name)}`,
  passLeadShort: 'Hand over the lead',
  number: ({ desk }: { desk: number }) => `Desk ${f.number(desk)}`,
})

export const seats = (f: Format) => ({
  standing: 'You are standing.',
  sittingAt: ({ seat }: { seat: string }) => `You sit: ${seat}.`,
  choose: 'Choose a seat',
  part: 'Part of the hall',
  number: 'Seat',
  sit: 'Sit down',
  noneFree: 'Every seat there is taken.',
  kinds: {
    desk: 'Desks of the delegations',
    council: 'Council table',
    gallery: 'Gallery',
    majlis: 'Majlis corner',
  },
  names: {
    desk: ({ seat }: { seat: number }) => `Desk ${f.number(seat)}`,
    council: ({ seat }: { seat: number }) => `Council table, seat ${f.number(seat)}`,
    gallery: ({ seat }: { seat: number }) => `Gallery, seat ${f.number(seat)}`,
    majlis: ({ seat }: { seat: number }) => `Majlis corner, seat ${f.number(seat)}`,
  },
})

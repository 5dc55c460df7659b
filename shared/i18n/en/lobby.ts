// The lobby, and the one screen before the hall.
import { type Format, isolate } from '../format.ts'

export const lobby = (f: Format) => ({
  pageTitle: 'Majlis – the forum',
  heading: 'Welcome to the forum',
  pictureAlt:
    'The forum hall at dusk: desks in a horseshoe under a dome of rings, and a great ring of Arabic letters around the wall that shows the result of a vote',
  openForumHeading: 'The open forum',
  openForumText:
    'Always in session and open to everyone. Take a free delegation, preside when the chair is vacant, put a question to the vote.',
  sessionsHeading: 'Public sessions',
  noSessions: 'No other public session is under way at present.',
  sessionsFailed: 'The list of sessions could not be loaded.',
  present: ({ people }: { people: number }) =>
    f.count(people, { one: '# person in the hall', other: '# people in the hall' }),
  plannedAt: ({ at, minutes }: { at: number; minutes: number }) =>
    `${f.dateTime(at)}, ${f.count(minutes, { one: '# minute', other: '# minutes' })}`,
  calendar: 'Add to a calendar',
  calendarOf: ({ title }: { title: string }) => `Add ${f.name(title)} to a calendar`,
  enterOpenForum: 'Enter the open forum',
  enterSession: ({ title }: { title: string }) => `Enter ${f.name(title)}`,
  enter: 'Enter',
  hostHeading: 'Host a session of your own',
  hostText:
    'Choose a title, the delegations and who may attend. You receive one invitation link for each delegation.',
  host: 'Host a session',
  calculatorHeading: 'What if?',
  calculatorText:
    'What would the Security Council, the General Assembly or the Council of the European Union decide, and what would change it?',
  calculator: 'Open the calculator',
  invitedHeading: 'Have you been invited?',
  invitedText:
    'Open the link that your host sent you. It brings you straight to your seat; no account is needed.',

  enterHeading: 'Before you enter',
  recording: {
    on: 'This session is being recorded: what is said by who has the floor, who presides and who interprets is kept.',
    allowed: 'This session may be recorded. When it is, everyone is told, and a mark shows it.',
  },
  enteringAs: 'You enter',
  asOpenVisitor: 'as a visitor. Inside you may take a delegation or the chair.',
  asVisitor: 'as a visitor. Visitors watch, walk and write; they do not vote.',
  asInvited: 'by a personal invitation.',
  asChair: 'by a personal invitation, to preside over this session.',
  asSecretary: 'by a personal invitation, as the secretary of this session.',
  asObserver: 'by a personal invitation, as an observer. Observers do not vote.',
  asDelegate: ({ delegation }: { delegation: string }) =>
    `by a personal invitation, for the delegation of ${isolate(delegation)}.`,
  asBefore: 'as before: your seat, your role and your vote are kept.',
  nameLabel: 'Your name',
  nameHint: 'Shown on your placard to everyone in the hall. Any script is welcome.',
  nameNeeded: 'Please enter your name.',
  suggestedName: ({ number }: { number: number }) => `Guest ${number}`,
  lookLegend: 'Your attire',
  looks: {
    kandura: 'Kandura',
    abaya: 'Abaya',
    suit: 'Suit',
    jacket: 'Trouser suit',
    hijab: 'Hijab and coat',
    dress: 'Long dress',
    tunic: 'Long buttoned coat',
    boubou: 'Boubou',
    sari: 'Sari',
    pollera: 'Pollera and mantle',
  },
  wardrobeOpen: 'Open the wardrobe: face, hair, colours and more',
  wardrobeClose: 'Close the wardrobe',
  languageLegend: 'Language',
  enterHall: 'Enter the hall (3D)',
  enterPlain: 'Enter the plain view',
  plainHint:
    'The plain view is the same session as text: for screen readers, small screens and slow connections.',
  noWebGl: 'This browser cannot show the 3D hall. The plain view offers everything the hall does.',
  check: 'Check microphone, speakers and connection',
  entering: 'The doors are opening…',
  returning: 'You are being brought back to your seat…',
  privacy: 'No account and no trackers. Your browser keeps one key so that you return to the same seat.',
  privacyMore: 'What is kept of you',
  verify: 'Verify a secret vote',
})

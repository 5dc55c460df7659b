// The privacy notice: what the house keeps of people, where, for how long, who sees it, and what one may ask for.
import type { Format } from '../format.ts'

const days = (f: Format, count: number | null): string =>
  count === null
    ? 'until the operator erases it'
    : count === 0
      ? 'until the same day'
      : f.count(count, { one: '# day', other: '# days' })

export const privacy = (f: Format) => ({
  title: 'What this forum keeps of you',
  lead: 'Everything stays on the machine of whoever runs this forum. Nothing is sent to anybody else, nothing is counted, and there are no accounts, no cookies and no advertising.',
  keptHeading: 'What is kept, and for how long',
  what: 'What',
  howLong: 'How long',
  rows: {
    place: 'Where you stand and sit: in memory, and the last place so that you find it again after a restart',
    name: 'The name you chose, your attire and a token in your browser by which you come back; of visitors of the open forum',
    accredited: 'The same of people with a badge: their names stand in the minutes',
    chat: 'What you write in the chat and in notes',
    journal:
      'What you do under the rules of procedure: motions, speeches, ballots of your delegation, with times. It is the record, and public in public sessions',
    places:
      'What you do in the places around the hall: statements, questions, proposals, answers. Each place has a journal; what you wrote stands beside it. A question of yours is public once the desk has approved it',
    recordings:
      'Your voice when you have the floor, preside or interpret, only in sessions whose host has allowed it and only while a mark shows it. Nothing else that you say is kept',
    captions:
      'Captions of what is said, and texts of speeches that are brought along: kept with the record only if the desk says so, and otherwise erased when the meeting closes',
    shown:
      'What you show on the wall: pictures of its pages and their text, with who showed them and when. A screen or a film is seen while it runs, and not kept',
    reports: 'What you report, and what is reported of you',
    logs: 'Who came in with which badge, and what hosts did, by ids',
    address:
      'Your network address: in memory while you are connected, to keep off floods; it is not written down',
    browser:
      'In your own browser: your settings, your token, and the fingerprint of the journals you have seen',
  },
  durations: {
    restart: 'until the session ends',
    connected: 'while you are connected',
    yours: 'until you clear it',
  },
  days: (count: number | null) => days(f, count),
  record: (count: number | null) =>
    count === null
      ? 'with the record, until the operator erases it'
      : `${days(f, count)} after the session has ended`,
  closedHeading: 'Behind closed doors',
  closed:
    'Of a session behind closed doors chat and notes are in memory alone and gone when it ends. It is never recorded; its captions go when the meeting closes unless the desk keeps them, and what was shown stays with its record. Strangers cannot learn that it exists.',
  votesHeading: 'Votes',
  votes:
    'Recorded votes are public by delegation after the close; until then the server knows them. How a delegation votes may tell of political opinions: think of that before you use your own name.',
  rightsHeading: 'What you may ask for',
  rights: [
    'Any name will do, unless your host asks for your own. Nobody needs an e-mail address or a telephone number.',
    'Ask the operator for everything that is kept of you: one command writes it into a file.',
    'Ask the operator to erase you: name, attire, talk, recordings and words in the record are erased for good, and the minutes say so. Ballots of your delegation stay.',
    'The chain of the journal holds no text that could not be erased: it goes on to verify.',
  ],
  whoHeading: 'Who is answerable',
  who: 'Whoever runs this forum is answerable for it under the law of their country. Ask your host how to reach them.',
  failed: 'The times that are in force here could not be read. Please reload the page.',
})

export type PrivacyWords = ReturnType<typeof privacy>

// The minutes: headings and tables. In the register of the summary records of the United Nations. Fetched only where minutes are
// read or written.
import type { Format } from '../format.ts'
import { minutesActs } from './minutes-acts.ts'
import { minutesAnnulments } from './minutes-annulments.ts'
import { minutesPhrases } from './minutes-phrases.ts'
import { minutesVotes } from './minutes-votes.ts'
import { rules } from './rules.ts'
import { vote } from './vote.ts'

export const minutes = (f: Format) => ({
  ...minutesPhrases(f),
  acts: minutesActs(f),
  votes: minutesVotes(f),
  annul: minutesAnnulments(f),
  tests: vote(f).tests,
  rule: rules(f).rule,
  rulebooks: { ...rules(f).rulebooks, own: 'Rules of its own' },
  choices: { yes: 'In favour', no: 'Against', abstain: 'Abstaining', none: 'Not voting' },

  kind: 'Summary record',
  titleOf: ({ title }: { title: string }) => `Summary record: ${title}`,
  openForum: 'The open forum',
  facts: {
    rules: 'Rules of procedure',
    sitting: 'Sitting',
    opened: 'Opened',
    ended: 'Ended',
    delegations: 'Delegations',
    times: 'Time zone',
    journal: 'Journal',
    head: 'Hash of the last entry',
  },
  access: {
    public: 'Public',
    closed: 'Closed (the record is for its participants)',
    openForum: 'Open forum',
  },
  notEnded: ({ at }: { at: number }) => `Not yet; this record goes up to ${f.dateTime(at)}`,
  delegationCount: ({ count, observers }: { count: number; observers: number }) =>
    observers === 0
      ? f.number(count)
      : `${f.number(count)}, ${f.count(observers, { one: '# of them an observer', other: '# of them observers' })}`,
  journal: ({ count }: { count: number }) => f.count(count, { one: '# entry', other: 'Entries 1 to #' }),
  zone: ({ zone }: { zone: string }) => f.name(zone),

  meetings: {
    heading: 'Meetings',
    number: 'Meeting',
    opened: 'Called to order',
    suspended: 'Suspended',
    adjourned: 'Rose',
    presiding: 'Presiding',
    present: 'Delegations present',
    suspension: ({ from, until }: { from: string; until: string | null }) =>
      until === null ? `from ${from}` : `${from} to ${until}`,
    presentOf: ({ count, quorum }: { count: number; quorum: number }) =>
      `${f.number(count)} (quorum ${f.number(quorum)})`,
  },
  meeting: ({ number }: { number: number }) => {
    const ordinals = [
      'First',
      'Second',
      'Third',
      'Fourth',
      'Fifth',
      'Sixth',
      'Seventh',
      'Eighth',
      'Ninth',
      'Tenth',
    ]
    return ordinals[number - 1] === undefined
      ? `Meeting ${f.number(number)}`
      : `${ordinals[number - 1]} meeting`
  },
  meetingOn: ({ meeting, day }: { meeting: string; day: string }) => `${meeting}, ${day}`,
  outsideMeetings: 'Outside meetings',
  organization: 'Organization of work',
  agendaHeading: 'Agenda',
  itemOf: ({ number, title }: { number: number; title: string }) => `Item ${f.number(number)}: ${title}`,
  proceedingsHeading: 'Proceedings',
  nothing: 'Nothing has been done yet.',

  decisionsHeading: 'Decisions',
  decisionOf: ({ number, matter }: { number: number; matter: string }) => `${f.number(number)}. ${matter}`,
  decisionFacts: {
    method: 'Method',
    result: 'Result',
    rule: 'Rule',
    required: 'Required',
    objections: 'Objections',
    number: 'No.',
    matter: 'Matter',
    called: 'Order of call',
    delegation: 'Delegation',
    code: 'Code',
    vote: 'Vote',
    total: 'Votes',
    candidate: 'Candidate',
  },
  limb: ({ limb, met }: { limb: string; met: string }) => `${limb} ${met}`,
  met: 'Met.',
  notMet: 'Not met.',
  counted: ({ label, count }: { label: string; count: number }) => `${label} (${f.number(count)})`,
  nobody: 'None',
  totalsOnly: 'Only the totals are on record.',
  listSeparator: ', ',
  partSeparator: '; ',

  textsHeading: 'Proposals',
  textFacts: {
    sponsors: 'Sponsors',
    signatories: 'Signatories',
    result: 'Result',
    amendments: 'Amendments',
    amendment: 'Amendment',
    change: 'Change',
  },
  amended: ({ result }: { result: string }) => `${result}, as amended`,
  partTitle: ({ number }: { number: number }) => `Part ${f.number(number)}`,
  partResult: ({ paragraphs, result }: { paragraphs: string; result: string }) => `${paragraphs}: ${result}`,
  phases: {
    submitted: 'Submitted',
    introduced: 'Before the body',
    adopted: 'Adopted',
    accepted: 'Accepted by the sponsors',
    rejected: 'Rejected',
    'no-result': 'No result',
    'no-action': 'No action taken',
    withdrawn: 'Withdrawn',
    fallen: 'Not put to the vote, in consequence of another decision',
    waiting: 'Not decided',
  },

  electionsHeading: 'Elections',
  electionFacts: {
    places: 'Places',
    majority: 'Majority',
    candidates: 'Candidates',
    ballots: 'Ballots',
    elected: 'Elected',
  },
  majorities: {
    'two-thirds': 'Two thirds of the members present and voting',
    majority: 'More than half of the members present and voting',
    'majority-of-members': 'More than half of all members',
  },
  ballotsRecorded: 'The ballots are recorded.',
  heldBallots: {
    recorded: 'Recorded',
    secret: 'Secret: only the votes obtained are known',
    both: 'Some secret, others recorded: each decision says which',
    none: 'None was held',
  },
  sumsOnly:
    'Who took part is on record, each with the tracker of its ballot; what it chose is known to nobody.',
  tracker: 'Tracker of the ballot',

  lotsHeading: 'Lots',
  lotFacts: {
    seed: 'Seed',
    salt: 'Salt',
    drawn: 'Drawn',
    check: 'How to check',
  },
  lotTitle: ({ number, purpose }: { number: number; purpose: string | null }) =>
    purpose === null ? `Lot ${f.number(number)}` : `Lot ${f.number(number)}, for ${purpose}`,
  decisionNumbered: ({ number }: { number: number }) => `decision ${f.number(number)}`,
  contributionOf: ({ who }: { who: string }) => `Contribution of ${who}`,
  lotDrawn: ({ place, count }: { place: number; count: number }) =>
    `No. ${f.number(place)} of ${f.number(count)}`,
  lotCheck: ({ committed, drawn, count }: { committed: number; drawn: number; count: number }) =>
    `Entry ${f.number(committed)} of the journal holds the commitment to the seed, made before anybody contributed, and entry ${f.number(drawn)} opens it. The SHA-256 of the byte 02, the seed and the contributions in this order, read as a number and divided by ${f.number(count)}, leaves the place that was drawn, counted from 0.`,

  documentsHeading: 'Documents',
  attendanceHeading: 'Attendance',
  attendance: { delegation: 'Delegation', presence: 'Presence', people: 'Representatives', code: 'Code' },
  observerOf: ({ delegation }: { delegation: string }) => `${f.name(delegation)} (observer)`,
  presences: { absent: 'absent', present: 'present', 'present-and-voting': 'present and voting' },
  presenceAt: ({ number, presence }: { number: number; presence: string }) =>
    `${f.number(number)}: ${presence}`,
  speakingHeading: 'Speaking times',
  speaking: {
    delegation: 'Delegation',
    times: 'Speeches',
    time: 'Time',
    seconds: 'Time in seconds',
  },
  wall: {
    heading: 'Annex: what was shown on the wall',
    note: 'Pages and pictures are in the list of the session, to be opened and saved; what was seen live was not kept.',
    time: 'Time',
    kind: 'Kind',
    title: 'Title',
    by: 'Shown by',
    fromTo: ({ from, to }: { from: string; to: string }) => `${from}–${to}`,
    since: ({ from }: { from: string }) => `from ${from}`,
    kinds: { pages: 'Document', picture: 'Picture', text: 'Text', screen: 'Screen', film: 'Film' },
    draft: ({ number, title }: { number: number; title: string }) => `Draft ${f.number(number)}: ${title}`,
  },
  transcript: {
    heading: 'Annex: what was written down while it was said',
    note: 'Captions of the session, kept at the wish of its desk. They were typed, recognised by a device or taken from a text that was brought along, and nobody has checked them: this is no official wording.',
    in: ({ language }: { language: string }) => `In ${language}`,
    languages: {
      ...{ ar: 'Arabic', en: 'English', fr: 'French', es: 'Spanish', ru: 'Russian', zh: 'Chinese' },
    } as Readonly<Record<string, string>>,
    time: 'Time',
    speaker: 'Speaker',
    words: 'Words',
  },
  calendar: {
    untitled: 'Session of the forum',
    description: ({ rules, url }: { rules: string; url: string }) =>
      `Rules of procedure: ${rules}\nEnter here: ${f.name(url)}\nWhoever has an invitation uses the link of that invitation instead.`,
  },
  end: 'End of the record.',
  /** around the number of a page, and before that of all pages */
  pageOf: ['Page ', ' of '] as readonly [string, string],
})

export type MinutesWords = ReturnType<typeof minutes>

// What the wall of the hall says: the one thing that is before everybody, large and short.
import type { Format } from '../format.ts'

interface Limb {
  readonly have: number
  readonly need: number
}

export const wall = (f: Format) => {
  const count = (count: number, one: string, other: string) => f.count(count, { one, other })
  return {
    ended: 'This session has ended',
    question: 'The question before the hall',
    result: 'Result',
    motion: 'The motion before the hall',
    recording: {
      started: 'This session is now being recorded.',
      desk: 'Recording has stopped.',
      ended: 'Recording has stopped with the session.',
      full: 'Recording has stopped: there is as much as may be kept.',
      'not-kept': 'Recording has stopped: the forum could not keep what was said.',
      unheard: 'Recording has stopped: the forum could not hear what is said any more.',
    },
    publicQuestion: 'Question of the public',
    publicQuestionOf: ({ text }: { text: string }) => `Question of the public: ${f.name(text)}`,
    exhibit: {
      page: ({ number, sum }: { number: number; sum: number }) =>
        `Page ${f.number(number)} of ${f.number(sum)}`,
      by: ({ name }: { name: string }) => `Shown by ${f.name(name)}`,
      kinds: { pages: 'Document', picture: 'Picture', text: 'Text', screen: 'Screen', film: 'Film' },
      draft: ({ number, title }: { number: number; title: string }) =>
        `Draft ${f.number(number)}: ${f.name(title)}`,
      speaks: ({ name }: { name: string }) => `Speaking: ${f.name(name)}`,
      past: {
        notKept: 'Seen live and not kept',
        withdrawn: 'Taken off the list later',
        erased: 'Erased later',
      },
    },
    crisis: {
      room: 'Crisis room',
      exercise: 'Crisis room · Exercise',
      untitled: 'Situation',
      none: 'Nothing was reported yet.',
      event: ({ at, title }: { at: number; title: string }) => `${f.dateTime(at)} · ${f.name(title)}`,
      confidence: { confirmed: 'Confirmed', likely: 'Likely', unverified: 'Unverified' },
      inject: ({ title, place }: { title: string; place: string }) =>
        `From the crisis room: ${f.name(title)} (${f.name(place)}).`,
      injectOfExercise: ({ title, place }: { title: string; place: string }) =>
        `Exercise. From the crisis room: ${f.name(title)} (${f.name(place)}).`,
    },
    item: ({ number }: { number: number }) => `Agenda item ${f.number(number)}`,
    itemTitled: ({ number, name }: { number: number; name: string }) =>
      `Item ${f.number(number)}: ${f.name(name)}`,
    erased: 'The wording has been erased',

    next: ({ names }: { names: readonly string[] }) => `Next: ${f.list(names)}`,
    listOpen: ({ count: waiting }: { count: number }) =>
      `Speakers’ list open · ${count(waiting, '# delegation', '# delegations')}`,
    listClosed: ({ count: waiting }: { count: number }) =>
      `Speakers’ list closed · ${count(waiting, '# delegation', '# delegations')}`,
    onMotion: ({ motion }: { motion: string }) => `On the motion: ${f.name(motion)}`,
    inCaucus: ({ topic }: { topic: string }) => `Moderated caucus on ${f.name(topic)}`,
    spoken: ({ count: spoken }: { count: number }) => `Speakers for: ${f.number(spoken)}`,
    spokenAgainst: ({ count: spoken }: { count: number }) => `Against: ${f.number(spoken)}`,
    movedBy: ({ name }: { name: string }) => `Moved by ${f.name(name)}`,

    overTime: 'over time',
    paused: 'clock stopped',
    left: 'left',
    hours: ({ count: hours }: { count: number }) => count(hours, '# hour left', '# hours left'),
    minutes: ({ count: minutes }: { count: number }) => count(minutes, '# minute left', '# minutes left'),

    calledNow: 'Called now',
    rollCallDone: 'All have been called',
    thenCalled: ({ names }: { names: readonly string[] }) => `Then ${f.list(names)}`,
    cells: { called: 'called now', absent: 'absent', passed: 'passed' },
    lotOfRollCall: 'A lot decides who is called first',
    lotOfElection: 'A lot decides who is elected',
    lotAdded: ({ count: people }: { count: number }) =>
      count(people, '# person has added chance to it', '# people have added chance to it'),

    withoutVote: 'Decision without a vote',
    anyObjection: 'Is there any objection?',
    objection: ({ names }: { names: readonly string[] }) => `Objection: ${f.list(names)}`,

    election: 'Election',
    /** the public board of a secret vote */
    board: ({ seq, head }: { seq: number; head: string }) => `Board ${f.number(seq)} · ${f.name(head)}`,
    ballot: ({ number }: { number: number }) => `Election · ballot ${f.number(number)}`,
    kinds: {
      unrestricted: 'All may be voted for',
      restricted: 'Restricted ballot',
      'tie-break': 'Tie-break',
      lot: 'By lot',
    },
    places: ({ count: places }: { count: number }) =>
      count(places, '# place to be filled', '# places to be filled'),
    elected: 'Elected',
    electedSoFar: ({ names }: { names: readonly string[] }) => `Elected so far: ${f.list(names)}`,

    ofNeeded: ({ have, sum, need }: Limb & { readonly sum: number }) =>
      `${f.number(have)} of ${f.number(sum)}, ${f.number(need)} needed`,
    needed: ({ have, need }: Limb) => `${f.number(have)}, ${f.number(need)} needed`,
    tests: {
      'more-yes-than-no': 'In favour',
      quorum: 'Quorum, present',
      count: 'Votes in favour',
      'no-veto': 'Permanent members not against',
      unanimity: 'Unanimity, in favour',
      'not-blocked': 'Blocking minority, in favour',
      'share-of-votes': 'In favour',
      'share-of-participating': 'Taking part, in favour',
      'share-of-present': 'Present, in favour',
      'share-of-entitled': 'Entitled to vote, in favour',
      'share-of-membership': 'Members, in favour',
      'two-thirds': 'Two thirds',
      majority: 'Majority',
      'majority-of-members': 'Majority of members',
      'share-of-population': 'Population, in favour',
    },

    silenceEnds: ({ at }: { at: number }) => `Adopted on ${f.dateTime(at)} unless the silence is broken`,
    silences: ({ count: running }: { count: number }) =>
      count(running, '# silence procedure runs', '# silence procedures run'),

    meetings: {
      suspended: 'The meeting is suspended',
      closed: 'The meeting is adjourned',
      none: 'The meeting has not been opened',
    },
    meeting: ({ number }: { number: number }) => `Meeting ${f.number(number)}`,
    resumes: ({ at }: { at: number }) => `It is resumed at ${f.time(at)}`,
    nextMeeting: ({ at }: { at: number }) => `The next meeting is on ${f.dateTime(at)}`,
    present: ({ have, sum }: { have: number; sum: number }) =>
      `Present: ${f.number(have)} of ${f.number(sum)}`,
    quorumMet: ({ need }: { need: number }) => `Quorum of ${f.number(need)} met`,
    quorumMissing: ({ need }: { need: number }) => `Quorum of ${f.number(need)} not met`,
  }
}

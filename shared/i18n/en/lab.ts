// The Lab: challenges, teams at their tables, proposals, the ranked vote and the way to the forum.
import type { Format } from '../format.ts'

export const lab = (f: Format) => ({
  intro:
    'The desk sets a challenge. Teams answer it at their tables, and a ranked vote picks what goes to the forum.',
  none: 'No challenge has been set yet.',
  erased: 'Words that were erased',
  someone: 'Somebody',
  challenges: 'Challenges',
  phases: {
    writing: 'Teams are writing',
    over: 'The time for writing is over',
    voting: 'The vote is open',
    decided: 'Decided',
  },
  board: {
    problem: 'The problem',
    background: 'Background',
    sources: 'Sources',
    deadline: ({ at }: { at: number }) => `Deadline: ${f.dateTime(at)}`,
    left: 'Time left',
    noDeadline: 'No deadline: teams write until the desk opens the vote.',
    voters: { all: 'Everybody here may vote.', accredited: 'Everybody with a badge may vote.' },
  },
  post: {
    open: 'Set a challenge',
    title: 'Title',
    problem: 'The problem, in a few sentences',
    background: 'Background (may be left empty)',
    sources: 'Sources, one link on each line',
    sourcesHint: 'Each begins with https://',
    deadline: 'Deadline (may be left empty)',
    voters: 'Who votes in the end',
    all: 'Everybody who is here',
    accredited: 'Everybody with a badge',
    send: 'Set this challenge',
    cancel: 'Not now',
    linkWrong: 'A source must be a link that begins with https://',
    deadlineWrong: 'The deadline must be in the future.',
  },
  desk: {
    heading: 'For the desk',
    openVote: 'Open the ranked vote',
    closeVote: 'Close the ranked vote and count',
    withdraw: 'Take this challenge away',
    withdrawText: 'Its teams and their proposals are shown no more. What was written stays in the journal.',
    cancel: 'Keep it',
    noneForward: 'The vote can be opened once a team has put its proposal forward.',
  },
  tables: 'Tables',
  noTeams: 'Nobody sits at a table yet. Found a team, and others can join you.',
  table: ({ number }: { number: number }) => `Table ${f.number(number)}`,
  team: {
    found: 'Found a team',
    name: 'Name of the team',
    capacity: 'Places at the table',
    send: 'Found this team',
    people: ({ count, of }: { count: number; of: number }) =>
      `${f.number(count)} of ${f.number(of)} places taken`,
    join: 'Join',
    joinNamed: ({ name }: { name: string }) => `Join ${f.name(name)}`,
    leave: 'Leave the team',
    open: 'Open the table',
    openNamed: ({ name }: { name: string }) => `Open the table of ${f.name(name)}`,
    back: 'All tables',
    mine: 'Your team',
    captain: 'Captain',
    handOver: 'Make captain',
    handOverNamed: ({ name }: { name: string }) => `Make ${f.name(name)} captain`,
    members: 'At the table',
    authors: 'Authors',
    phases: { writing: 'Writing', forward: 'Put forward', combined: 'Combined' },
    into: ({ name }: { name: string }) => `Its people and its text went to ${f.name(name)}.`,
  },
  text: {
    heading: 'The proposal',
    title: 'Title of the proposal',
    body: 'Text of the proposal',
    hint: 'You write at the same time. Begin each operative paragraph with a number: 1. 2. 3. What stands before the first number is the preamble.',
    putForward: 'Put forward',
    putForwardHint:
      'The text then stands as it is. If it goes to the forum, the delegations of its authors are its sponsors.',
    takeBack: 'Write on',
    parts: ({ team }: { team: string }) => `From ${f.name(team)}, to be worked in`,
    preamble: 'Preamble',
    operative: 'Operative paragraphs',
    hash: 'SHA-256 of the text, as in the journal of the Lab',
    history: 'Who wrote, and earlier versions',
    writer: ({ name, at, count }: { name: string; at: number; count: number }) =>
      `${f.name(name)}: ${f.count(count, { one: '# change', other: '# changes' })}, the last at ${f.time(at)}`,
    version: ({ at }: { at: number }) => `Put forward at ${f.dateTime(at)}`,
  },
  support: {
    give: 'Support',
    taken: 'You support this',
    count: ({ count }: { count: number }) =>
      f.count(count, { one: '# person supports it', other: '# people support it' }),
  },
  comments: {
    by: ({ name, at }: { name: string; at: number }) => `${f.name(name)}, ${f.time(at)}`,
    heading: 'Comments',
    none: 'No comments yet.',
    write: 'Your comment',
    send: 'Comment',
    remove: 'Remove',
    removeOf: ({ name }: { name: string }) => `Remove the comment of ${f.name(name)}`,
  },
  combine: {
    heading: 'Combine with another team',
    hint: 'Both captains must agree. The other team’s people become authors here, and its text is laid beside yours.',
    choose: 'With which team',
    offer: 'Offer it',
    offered: ({ name }: { name: string }) => `You have offered it to ${f.name(name)}.`,
    takeBack: 'Take the offer back',
    asked: ({ name }: { name: string }) => `${f.name(name)} offers to make one proposal of both.`,
    accept: 'Combine into theirs',
  },
  vote: {
    heading: 'Your ranking',
    hint: 'Put the proposals in the order in which you would choose them. Leave out what you do not want. You can change it until the vote is closed; nobody sees it.',
    may: 'You follow this vote; those with a badge cast it.',
    rank: ({ place, title }: { place: number; title: string }) => `${f.number(place)}. ${f.name(title)}`,
    add: 'Add',
    addNamed: ({ title }: { title: string }) => `Add ${f.name(title)} to your ranking`,
    up: 'Up',
    upNamed: ({ title }: { title: string }) => `Move ${f.name(title)} up`,
    out: 'Take out',
    outNamed: ({ title }: { title: string }) => `Take ${f.name(title)} out of your ranking`,
    empty: 'Your ranking is empty.',
    send: 'Cast this ranking',
    cast: 'Your ranking is cast. You can change it until the close.',
    voted: ({ count }: { count: number }) =>
      f.count(count, { one: '# ballot cast', other: '# ballots cast' }),
  },
  count: {
    heading: 'How it was counted',
    method:
      'Who is first on fewest ballots goes out, and those ballots count for whoever they rank next, until one is first on more than half of them.',
    winner: ({ title }: { title: string }) => `Chosen: ${f.name(title)}`,
    tied: ({ names }: { names: readonly string[] }) =>
      `A tie, which the ballots do not decide: ${f.list(names)}. The desk may send either, or set a new vote.`,
    nobody: 'Nobody has voted.',
    round: ({ number }: { number: number }) => `Round ${f.number(number)}`,
    votes: ({ title, count }: { title: string; count: number }) => `${f.name(title)}: ${f.number(count)}`,
    spent: ({ count }: { count: number }) =>
      f.count(count, {
        one: '# ballot ranks nobody who is left',
        other: '# ballots rank nobody who is left',
      }),
    by: {
      majority: ({ names }: { names: readonly string[] }) =>
        `${f.list(names)} is first on more than half of the ballots.`,
      fewest: ({ names }: { names: readonly string[] }) =>
        `${f.list(names)} is first on fewest and goes out.`,
      earlier: ({ names }: { names: readonly string[] }) =>
        `Several are first on as few. ${f.list(names)} had fewest in an earlier round and goes out.`,
      together: ({ names }: { names: readonly string[] }) =>
        `${f.list(names)} are first on fewest, as in every round before, and go out together.`,
      tie: ({ names }: { names: readonly string[] }) => `${f.list(names)} are alike in every round.`,
    },
  },
  forum: {
    send: 'Send to the forum',
    sent: ({ number }: { number: number }) => `Before the forum as draft resolution ${f.number(number)}`,
  },
})

export type LabWords = ReturnType<typeof lab>

// The opinion floor: asking, saying, answering, and reading where opinions lie.
import type { Format } from '../format.ts'

export const opinion = (f: Format) => {
  const people = (count: number) => f.count(count, { one: '# person', other: '# people' })
  const groups = (count: number) => f.count(count, { one: 'one group', other: '# groups' })
  return {
    notYet: 'No question has been asked here yet.',
    notYetMore:
      'The chair or the secretary opens the floor with a question; then everyone who is asked writes short statements and answers those of others.',
    closed: 'The floor is closed. Statements, answers and the picture stay as they are.',
    erased: 'The question was erased.',
    members: 'This question is put to those with a seat in the session. You read along.',
    noDecision:
      'This shows where opinions lie. Nothing is decided by it, and nothing follows from it by itself.',

    answerHeading: 'Do you agree?',
    statement: ({ number }: { number: number }) => `Statement ${f.number(number)}`,
    answers: { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' },
    notAnswered: 'not answered',
    passHint: 'Pass if you are not sure or hold no view.',
    progress: ({ count, of }: { count: number; of: number }) =>
      `You have answered ${f.number(count)} of ${f.number(of)}.`,
    allAnswered: 'You have answered every statement. New ones will appear here.',
    noStatements: 'No statements yet. Write the first one.',
    recorded: ({ number, answer }: { number: number; answer: string }) =>
      `Statement ${f.number(number)}: ${answer}. You may change it below until the floor closes.`,

    sayHeading: 'Say something',
    sayLabel: 'Your statement',
    sayHint: 'One thought that others can agree or disagree with. It is shown without your name.',
    left: ({ count }: { count: number }) =>
      f.count(count, { one: '# character left', other: '# characters left' }),
    over: ({ count }: { count: number }) =>
      f.count(count, { one: '# character too many', other: '# characters too many' }),
    say: 'Put it on the floor',
    said: 'Your statement is on the floor.',

    pictureHeading: 'Where opinions lie',
    needsStatements: ({ count }: { count: number }) =>
      f.count(count, {
        one: 'The picture needs at least # statement.',
        other: 'The picture needs at least # statements.',
      }),
    needsPeople: ({ need, answers, placed }: { need: number; answers: number; placed: number }) =>
      `The picture appears when ${f.number(need)} people have answered at least ${f.number(answers)} statements. So far: ${f.number(placed)}.`,
    summary: ({ count, of }: { count: number; of: number }) => `${people(count)} in ${groups(of)}.`,
    oneGroup: ({ count }: { count: number }) => `${people(count)}; no groups are told apart.`,
    clear: {
      weak: 'The groups are close to one another.',
      fair: 'The groups are well told apart.',
      strong: 'The groups are far apart.',
    },
    drawn: ({ time }: { time: string }) => `As of ${f.name(time)}`,
    letters: ['A', 'B', 'C', 'D', 'E'],
    group: ({ letter }: { letter: string }) => `Group ${letter}`,
    shapes: ['circle', 'square', 'triangle', 'diamond', 'hexagon'],
    groupLine: ({ group, shape, size }: { group: string; shape: string; size: number }) =>
      `${group} (${shape}): ${people(size)}`,
    size: ({ count }: { count: number }) => people(count),
    ownIn: ({ group }: { group: string }) => `You stand in ${group}, by your own answers.`,
    ownHere: 'You stand at the ring, by your own answers.',
    ownNeeds: ({ count }: { count: number }) =>
      f.count(count, {
        one: 'Answer # more statement to see where you stand.',
        other: 'Answer # more statements to see where you stand.',
      }),
    you: 'You',
    howToRead:
      'Who stands close together has answered alike. The two directions are those in which answers differ most; they have no names, and none of them is better.',
    walk: 'Walk to where I stand',
    walkHint:
      'The picture lies on the floor of the court. Whoever walks there shows where they stand; nobody has to.',
    walkPlain:
      'In the 3D view the picture lies on the floor of the court, and one can walk to where one stands.',

    unites: 'What unites',
    unitesHint: 'Most people of every group answer these alike.',
    unitesNone: 'Nothing yet that most of every group answer alike.',
    unitesAgree: ({ least }: { least: number }) => `At least ${f.number(least)}% of every group agree.`,
    unitesDisagree: ({ least }: { least: number }) => `At least ${f.number(least)}% of every group disagree.`,
    divides: 'What divides',
    dividesHint: 'On these the groups differ most, beyond chance.',
    dividesNone: 'Nothing yet on which the groups differ beyond chance.',
    dividesBetween: ({ most, least, spread }: { most: string; least: string; spread: number }) =>
      `${most} agrees most, ${least} least: ${f.count(spread, { one: '# point', other: '# points' })} apart.`,
    dividesWithin: 'People are split on this.',
    standsFor: 'What stands for each group',
    standsForNone: 'Nothing yet that tells this group from the others.',
    representative: ({
      answer,
      count,
      of,
      times,
    }: {
      answer: 'agree' | 'disagree'
      count: number
      of: number
      times: number
    }) =>
      `${f.number(count)} of ${f.number(of)} ${answer}, ${f.number(Math.round(times * 10) / 10)} times as likely as others.`,

    table: 'All statements as a table',
    tableHint: 'Who agrees, of those who are placed. A dash stands where fewer than three have answered.',
    all: 'All',
    own: 'You',
    agreeShare: ({ percent }: { percent: number }) => `${f.number(percent)}%`,
    dash: '–',
    tally: ({ agree, disagree, pass }: { agree: number; disagree: number; pass: number }) =>
      `${f.number(agree)} agree, ${f.number(disagree)} disagree, ${f.number(pass)} pass`,

    answersHeading: 'Your answers',
    change: ({ number }: { number: number }) => `Your answer to statement ${f.number(number)}`,
    ownStatements: 'Your statements',
    withdraw: 'Take back',
    withdrawn: 'Taken back.',
    hidden: ({ reason }: { reason: string }) => `Hidden by the desk: ${f.name(reason)}`,
    hiddenNumbered: ({ number, reason }: { number: number; reason: string }) =>
      `Statement ${f.number(number)} was hidden by the desk: ${f.name(reason)}`,

    lapse: 'How it came to this',
    lapseOpen: 'Show the time-lapse',
    lapseClose: 'Back to now',
    play: 'Play',
    pause: 'Pause',
    moment: 'Moment',
    momentSays: ({ time, count, of }: { time: string; count: number; of: number }) =>
      `${f.name(time)}: ${people(count)} in ${groups(of)}`,
    lapseHint: 'Nobody can be followed from one picture to the next: places have no names.',

    export: 'Save as CSV',
    csv: {
      number: 'Number',
      statement: 'Statement',
      who: 'Who',
      agree: 'Agree',
      disagree: 'Disagree',
      pass: 'Pass',
      consensus: 'Unites or divides',
      unites: 'unites',
      divides: 'divides',
    },

    desk: 'For the desk',
    question: 'Question',
    asked: 'Who is asked',
    askedOf: { all: 'Everyone here', members: 'Those with a seat' },
    open: 'Open the floor',
    openAgain: 'Open it again',
    anew: 'With another question the floor begins anew: its statements and answers leave the screen and stay in the journal.',
    close: 'Close the floor',
    moderate: 'Statements',
    author: ({ name }: { name: string }) => `By ${f.name(name)}`,
    authorGone: 'By somebody who has left',
    hide: 'Hide',
    hideReason: 'Reason, which all see',
    hideDo: 'Hide it',
    cancel: 'Cancel',
    restore: 'Restore',
    hiddenOnes: 'Hidden',

    secrecy: 'Who sees what',
    secrecyLines: [
      'Your answers are shown to you alone. All others see places without names, groups of three people or more, and sums of three answers or more. The picture changes only when at least three people have answered anew.',
      'Statements are shown without names. The desk sees who wrote them, and the journal of this place says so, too.',
      'Of an answer the journal says who gave one and when, not to which statement and not how: that is sealed.',
      'The server knows the answers, for it draws the picture; whoever runs it could read them. What must stay secret belongs in a secret vote.',
      'Where you walk is your own choice, and everybody sees it.',
    ],
  }
}

export type OpinionWords = ReturnType<typeof opinion>

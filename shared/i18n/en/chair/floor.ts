// The desk: the floor, its list and its clocks, and points.
import type { Format } from '../../format.ts'

interface Named {
  readonly name: string
}

export const floor = (f: Format) => {
  const seconds = (count: number) => f.count(count, { one: '# second', other: '# seconds' })
  return {
    heading: 'Floor',
    speaks: ({ name }: Named) => `${f.name(name)} speaks`,
    listed: ({ count }: { count: number }) =>
      f.count(count, { one: '# on the list', other: '# on the list' }),
    nobodyListed: 'Nobody is on the list',
    end: 'End the speech',
    pause: 'Stop the clock',
    resume: 'Let the clock go on',
    extend: ({ count }: { count: number }) => `+${f.number(count)} s`,
    extendLong: ({ count }: { count: number }) => `Add ${seconds(count)} to this speech`,
    give: 'Give the floor',
    giveLong: ({ name }: Named) => `Give the floor to ${f.name(name)}`,
    list: "Speakers' list",
    isOpen: 'open',
    isClosed: 'closed',
    open: 'Open the list',
    close: 'Close the list',
    take: ({ name }: Named) => `Take ${f.name(name)} off the list`,
    spoken: ({ count, time }: { count: number; time: string }) =>
      f.count(count, { one: `# speech, ${f.name(time)}`, other: `# speeches, ${f.name(time)}` }),
    notSpoken: 'has not spoken yet',
    add: 'Put a delegation on the list',
    addDo: 'Add',
    chooseDelegation: 'Choose a delegation',

    limits: 'Speaking time',
    limitsNow: ({ time, total }: { time: string; total: string }) =>
      `${f.name(time)} a speech, ${f.name(total)} a delegation on the item`,
    noLimit: 'no limit',
    seconds: 'Seconds of a speech',
    totalSeconds: 'Seconds of a delegation on the item',
    emptyIsNone: 'Leave a field empty for no limit.',
    set: 'Set',
    stale: ({ time, total }: { time: string; total: string }) =>
      `Someone else at the desk has just set: ${f.name(time)} a speech, ${f.name(total)} a delegation. What you typed is kept.`,
    keepMine: 'Set mine all the same',
    takeTheirs: 'Take theirs',

    caucus: { moderated: 'Moderated caucus', unmoderated: 'Unmoderated caucus' },
    caucusLeft: 'Time left in the caucus',
    caucusEach: ({ count }: { count: number }) => `${seconds(count)} each`,
    endCaucus: 'End the caucus',
    endCaucusQuestion: 'End the caucus now?',
    endCaucusText: "The speech that is being made in it ends too, and the speakers' list goes on.",
    recognise: 'Recognise',
    recogniseLong: ({ name }: Named) => `Recognise ${f.name(name)}`,
    recogniseOther: 'Another delegation',
    rests: 'The list rests while a motion or a caucus is before the hall.',
  }
}

export const points = (f: Format) => ({
  heading: 'Points',
  waiting: ({ count }: { count: number }) => f.count(count, { one: '# waits', other: '# wait' }),
  none: 'None waits',
  words: 'Words of the chair (not needed)',
  answerLabel: 'Answer of the chair',
  wellTaken: 'Well taken',
  notWellTaken: 'Not well taken',
  answer: 'Give the answer',
  after: 'Settled after the one before',
  mayAppeal: 'It may be appealed against until something else is done.',
  last: 'The last ruling',
})

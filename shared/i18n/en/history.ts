// Whether everyone has seen the same history: the fingerprints to compare, and the alarm when a journal does not go on.
import type { Format } from '../format.ts'

export const history = (f: Format) => ({
  heading: 'Have we seen the same history?',
  explain:
    'Whoever sees the same signs at the same height has seen the same journal, entry by entry. Compare them by eye or by camera.',
  height: ({ seq }: { seq: number }) => `Height ${f.number(seq)}`,
  code: ({ seq }: { seq: number }) => `Code with the fingerprint of height ${f.number(seq)}`,
  copy: 'Copy what this code says',
  theirs: 'What somebody else’s code says',
  theirsHint: 'Paste what a camera reads there, or what was sent to you.',
  compare: 'Compare',
  comparing: 'The journal is being recomputed…',
  same: ({ seq }: { seq: number }) => `The same history, up to height ${f.number(seq)}.`,
  other: ({ seq }: { seq: number }) =>
    `Not the same history: at height ${f.number(seq)} there is another entry here. Please tell everyone, and the operator.`,
  ahead: ({ seq }: { seq: number }) =>
    `The other person has seen height ${f.number(seq)}, which is not here yet. Please compare again in a moment.`,
  elsewhere: 'That is the code of another session.',
  unreadable: 'That is not what such a code says. It begins with “majlis”.',
  failed: 'The journal could not be read. Please try again.',
  signed: 'Keep the signed checkpoint',
  alarm: {
    heading: 'This is not the history that you have seen',
    shorter: ({ seen, now }: { seen: number; now: number }) =>
      `This browser has seen the journal at height ${f.number(seen)}; it ends at height ${f.number(now)} now.`,
    other: ({ seen }: { seen: number }) =>
      `At height ${f.number(seen)} of the journal there is another entry now than the one this browser has seen.`,
    advice:
      'Votes and minutes may have been changed. Please compare with others what stands in the record, and tell the operator.',
    seen: ({ at }: { at: number }) => `Seen ${f.dateTime(at)}`,
    goOn: 'I have noted it: go on from here',
    /** where it is the board of a secret vote */
    board: {
      heading: 'This is not the board that you have seen',
      shorter: ({ seen, now }: { seen: number; now: number }) =>
        `This browser has seen the board of this secret vote at height ${f.number(seen)}; it ends at height ${f.number(now)} now.`,
      other: ({ seen }: { seen: number }) =>
        `At height ${f.number(seen)} of the board of this secret vote something else stands now than this browser has seen.`,
      advice:
        'Ballots may have been changed or dropped. Please compare the head of the board with others, look for your own ballot, and tell the presiding officer.',
    },
  },
})

export type HistoryWords = ReturnType<typeof history>

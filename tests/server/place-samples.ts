// What the public record of a sitting holds, as its chain: a statement, a question of the public, and what the desk made of it.
import type { DelegationId, PersonId, SessionId } from '../../shared/ids.ts'
import { EMPTY_HEAD, type Head, headOf, type JournalLine } from '../../shared/journal/chain.ts'
import { linkPlaced, placeJournal } from '../../shared/lab/place-chain.ts'
import type { RecordEvent } from '../../shared/lab/record/record-types.ts'
import { ALI, MAY } from './true-sitting.ts'

export const STATEMENT = '0000000000000001'
export const ASKED = '0000000000000002'
const salt = (digit: string) => digit.repeat(32)

const EVENTS: readonly (readonly [PersonId, RecordEvent])[] = [
  [
    MAY,
    {
      ...{ type: 'record.published', statement: STATEMENT, delegation: 'ARE' as DelegationId },
      texts: { title: 'On wells', text: 'A well is shared.', name: 'مي الكعبي' },
      salt: salt('1'),
    },
  ],
  [
    ALI,
    { type: 'record.asked', question: ASKED, texts: { text: 'Who digs?', name: 'Ali' }, salt: salt('2') },
  ],
  [ALI, { type: 'record.approved', question: ASKED }],
  [ALI, { type: 'record.answered', question: ASKED, texts: { note: 'We all do.' }, salt: salt('3') }],
]

export function recordLines(session: SessionId): readonly JournalLine[] {
  let head: Head = EMPTY_HEAD
  return EVENTS.map(([by, event], index) => {
    const line = linkPlaced(placeJournal(session, 'record'), head, { seq: index + 1, at: index, by, event })
    head = headOf(line.entry)
    return line
  })
}

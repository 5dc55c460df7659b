// What a motion is about: the table of SPEC.md. MO8.
import { describe, it } from 'vitest'
import type { MotionTerms } from '../../../../shared/procedure/motions/motions-state.ts'
import type { MotionKind } from '../../../../shared/procedure/rulebooks/procedure.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import type { RefusalCode } from '../../../../shared/refusal.ts'
import { closedDebate, following, I2, I3, of, session, when, withoutItem } from '../assembly.ts'
import {
  A2,
  A3,
  amended,
  amendment,
  carried,
  decidedAs,
  divided,
  move,
  movedEvent,
  R2,
  R3,
  replace,
  submitted,
  tabled,
} from '../business-samples.ts'
import { A1, ARE, FRA, KEN, M1, R1 } from '../samples.ts'

const hall = session()

describe('what a motion is about', () => {
  const rich = following(
    hall,
    ...tabled(R1),
    submitted(R2),
    ...tabled(R3),
    decidedAs(R3, 'adopted'),
    ...amended(A1, R1, replace(1)),
    amendment(A2, R1, replace(2)),
    amendment(A3, R3, replace(1)),
  )
  const silent = following(rich, {
    ...{ type: 'silence.opened', silence: 's1' as never, subject: { of: 'proposal', proposal: R1 } },
    ...{ decision: 'simple', deadlineAt: 9e9, question: null, salt: '' },
  })
  const withdrawn = following(rich, { type: 'proposal.withdrawn', proposal: R1 })
  const required = (method: 'recorded' | 'roll-call') =>
    following(hall, { type: 'method.required', method, delegation: FRA })
  const handsOnly = session({
    voting: {
      ...session().ownRulebook!.procedure.voting,
      methods: { 'show-of-hands': 'T vote' },
    },
  })
  const shut: Sitting = { ...hall, speakers: { ...hall.speakers, isOpen: false } }

  it.each<[MotionKind, string, Sitting, MotionTerms, RefusalCode, string?]>([
    ['adjourn-debate', 'without an item', withoutItem(hall), {}, 'item-not-open'],
    [
      'adjourn-debate',
      'on no such proposal',
      rich,
      { proposal: 'r9' as never },
      'proposal-unknown',
      'proposal',
    ],
    ['adjourn-debate', 'on one that is adopted', rich, { proposal: R3 }, 'proposal-settled', 'proposal'],
    ['adjourn-debate', 'on one not introduced', rich, { proposal: R2 }, 'not-in-order', 'proposal'],
    ['close-debate', 'without an item', withoutItem(hall), {}, 'item-not-open'],
    ['close-debate', 'when it is closed', closedDebate(hall), {}, 'not-in-order'],
    ['close-list', 'when it is closed', shut, {}, 'list-closed'],
    ['extend-caucus', 'without a caucus', hall, { minutes: 5 }, 'no-caucus'],
    ['unmoderated-caucus', 'when the debate is closed', closedDebate(hall), { minutes: 5 }, 'not-in-order'],
    [
      'introduce-proposal',
      'of no such proposal',
      rich,
      { proposal: 'r9' as never },
      'proposal-unknown',
      'proposal',
    ],
    ['introduce-proposal', 'twice', rich, { proposal: R1 }, 'not-in-order'],
    ['introduce-proposal', 'of one that is adopted', rich, { proposal: R3 }, 'proposal-settled', 'proposal'],
    ['introduce-proposal', 'without support', rich, { proposal: R2 }, 'support-needed', 'proposal'],
    ['introduce-proposal', 'when the debate is closed', closedDebate(rich), { proposal: R2 }, 'not-in-order'],
    [
      'introduce-amendment',
      'of none such',
      rich,
      { amendment: 'a9' as never },
      'amendment-unknown',
      'amendment',
    ],
    ['introduce-amendment', 'twice', rich, { amendment: A1 }, 'not-in-order'],
    ['introduce-amendment', 'without support', rich, { amendment: A2 }, 'support-needed', 'amendment'],
    [
      'introduce-amendment',
      'to one that is adopted',
      rich,
      { amendment: A3 },
      'proposal-settled',
      'amendment',
    ],
    ['introduce-amendment', 'to one in silence', silent, { amendment: A2 }, 'voting-begun', 'amendment'],
    [
      'introduce-amendment',
      'when the debate is closed',
      closedDebate(rich),
      { amendment: A2 },
      'not-in-order',
    ],
    ['resume-debate', 'on no such item', withoutItem(hall), { item: 'i9' as never }, 'item-unknown', 'item'],
    ['resume-debate', 'while another item is open', hall, { item: I3 }, 'item-open'],
    ['resume-debate', 'on an item that waits', withoutItem(hall), { item: I2 }, 'not-in-order', 'item'],
    ['take-up-item', 'while another item is open', hall, { item: I2 }, 'item-open'],
    ['take-up-item', 'that was adjourned', withoutItem(hall), { item: I3 }, 'not-in-order', 'item'],
    ['refer', 'without an item', withoutItem(hall), {}, 'item-not-open'],
    ['postpone', 'without an item', withoutItem(hall), {}, 'item-not-open'],
    ['no-competence', 'on one not introduced', rich, { proposal: R2 }, 'not-in-order', 'proposal'],
    ['no-competence', 'on one that is adopted', rich, { proposal: R3 }, 'proposal-settled', 'proposal'],
    ['no-competence', 'on one in silence', silent, { proposal: R1 }, 'voting-begun', 'proposal'],
    ['important-question', 'on one that is adopted', rich, { proposal: R3 }, 'proposal-settled', 'proposal'],
    [
      ...(['important-question', 'where it is important'] as const),
      ...([following(hall, ...tabled(R1, ARE, 'important')), { proposal: R1 }, 'not-in-order'] as const),
    ],
    ['preliminary-question', 'on one in silence', silent, { proposal: R1 }, 'voting-begun', 'proposal'],
    [
      ...(['preliminary-question', 'where it is one of procedure'] as const),
      ...([following(hall, ...tabled(R1, ARE, 'procedural')), { proposal: R1 }, 'not-in-order'] as const),
    ],
    ['reconsider', 'no such proposal', rich, { proposal: 'r9' as never }, 'proposal-unknown', 'proposal'],
    ['reconsider', 'what is before the body', rich, { proposal: R1 }, 'not-in-order', 'proposal'],
    ['reconsider', 'what was withdrawn', withdrawn, { proposal: R1 }, 'not-in-order', 'proposal'],
    ['divide', 'one not introduced', rich, { proposal: R2, parts: [[1]] }, 'not-in-order', 'proposal'],
    ['divide', 'into nothing', rich, { proposal: R1, parts: [] }, 'paragraph-unknown', 'parts'],
    ['divide', 'into an empty part', rich, { proposal: R1, parts: [[1], []] }, 'paragraph-unknown', 'parts'],
    ['divide', 'by a paragraph too many', rich, { proposal: R1, parts: [[4]] }, 'paragraph-unknown', 'parts'],
    ['divide', 'by paragraph 0', rich, { proposal: R1, parts: [[0]] }, 'paragraph-unknown', 'parts'],
    ['divide', 'a paragraph twice', rich, { proposal: R1, parts: [[1], [1]] }, 'paragraph-unknown', 'parts'],
    [
      ...(['divide', 'what is divided so already', following(rich, divided(R1, [1]))] as const),
      ...([{ proposal: R1, parts: [[1, 2]] }, 'paragraph-unknown', 'parts'] as const),
    ],
    ['roll-call', 'where there is none', handsOnly, {}, 'method-unknown'],
    ['roll-call', 'twice', required('roll-call'), {}, 'not-in-order'],
    ['recorded-vote', 'twice', required('recorded'), {}, 'not-in-order'],
    ['recorded-vote', 'when a roll-call is required', required('roll-call'), {}, 'not-in-order'],
  ])('[MO8] not %s %s', (kind, _, sitting, terms, code, field) =>
    when(sitting, move(kind, terms), of(KEN)).refuses(
      code,
      `T ${kind}`,
      field === undefined ? undefined : `terms.${field}`,
    ),
  )

  it('[MO8] a roll-call where only a recorded vote is required', () =>
    when(required('recorded'), move('roll-call'), of(KEN)).gives(
      movedEvent(M1, 'roll-call', KEN),
      carried(M1),
      {
        type: 'method.required',
        method: 'roll-call',
        delegation: KEN,
      },
    ))

  it('[MO8] a division of other parts than those divided', () =>
    when(
      following(rich, divided(R1, [1])),
      move('divide', { proposal: R1, parts: [[2], [3]] }),
      of(KEN),
    ).gives(movedEvent(M1, 'divide', KEN, { proposal: R1, parts: [[2], [3]] })))
})

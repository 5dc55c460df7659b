// Between the votes on a proposal nothing else goes on, and while a point waits nothing is put. PR20, PO9.
import { expect, it } from 'vitest'
import type { ElectionId, EntryId, PersonId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import { decide } from '../../../../shared/procedure/decide.ts'
import { BALLOT, byOf, CHAIR, following, I2, NOW, of, session, when } from '../assembly.ts'
import { ON_SUBMISSION } from '../assembly-rules.ts'
import { decidedAs, R2, submit, submitted, tabled } from '../business-samples.ts'
import { FRA, I1, KEN, put, Q1, R1, saltOf, V1 } from '../samples.ts'

const hall = following(session(ON_SUBMISSION), ...tabled(R1), {
  ...{ type: 'speaker.listed', entry: 'e1' as EntryId, delegation: KEN, person: of(KEN), kind: 'speech' },
})
/** A vote on it is over, and another is to follow. */
const between = following(hall, { type: 'proposal.put', proposal: R1, vote: V1 })

const OTHERS: readonly Command[] = [
  { type: 'floor.give', entry: 'e1' as EntryId },
  { type: 'floor.invite', person: 'p_guest' as PersonId, seconds: 60 },
  { type: 'floor.recognise', delegation: KEN, kind: 'for' },
  { type: 'item.close', item: I1 },
  { type: 'item.open', item: I2 },
  put('Shall we have lunch?'),
  { type: 'election.ballot', election: 'b1' as ElectionId, ...BALLOT },
]

it.each(OTHERS)('[PR20] between the votes on a proposal: not $type', (command) =>
  when(between, command, CHAIR).refuses('voting-begun', 'PR20'),
)

it('[PR20] but the next vote on it', () =>
  expect(decide(between, { type: 'proposal.put', proposal: R1, ...BALLOT }, CHAIR, NOW).ok).toBe(true))

it('[PR20] and asking for the floor, points, and texts for later', () => {
  when(between, { type: 'point.raise', kind: 'order', text: '', salt: saltOf(1) }, of(KEN)).gives({
    ...{ type: 'point.raised', point: Q1, kind: 'order', delegation: KEN, text: null, salt: saltOf(1) },
  })
  when(between, submit(), of(FRA)).gives(submitted(R2, FRA), { type: 'proposal.introduced', proposal: R2 })
})

it('[PR20] once it is decided, all goes on', () =>
  when(following(between, decidedAs(R1, 'adopted')), { type: 'item.close', item: I1 }, CHAIR).gives({
    type: 'item.closed',
    item: I1,
  }))

const pointed = following(
  hall,
  byOf(FRA, {
    ...{ type: 'point.raised', point: Q1, kind: 'order', delegation: FRA, text: null, salt: saltOf(2) },
  }),
)

it.each([
  put('Shall we have lunch?'),
  { type: 'election.ballot', election: 'b1' as ElectionId, ...BALLOT },
] as const)('[PO9] while a point waits: not $type', (command) =>
  when(pointed, command, CHAIR).refuses('point-open', 'PO9'),
)

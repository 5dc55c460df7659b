// Documents of a sitting: AG21, AG22.
import { describe, expect, it } from 'vitest'
import type { DelegationId, DocumentId, ItemId } from '../../../../shared/ids.ts'
import {
  LONGEST_DOCUMENT,
  MOST_DOCUMENTS,
  MOST_OF_DELEGATION,
} from '../../../../shared/procedure/agenda/document-acts.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import {
  ESTHER,
  GITA,
  houseOpened,
  I1,
  I2,
  I9,
  item,
  lastAt,
  MEETING,
  OMAR,
  PEOPLE,
} from '../floor-samples.ts'
import { given, sittingAfter } from '../given.ts'
import { AMINA, ARE, BORIS, DALAL, FRA, NOBODY, saltOf } from '../samples.ts'

const TITLE = 'Water tables'
const add = (to: ItemId | null = null, text = 'Deep'): Command => ({
  ...{ type: 'document.add', item: to, title: TITLE, text },
  salt: saltOf(7),
})
const added = (number: number, delegation: DelegationId | null, to: ItemId | null = null): Event => ({
  ...{ type: 'document.added', document: `x${number}` as DocumentId, item: to, delegation },
  ...{ content: { title: TITLE, text: 'Deep' }, salt: saltOf(7) },
})
const remove: Command = { type: 'document.remove', document: 'x1' as DocumentId }
const removed: Event = { type: 'document.removed', document: 'x1' as DocumentId }
const many = (count: number, delegation: DelegationId | null) =>
  Array.from({ length: count }, (_, index) => added(index + 1, delegation))

describe('adding', () => {
  it.each([
    [DALAL, null],
    [ESTHER, null],
    [AMINA, ARE],
    [GITA, ARE],
  ] as const)('[AG21] %s may', (who, delegation) =>
    given(...MEETING)
      .when(add(), who)
      .gives(added(1, delegation)),
  )

  it.each([OMAR, NOBODY, 'system'] as const)('[AG21] %s may not', (who) =>
    given(...MEETING)
      .when(add(), who)
      .refuses('not-in-delegation', 'AG21'),
  )

  it('[AG21] at any time, also for a delegation that is not there', () =>
    given(houseOpened(), ...PEOPLE)
      .when(add(), AMINA)
      .gives(added(1, ARE)))

  it('[AG21] to an item of the agenda', () => {
    given(...MEETING, item(I1), item(I2))
      .when(add(I1), AMINA)
      .gives(added(1, ARE, I1))
    given(...MEETING, item(I1))
      .when(add(I9), AMINA)
      .refuses('item-unknown', 'AG21')
  })

  it('[AG21] not longer than twenty pages', () => {
    given(...MEETING)
      .when(add(null, 'x'.repeat(LONGEST_DOCUMENT + 1)), DALAL)
      .refuses('too-large', 'AG21', 'text')
    expect(sittingAfter(...MEETING, added(1, null)).agenda.documents).toEqual([
      {
        ...{ id: 'x1', item: null, delegation: null, at: lastAt(MEETING) + 1000 },
        content: { title: TITLE, text: 'Deep' },
      },
    ])
  })

  it(`[AG21] ${MOST_OF_DELEGATION} of one delegation`, () => {
    const past = [...MEETING, ...many(MOST_OF_DELEGATION, ARE)]
    given(...past)
      .when(add(), AMINA)
      .refuses('too-many', 'AG21')
    given(...past)
      .when(add(), BORIS)
      .gives(added(MOST_OF_DELEGATION + 1, FRA))
  })

  it(`[AG21] ${MOST_DOCUMENTS} in all`, () => {
    given(...MEETING, ...many(MOST_DOCUMENTS, null))
      .when(add(), DALAL)
      .refuses('too-many', 'AG21')
    given(...MEETING, ...many(MOST_DOCUMENTS - 1, null))
      .when(add(), DALAL)
      .gives(added(MOST_DOCUMENTS, null))
  })
})

describe('removing', () => {
  it.each([AMINA, GITA, DALAL, ESTHER])('[AG22] %s removes what Amina added', (who) =>
    given(...MEETING, added(1, ARE))
      .when(remove, who)
      .gives(removed),
  )

  it.each([BORIS, OMAR, NOBODY, 'system'] as const)('[AG22] %s does not', (who) =>
    given(...MEETING, added(1, ARE))
      .when(remove, who)
      .refuses('document-unknown', 'AG22'),
  )

  it('[AG22] what the desk added, the desk removes', () => {
    given(...MEETING, added(1, null))
      .when(remove, ESTHER)
      .gives(removed)
    given(...MEETING, added(1, null))
      .when(remove, OMAR)
      .refuses('document-unknown', 'AG22')
  })

  it('[AG22] once', () =>
    given(...MEETING, added(1, ARE), removed)
      .when(remove, AMINA)
      .refuses('document-unknown', 'AG22'))

  it('[AG21] numbers are not given again', () =>
    given(...MEETING, added(1, ARE), removed)
      .when(add(), AMINA)
      .gives(added(2, ARE)))
})

// What every adapter of the store promises of people: who they are, where they were, what they said.
import { expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import type { DelegationId, PersonId } from '../../shared/ids.ts'
import {
  chatRow,
  HARD_TEXT,
  noteRow,
  OTHER_SESSION,
  personRow,
  placeRow,
  SESSION,
  sessionRow,
} from './store-samples.ts'

export function peoplePromises(store: () => Store): void {
  it('overwrites a person and keeps the order of coming', async () => {
    await store().savePerson(personRow('p_a', 'token a'))
    await store().savePerson(personRow('p_b', 'token b'))
    await store().savePerson({ ...personRow('p_a', 'token a'), name: HARD_TEXT })
    const changed = { ...personRow('p_a', 'token a'), name: HARD_TEXT }
    expect(await store().people(SESSION)).toEqual([changed, personRow('p_b', 'token b')])
  })

  it('finds a person by token, in the right session only', async () => {
    await store().createSession(sessionRow(OTHER_SESSION), [])
    await store().savePerson(personRow('p_a', 'token a'))
    const found = [
      await store().person(SESSION, 'token a'),
      await store().person(SESSION, 'token b'),
      await store().person(OTHER_SESSION, 'token a'),
    ]
    expect(found).toEqual([personRow('p_a', 'token a'), null, null])
  })

  it('overwrites the place of a person and leaves the others', async () => {
    await store().savePlaces(SESSION, [placeRow('p_a', 1.5), placeRow('p_b', 2)])
    await store().savePlaces(SESSION, [{ ...placeRow('p_a', 9.75), seat: 12, hand: 4 }])
    const moved = { ...placeRow('p_a', 9.75), seat: 12, hand: 4 }
    expect(await store().places(SESSION)).toEqual([moved, placeRow('p_b', 2)])
  })

  it('leaves who was removed removed, since the first time and whatever is saved', async () => {
    await store().savePerson(personRow('p_a', 'token a'))
    const removed = [
      await store().revokePerson(SESSION, 'p_a' as PersonId, 5),
      await store().revokePerson(SESSION, 'p_a' as PersonId, 6),
      await store().revokePerson(SESSION, 'p_b' as PersonId, 5),
    ]
    await store().savePerson({ ...personRow('p_a', 'token a'), badge: 'b_badge' })
    expect(removed).toEqual([true, true, false])
    const row = { ...personRow('p_a', 'token a'), badge: 'b_badge', revokedAt: 5 }
    expect([await store().person(SESSION, 'token a'), await store().people(SESSION)]).toEqual([row, [row]])
  })

  it('lets back in who was removed', async () => {
    await store().savePerson(personRow('p_a', 'token a'))
    await store().revokePerson(SESSION, 'p_a' as PersonId, 5)
    await store().restorePerson(SESSION, 'p_a' as PersonId)
    await store().restorePerson(SESSION, 'p_b' as PersonId)
    expect(await store().people(SESSION)).toEqual([personRow('p_a', 'token a')])
  })

  it('changes how a person looks and nothing else about them, and nobody else', async () => {
    await store().savePerson(personRow('p_a', 'token a'))
    await store().savePerson(personRow('p_b', 'token b'))
    const changed = [
      await store().changeLook(SESSION, 'p_a' as PersonId, 'sari-1'),
      await store().changeLook(SESSION, 'p_c' as PersonId, 'sari-1'),
      await store().changeLook(OTHER_SESSION, 'p_b' as PersonId, 'sari-1'),
    ]
    expect(changed).toEqual([true, false, false])
    expect(await store().people(SESSION)).toEqual([
      { ...personRow('p_a', 'token a'), look: 'sari-1' },
      personRow('p_b', 'token b'),
    ])
  })

  it('refuses to write for a session that was not made', async () => {
    const nowhere = { ...personRow('p_a' as PersonId, 'token'), session: OTHER_SESSION }
    await expect(store().savePerson(nowhere)).rejects.toThrow('The store could not save a person')
    await expect(store().claim(OTHER_SESSION, 'one', 0)).rejects.toThrow(
      'The store could not claim the journal',
    )
  })
}

export function talkPromises(store: () => Store): void {
  it('gives chat lines growing ids and the last of them back, oldest first', async () => {
    const added = await Promise.all(
      ['one', 'two', HARD_TEXT].map((text) => store().addChat(SESSION, chatRow(text))),
    )
    expect(added.map(({ id: _, ...line }) => line)).toEqual(['one', 'two', HARD_TEXT].map(chatRow))
    expect(added.every(({ id }, index) => index === 0 || id > added[index - 1]!.id)).toBe(true)
    expect(await store().recentChat(SESSION, 2)).toEqual(added.slice(1))
  })

  it('keeps what is said in each gallery by itself', async () => {
    const inHall = await store().addChat(SESSION, chatRow('hall'))
    const inGallery = await store().addChat(SESSION, chatRow('gallery'), 2)
    expect([
      await store().recentChat(SESSION, 9),
      await store().recentChat(SESSION, 9, 1),
      await store().recentChat(SESSION, 9, 2),
    ]).toEqual([[inHall], [], [inGallery]])
    expect((await store().wholeSitting(SESSION))?.chat).toEqual([
      { ...chatRow('hall'), gallery: 0 },
      { ...chatRow('gallery'), gallery: 2 },
    ])
  })

  it('gives each end the notes from and to it, the last of them, oldest first', async () => {
    const [are, ken, omn] = ['ARE', 'KEN', 'OMN'] as DelegationId[]
    const first = await store().addNote(SESSION, noteRow(are!, ken!))
    const second = await store().addNote(SESSION, noteRow(ken!, 'chair', HARD_TEXT))
    const third = await store().addNote(SESSION, noteRow('chair', are!))
    expect([first, second, third].map(({ id: _, ...note }) => note)).toEqual([
      noteRow(are!, ken!),
      noteRow(ken!, 'chair', HARD_TEXT),
      noteRow('chair', are!),
    ])
    const read = [are!, ken!, 'chair' as const, omn!].map((end) => store().notesOf(SESSION, end, 10))
    expect(await Promise.all(read)).toEqual([[first, third], [first, second], [second, third], []])
    expect(await store().notesOf(SESSION, ken!, 1)).toEqual([second])
  })
}

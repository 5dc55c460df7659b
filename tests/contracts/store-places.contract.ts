// What every adapter of the store promises of the places around a hall.
import { expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import type { PersonId } from '../../shared/ids.ts'
import { placeJournal } from '../../shared/lab/place-chain.ts'
import { HARD_TEXT, lineAt, OTHER_SESSION, PERSON, personRow, SESSION, sessionRow } from './store-samples.ts'

const SECRET = { salt: 'a'.repeat(32), value: { text: HARD_TEXT } }
const at = (seq: number, secret?: typeof SECRET | null, by: PersonId | 'system' = 'system') => {
  const { entry } = lineAt(seq, undefined, placeJournal(SESSION, 'lab'))
  return { entry: { ...entry, by }, secret }
}

export function placePromises(store: () => Store): void {
  it('gives the lines of a place back in order and whole, apart from those of other places', async () => {
    const epoch = await store().claimPlace(SESSION, 'lab')
    await store().claimPlace(SESSION, 'crisis')
    expect(await store().appendPlace(SESSION, 'lab', 0, epoch, [at(1, SECRET), at(2)])).toBe('appended')
    expect(await store().appendPlace(SESSION, 'lab', 2, epoch, [at(3, null)])).toBe('appended')
    expect(await store().placeJournal(SESSION, 'lab')).toEqual([at(1, SECRET), at(2), at(3, null)])
    expect(await store().placeJournal(SESSION, 'lab', 2)).toEqual([at(3, null)])
    expect(await store().placeJournal(SESSION, 'crisis')).toEqual([])
    expect(await store().journal(SESSION)).toEqual([])
  })

  it('reads one line whole, and a journal without the secrets of some types', async () => {
    const epoch = await store().claimPlace(SESSION, 'lab')
    const [open, plain] = [at(1, SECRET), at(2)]
    const heavy = { ...at(3, SECRET), entry: { ...at(3).entry, type: 'lab.drawn' } }
    await store().appendPlace(SESSION, 'lab', 0, epoch, [open, plain, heavy])
    expect(await store().placeJournal(SESSION, 'lab', 0, ['lab.drawn', 'lab.else'])).toEqual([
      ...[open, plain],
      { ...heavy, secret: null },
    ])
    expect(await store().placeLine(SESSION, 'lab', 3)).toEqual(heavy)
    expect(await store().placeLine(SESSION, 'lab', 4)).toBeNull()
    expect(await store().placeLine(SESSION, 'crisis', 1)).toBeNull()
  })

  it('has one writer of a place: whoever claimed last', async () => {
    const first = await store().claimPlace(SESSION, 'lab')
    const second = await store().claimPlace(SESSION, 'lab')
    expect([
      await store().appendPlace(SESSION, 'lab', 0, first, [at(1)]),
      await store().appendPlace(SESSION, 'lab', 0, second, [at(1)]),
      await store().appendPlace(SESSION, 'lab', 0, second, [at(1)]),
      await store().appendPlace(SESSION, 'opinion', 0, 1, []),
    ]).toEqual(['stale-epoch', 'appended', 'wrong-seq', 'stale-epoch'])
    await expect(store().claimPlace(OTHER_SESSION, 'lab')).rejects.toThrow(
      'The store could not claim the journal of a place',
    )
    await expect(store().appendPlace(SESSION, 'lab', 1, second, [at(3)])).rejects.toThrow('does not follow')
  })

  it('erases what a person said in a place when they are forgotten, and leaves the chain', async () => {
    await store().savePerson(personRow(PERSON, 'token'))
    const epoch = await store().claimPlace(SESSION, 'lab')
    await store().appendPlace(SESSION, 'lab', 0, epoch, [at(1, SECRET, PERSON), at(2, SECRET)])
    await store().forgetPerson(SESSION, PERSON, 9, false)
    expect(await store().placeJournal(SESSION, 'lab')).toEqual([at(1, null, PERSON), at(2, SECRET)])
  })

  it('erases with them what others wrote down of their words', async () => {
    await store().savePerson(personRow(PERSON, 'token'))
    const epoch = await store().claimPlace(SESSION, 'lab')
    const { entry } = at(1)
    const theirs = { ...entry, body: { ...entry.body, speaker: PERSON } }
    await store().appendPlace(SESSION, 'lab', 0, epoch, [{ entry: theirs, secret: SECRET }])
    await store().forgetPerson(SESSION, PERSON, 9, false)
    expect(await store().placeJournal(SESSION, 'lab')).toEqual([{ entry: theirs, secret: null }])
  })

  it('erases the texts of some entries of a place, twice without harm', async () => {
    const epoch = await store().claimPlace(SESSION, 'lab')
    await store().appendPlace(SESSION, 'lab', 0, epoch, [at(1, SECRET), at(2, SECRET), at(3, SECRET)])
    await store().erasePlaceTexts(SESSION, 'lab', [1, 3])
    await store().erasePlaceTexts(SESSION, 'lab', [3, 4])
    await store().erasePlaceTexts(SESSION, 'crisis', [2])
    expect(await store().placeJournal(SESSION, 'lab')).toEqual([at(1, null), at(2, SECRET), at(3, null)])
  })

  it('purges the places with their sitting', async () => {
    await store().createSession(sessionRow(OTHER_SESSION), [])
    const epoch = await store().claimPlace(SESSION, 'lab')
    await store().appendPlace(SESSION, 'lab', 0, epoch, [at(1, SECRET)])
    await store().endSession(SESSION, 5)
    expect(await store().purge('sittings', 6, 9, false)).toBe(1)
    expect(await store().placeJournal(SESSION, 'lab')).toEqual([])
  })
}

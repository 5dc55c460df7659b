// What every adapter of the store promises of large files: parts come back byte for byte, and go with whose they are and with the sitting.
import { expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import type { PersonId } from '../../shared/ids.ts'
import { OTHER_SESSION, PERSON, personRow, SESSION } from './store-samples.ts'

const OTHER = 'p_other' as PersonId
const ALL_BYTES = Uint8Array.from({ length: 512 }, (_, index) => index & 255)

export function filePromises(store: () => Store): void {
  const keep = (file: string, nr: number, bytes: Uint8Array, person: PersonId = PERSON) =>
    store().keepFilePart(SESSION, file, nr, person, bytes)
  const read = async (file: string, nr: number) => {
    const bytes = await store().filePart(SESSION, file, nr)
    return bytes && [...bytes]
  }

  it('keeps the parts of a file byte for byte, each by its number', async () => {
    await keep('one', 1, ALL_BYTES)
    await keep('one', 2, Uint8Array.of(0))
    await keep('two', 1, Uint8Array.of(7))
    expect(await read('one', 1)).toEqual([...ALL_BYTES])
    expect([await read('one', 2), await read('two', 1), await read('one', 3)]).toEqual([[0], [7], null])
    expect(await store().filePart(OTHER_SESSION, 'one', 1)).toBeNull()
    await keep('one', 2, Uint8Array.of(1, 2))
    expect(await read('one', 2)).toEqual([1, 2])
    await expect(store().keepFilePart(OTHER_SESSION, 'one', 1, PERSON, ALL_BYTES)).rejects.toThrow(
      'The store could not keep a part of a file',
    )
  })

  it('erases a file, and nothing beside it', async () => {
    await keep('one', 1, ALL_BYTES)
    await keep('two', 1, ALL_BYTES)
    await store().eraseFile(SESSION, 'one')
    await store().eraseFile(SESSION, 'one')
    expect([await read('one', 1), (await read('two', 1))?.length]).toEqual([null, 512])
  })

  it('erases the files of who is forgotten, and all of them with the sitting', async () => {
    for (const id of [PERSON, OTHER])
      await store().savePerson({ ...personRow(id, `hash ${id}`), badge: null })
    await keep('one', 1, ALL_BYTES)
    await keep('two', 1, ALL_BYTES, OTHER)
    await store().forgetPerson(SESSION, PERSON, 50, false)
    expect([await read('one', 1), (await read('two', 1))?.length]).toEqual([null, 512])
    await store().endSession(SESSION, 100)
    expect(await store().purge('sittings', 200, 200, false)).toBe(1)
    expect(await read('two', 1)).toBeNull()
  })
}

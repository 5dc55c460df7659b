// What every adapter of the store promises of shared texts: heights without gaps, nothing lost by merging, who wrote when, versions.
import { expect, it } from 'vitest'
import type { Store, TextUpdate } from '../../server/store/store.ts'
import type { PersonId } from '../../shared/ids.ts'
import { HARD_TEXT, OTHER_SESSION, PERSON, personRow, SESSION } from './store-samples.ts'

const TEXT = 'lab/proposal-1'
const OTHER = 'p_other' as PersonId

const update = (at: number, person: PersonId = PERSON, clients: readonly number[] = [7]) =>
  ({ person, at, clients, bytes: `bytes ${at}` }) satisfies Omit<TextUpdate, 'height'>

const version = { name: 'submitted', at: 9, hash: 'ab'.repeat(32), content: HARD_TEXT }

export function textPromises(store: () => Store): void {
  it('keeps the updates of a shared text in their order, each text by itself', async () => {
    const heights = [
      await store().addTextUpdate(SESSION, TEXT, update(1)),
      await store().addTextUpdate(SESSION, 'lab/proposal-2', update(2)),
      await store().addTextUpdate(SESSION, TEXT, update(3, OTHER, [4_294_967_295, 8])),
    ]
    expect(heights).toEqual([1, 1, 2])
    expect(await store().textLog(SESSION, TEXT, 0)).toEqual({
      merged: null,
      updates: [
        { height: 1, ...update(1) },
        { height: 2, ...update(3, OTHER, [4_294_967_295, 8]) },
      ],
    })
    expect((await store().textLog(SESSION, TEXT, 1)).updates.map(({ at }) => at)).toEqual([3])
    expect(await store().textLog(OTHER_SESSION, TEXT, 0)).toEqual({ merged: null, updates: [] })
    await expect(store().addTextUpdate(OTHER_SESSION, TEXT, update(1))).rejects.toThrow('The store could not')
  })

  it('gives all that come at once heights of their own', async () => {
    const adding = Array.from({ length: 20 }, (_, index) =>
      store().addTextUpdate(SESSION, TEXT, update(index)),
    )
    const heights = await Promise.all(adding)
    expect([...heights].sort((one, other) => one - other)).toEqual(adding.map((_, index) => index + 1))
  })

  it('keeps what was merged in the place of what it was made of', async () => {
    for (const at of [1, 2, 3]) await store().addTextUpdate(SESSION, TEXT, update(at))
    await store().mergeText(SESSION, TEXT, 2, 'one and two')
    // a slower process merges less than is merged already
    await store().mergeText(SESSION, TEXT, 1, 'one')
    const three = { height: 3, ...update(3) }
    const merged = { height: 2, bytes: 'one and two' }
    expect(await store().textLog(SESSION, TEXT, 0)).toEqual({ merged, updates: [three] })
    expect(await store().textLog(SESSION, TEXT, 1)).toEqual({ merged, updates: [three] })
    expect(await store().textLog(SESSION, TEXT, 2)).toEqual({ merged: null, updates: [three] })
    expect(await store().addTextUpdate(SESSION, TEXT, update(4))).toBe(4)
  })

  it('tells who wrote and when, also after merging', async () => {
    await store().addTextUpdate(SESSION, TEXT, update(1))
    await store().addTextUpdate(SESSION, TEXT, update(2, OTHER, []))
    await store().addTextUpdate(SESSION, TEXT, update(3))
    await store().mergeText(SESSION, TEXT, 3, 'all')
    expect(await store().textWriters(SESSION, TEXT)).toEqual([
      { client: 7, person: PERSON, firstAt: 1, lastAt: 3, updates: 2 },
      { client: 0, person: OTHER, firstAt: 2, lastAt: 2, updates: 1 },
    ])
  })

  it('keeps versions with what stood in them, numbered from 1', async () => {
    const numbers = [
      await store().addTextVersion(SESSION, TEXT, version),
      await store().addTextVersion(SESSION, TEXT, { ...version, at: 10 }),
    ]
    expect([numbers, await store().textVersions(SESSION, TEXT)]).toEqual([
      [1, 2],
      [
        { nr: 1, ...version },
        { nr: 2, ...version, at: 10 },
      ],
    ])
  })

  it('forgets who wrote, and leaves what others wrote with them', async () => {
    await store().savePerson(personRow(PERSON, 'token a'))
    await store().addTextUpdate(SESSION, TEXT, update(1))
    await store().addTextUpdate(SESSION, TEXT, update(2, OTHER))
    await store().forgetPerson(SESSION, PERSON, 9, true)
    const log = await store().textLog(SESSION, TEXT, 0)
    expect(log.updates.map(({ person, bytes }) => [person, bytes])).toEqual([
      ['', 'bytes 1'],
      [OTHER, 'bytes 2'],
    ])
    expect((await store().textWriters(SESSION, TEXT)).map(({ person }) => person)).toEqual([OTHER])
  })

  it('drops the texts of a sitting that is purged', async () => {
    await store().addTextUpdate(SESSION, TEXT, update(1))
    await store().mergeText(SESSION, TEXT, 1, 'one')
    await store().addTextUpdate(SESSION, TEXT, update(2))
    await store().addTextVersion(SESSION, TEXT, version)
    await store().endSession(SESSION, 5)
    expect(await store().purge('sittings', 6, 9, false)).toBe(1)
    expect([
      await store().textLog(SESSION, TEXT, 0),
      await store().textWriters(SESSION, TEXT),
      await store().textVersions(SESSION, TEXT),
    ]).toEqual([{ merged: null, updates: [] }, [], []])
  })
}

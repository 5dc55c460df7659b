// What every adapter of the store promises of leases: one owner of a journal at a time, and nobody else's word counts.
import { expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { claimed, lineAt, OTHER_SESSION, SESSION, sessionRow } from './store-samples.ts'

const LONG_MS = 60_000

export function leasePromises(store: () => Store): void {
  it('does not give a journal to another while its lease runs', async () => {
    const epoch = await store().claim(SESSION, 'one', LONG_MS)
    const answers = [
      await store().claim(SESSION, 'two', LONG_MS),
      await store().append(SESSION, 0, epoch!, [lineAt(1)]),
    ]
    expect(answers).toEqual([null, 'appended'])
  })

  it('gives it to another once the lease has run out; who wakes up late writes nothing more', async () => {
    const older = await store().claim(SESSION, 'one', 0)
    await store().append(SESSION, 0, older!, [lineAt(1)])
    const newer = await store().claim(SESSION, 'two', LONG_MS)
    const answers = [
      await store().append(SESSION, 1, older!, [lineAt(2)]),
      await store().append(SESSION, 1, newer!, [lineAt(2)]),
      await store().append(SESSION, 2, older!, [lineAt(3)]),
    ]
    expect(answers).toEqual(['stale-epoch', 'appended', 'stale-epoch'])
    expect(await store().journal(SESSION)).toEqual([lineAt(1), lineAt(2)])
  })

  it('lets an owner go on writing after its lease has run out, while nobody has taken over', async () => {
    const epoch = await store().claim(SESSION, 'one', 0)
    expect(await store().append(SESSION, 0, epoch!, [lineAt(1)])).toBe('appended')
  })

  it('lets exactly one of twenty win a journal that has become free', async () => {
    const racing = Array.from({ length: 20 }, (_, index) => store().claim(SESSION, `owner ${index}`, LONG_MS))
    const epochs = (await Promise.all(racing)).filter((epoch) => epoch !== null)
    expect(epochs).toHaveLength(1)
    expect(await store().append(SESSION, 0, epochs[0]!, [lineAt(1)])).toBe('appended')
  })

  it('renews what an owner still holds, and says what that is', async () => {
    await store().createSession(sessionRow(OTHER_SESSION), [])
    await claimed(store(), SESSION, 'one')
    await claimed(store(), OTHER_SESSION, 'one')
    await claimed(store(), OTHER_SESSION, 'two')
    expect(await store().renew('one', LONG_MS)).toEqual([SESSION])
    expect(await store().claim(SESSION, 'two', LONG_MS)).toBeNull()
    expect(await store().claim(OTHER_SESSION, 'three', LONG_MS)).toBeGreaterThan(0)
  })

  it('keeps the epoch when it renews', async () => {
    const epoch = await claimed(store(), SESSION, 'one')
    await store().renew('one', LONG_MS)
    expect(await store().append(SESSION, 0, epoch, [lineAt(1)])).toBe('appended')
  })

  it('frees at once what an owner releases, and nothing of others', async () => {
    await store().createSession(sessionRow(OTHER_SESSION), [])
    await store().claim(SESSION, 'one', LONG_MS)
    await store().claim(OTHER_SESSION, 'two', LONG_MS)
    await store().release('one')
    const claims = [await store().claim(SESSION, 'three', 0), await store().claim(OTHER_SESSION, 'three', 0)]
    expect(claims).toEqual([expect.any(Number), null])
  })

  it('tells who holds what and for how long', async () => {
    await store().createSession(sessionRow(OTHER_SESSION), [])
    expect(await store().leases()).toEqual([])
    const epoch = await store().claim(SESSION, 'one', LONG_MS)
    const [lease, ...others] = await store().leases()
    expect([lease, others]).toEqual([
      { session: SESSION, owner: 'one', epoch, leftMs: expect.any(Number) },
      [],
    ])
    expect(lease!.leftMs > LONG_MS / 2 && lease!.leftMs <= LONG_MS).toBe(true)
    await store().release('one')
    expect((await store().leases())[0]?.leftMs).toBe(0)
  })

  it('keeps one secret: the first that was offered', async () => {
    const offered = await Promise.all(
      ['first', 'second', 'third'].map((secret) => store().sharedSecret(secret)),
    )
    expect(offered).toEqual(['first', 'first', 'first'])
    expect(await store().sharedSecret('fourth')).toBe('first')
  })
}

// What every adapter of the store promises to hosts who sign in: passkeys, challenges that are taken once, sessions that end.
import { expect, it } from 'vitest'
import type { ChallengeRow, HostSessionRow, PasskeyRow } from '../../server/store/host-rows.ts'
import type { Store } from '../../server/store/store.ts'
import { HARD_TEXT, HOST } from './store-samples.ts'

const passkey = (id: string, host = HOST): PasskeyRow => ({
  id,
  host,
  name: HARD_TEXT,
  publicKey: 'pQECAyYg',
  counter: 0,
  transports: ['internal', 'hybrid'],
  createdAt: 1_700_000_000_000,
  usedAt: null,
})
const challenge = (hash: string, expiresAt: number, host: string | null = null): ChallengeRow => ({
  hash,
  host,
  expiresAt,
})
const session = (hash: string, by = 'key one', expiresAt = 100): HostSessionRow => ({
  ...{ hash, host: HOST, passkey: by, expiresAt },
  seenAt: 1,
})

export function signInPromises(store: () => Store): void {
  it('keeps passkeys by host in the order of adding, and each but once', async () => {
    const bare = { ...passkey('two'), transports: [] }
    for (const row of [passkey('one'), bare, passkey('theirs', 'another')]) await store().addPasskey(row)
    await expect(store().addPasskey(passkey('one', 'another'))).rejects.toThrow(
      'The store could not add a passkey',
    )
    expect([await store().passkeys(HOST), await store().passkey('theirs')]).toEqual([
      [passkey('one'), bare],
      passkey('theirs', 'another'),
    ])
  })

  it('notes that a passkey has signed', async () => {
    await store().addPasskey(passkey('one'))
    await store().notePasskeyUse('one', 5, 9)
    expect(await store().passkey('one')).toEqual({ ...passkey('one'), counter: 5, usedAt: 9 })
    expect(await store().passkey('none')).toBeNull()
  })

  it('deletes a passkey for its host alone, with the sessions that it opened', async () => {
    await store().addPasskey(passkey('one'))
    await store().addHostSession(session('by one', 'one'))
    await store().addHostSession(session('by two', 'two'))
    const foreign = await store().deletePasskey('another', 'one')
    const stands = await store().hostSession('by one')
    const own = [await store().deletePasskey(HOST, 'one'), await store().deletePasskey(HOST, 'one')]
    const left = [await store().hostSession('by one'), await store().hostSession('by two')]
    expect([foreign, stands, own, left]).toEqual([
      false,
      session('by one', 'one'),
      [true, false],
      [null, session('by two', 'two')],
    ])
  })

  it('gives a challenge to one alone, and to nobody when it is over', async () => {
    await store().addChallenge(challenge('once', 10, HOST), 1)
    await store().addChallenge(challenge('late', 10), 1)
    const taken = await Promise.all(Array.from({ length: 5 }, () => store().takeChallenge('once', 9)))
    expect(taken.filter((row) => row !== null)).toEqual([challenge('once', 10, HOST)])
    expect(await store().takeChallenge('late', 10)).toBeNull()
  })

  it('forgets challenges and sessions that are over when others come', async () => {
    await store().addChallenge(challenge('old', 10), 1)
    await store().addChallenge(challenge('new', 30), 10)
    await store().addHostSession(session('old', 'one', 10))
    await store().addHostSession({ ...session('new', 'one', 30), seenAt: 10 })
    expect([await store().takeChallenge('old', 1), await store().hostSession('old')]).toEqual([null, null])
  })

  it('knows when a session was used last, and ends it', async () => {
    await store().addHostSession(session('one'))
    await store().seeHostSession('one', 7)
    await store().seeHostSession('one', 5)
    expect(await store().hostSession('one')).toEqual({ ...session('one'), seenAt: 7 })
    await store().deleteHostSession('one')
    await store().deleteHostSession('one')
    expect(await store().hostSession('one')).toBeNull()
  })
}

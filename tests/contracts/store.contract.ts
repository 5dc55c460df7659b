// What every adapter of the store promises. `make` gives an empty, open store.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import type { SessionId } from '../../shared/ids.ts'
import { auditedPromises } from './store-audited.contract.ts'
import { custodyPromises, erasurePromises } from './store-custody.contract.ts'
import { filePromises } from './store-files.contract.ts'
import { badgePromises, planPromises } from './store-host.contract.ts'
import { leasePromises } from './store-lease.contract.ts'
import { peoplePromises, talkPromises } from './store-people.contract.ts'
import { placePromises } from './store-places.contract.ts'
import {
  badgeRow,
  claimed,
  HARD_TEXT,
  HOST,
  lineAt,
  OTHER_SESSION,
  SESSION,
  sessionRow,
} from './store-samples.ts'
import { signInPromises } from './store-sign-in.contract.ts'
import { textPromises } from './store-texts.contract.ts'

export function storeContract(name: string, make: () => Promise<Store>): void {
  describe(`${name} keeps the promises of a store`, () => {
    let store: Store
    beforeEach(async () => {
      store = await make()
      await store.createSession(sessionRow(), [badgeRow('badge', 3)])
    })
    afterEach(() => store.close())

    sessionPromises(() => store)
    journalPromises(() => store)
    writerPromises(() => store)
    leasePromises(() => store)
    badgePromises(() => store)
    peoplePromises(() => store)
    talkPromises(() => store)
    planPromises(() => store)
    signInPromises(() => store)
    erasurePromises(() => store)
    custodyPromises(() => store)
    auditedPromises(() => store)
    placePromises(() => store)
    textPromises(() => store)
    filePromises(() => store)
    closePromises(() => store)
  })
}

function sessionPromises(store: () => Store): void {
  it('gives a session back as it was made', async () => {
    expect(await store().session(SESSION)).toEqual(sessionRow())
  })

  it('knows no session that was not made', async () => {
    expect(await store().session(OTHER_SESSION)).toBeNull()
  })

  it('lists sessions oldest first', async () => {
    await store().createSession(sessionRow('s_newest' as SessionId, 1_900_000_000_000), [])
    await store().createSession(sessionRow('s_oldest' as SessionId, 1_500_000_000_000), [])
    const ids = (await store().sessions()).map(({ id }) => id)
    expect(ids).toEqual(['s_oldest', SESSION, 's_newest'])
  })

  it('makes neither session nor badges when one of the badges exists already', async () => {
    const row = sessionRow(OTHER_SESSION)
    const making = store().createSession(row, [badgeRow('new', 1), badgeRow('badge', 1)])
    await expect(making).rejects.toThrow('The store could not create a session')
    expect([await store().session(OTHER_SESSION), await store().badge('new')]).toEqual([null, null])
  })

  it('lists the sessions of a host alone, oldest first', async () => {
    await store().createSession({ ...sessionRow(OTHER_SESSION, 5), host: 'another key' }, [])
    await store().createSession(sessionRow('s_older' as SessionId, 4), [])
    await store().createSession({ ...sessionRow('s_nobody' as SessionId), host: null }, [])
    expect((await store().sessionsOf(HOST)).map(({ id }) => id)).toEqual(['s_older', SESSION])
    expect(await store().sessionsOf('another key')).toEqual([
      { ...sessionRow(OTHER_SESSION, 5), host: 'another key' },
    ])
  })

  it('ends a session once: the first time stands', async () => {
    await store().endSession(SESSION, 7)
    await store().endSession(SESSION, 8)
    expect(await store().session(SESSION)).toEqual({ ...sessionRow(), endedAt: 7 })
  })

  it('keeps when a session is to be held, until it is set anew or taken away', async () => {
    const planned = { startsAt: 1_770_000_000_000, minutes: 90 }
    await store().planSession(SESSION, planned)
    expect(await store().session(SESSION)).toEqual({ ...sessionRow(), planned })
    await store().planSession(SESSION, { ...planned, minutes: 45 })
    expect((await store().sessions())[0]?.planned).toEqual({ ...planned, minutes: 45 })
    await store().planSession(SESSION, null)
    expect(await store().session(SESSION)).toEqual(sessionRow())
  })

  it('keeps null characters and lone surrogates in a title', async () => {
    await store().createSession({ ...sessionRow(OTHER_SESSION), title: HARD_TEXT }, [])
    expect((await store().session(OTHER_SESSION))?.title).toBe(HARD_TEXT)
  })
}

function journalPromises(store: () => Store): void {
  it('gives the lines of a journal back in order and whole', async () => {
    const epoch = await claimed(store(), SESSION)
    await store().append(SESSION, 0, epoch, [lineAt(1), lineAt(2)])
    await store().append(SESSION, 2, epoch, [lineAt(3)])
    expect(await store().journal(SESSION)).toEqual([lineAt(1), lineAt(2), lineAt(3)])
  })

  it('gives only the lines after a height', async () => {
    const epoch = await claimed(store(), SESSION)
    await store().append(SESSION, 0, epoch, [lineAt(1), lineAt(2), lineAt(3)])
    expect(await store().journal(SESSION, 1)).toEqual([lineAt(2), lineAt(3)])
  })

  it('tells nothing sealed, sealed and erased apart', async () => {
    const epoch = await claimed(store(), SESSION)
    const lines = [
      lineAt(1, undefined),
      lineAt(2, null),
      lineAt(3, { salt: '00ff', value: { text: HARD_TEXT } }),
      lineAt(4, { salt: '00ff', value: null }),
    ]
    await store().append(SESSION, 0, epoch, lines)
    const secrets = (await store().journal(SESSION)).map(({ secret }) => secret)
    expect(secrets).toStrictEqual(lines.map(({ secret }) => secret))
  })

  it('keeps the journals of two sessions apart', async () => {
    await store().createSession(sessionRow(OTHER_SESSION), [])
    const [here, there] = [await claimed(store(), SESSION), await claimed(store(), OTHER_SESSION)]
    await store().append(SESSION, 0, here, [lineAt(1)])
    await store().append(OTHER_SESSION, 0, there, [lineAt(1, null, OTHER_SESSION)])
    expect(await store().journal(OTHER_SESSION)).toEqual([lineAt(1, null, OTHER_SESSION)])
  })

  it('keeps none of the lines when they do not follow each other', async () => {
    const epoch = await claimed(store(), SESSION)
    const gap = store().append(SESSION, 0, epoch, [lineAt(1), lineAt(3)])
    await expect(gap).rejects.toThrow('The store could not append to the journal')
    expect(await store().journal(SESSION)).toEqual([])
  })
}

function writerPromises(store: () => Store): void {
  it('answers wrong-seq and changes nothing when the journal is at another height', async () => {
    const epoch = await claimed(store(), SESSION)
    await store().append(SESSION, 0, epoch, [lineAt(1)])
    const answers = [
      await store().append(SESSION, 0, epoch, [lineAt(1)]),
      await store().append(SESSION, 2, epoch, [lineAt(3)]),
    ]
    expect([answers, await store().journal(SESSION)]).toEqual([['wrong-seq', 'wrong-seq'], [lineAt(1)]])
  })

  it('answers stale-epoch to whoever claimed before someone else', async () => {
    const older = await claimed(store(), SESSION)
    const newer = await claimed(store(), SESSION)
    const answers = [
      await store().append(SESSION, 0, older, [lineAt(1)]),
      await store().append(SESSION, 0, newer, [lineAt(1)]),
    ]
    expect(answers).toEqual(['stale-epoch', 'appended'])
  })

  it('answers stale-epoch to a writer that never claimed', async () => {
    expect(await store().append(SESSION, 0, 1, [lineAt(1)])).toBe('stale-epoch')
  })

  it('lets exactly one of 50 parallel appends win at each height', async () => {
    const epoch = await claimed(store(), SESSION)
    for (const height of [0, 1, 2]) {
      const racing = Array.from({ length: 50 }, () =>
        store().append(SESSION, height, epoch, [lineAt(height + 1)]),
      )
      const won = (await Promise.all(racing)).filter((answer) => answer === 'appended')
      expect(won).toHaveLength(1)
    }
    expect(await store().journal(SESSION)).toEqual([lineAt(1), lineAt(2), lineAt(3)])
  })

  it('appends what is asked in a row without waiting, also when wrong ones stand between', async () => {
    const epoch = await claimed(store(), SESSION)
    const answers = await Promise.all([
      store().append(SESSION, 0, epoch, [lineAt(1)]),
      store().append(SESSION, 0, epoch, [lineAt(1)]),
      store().append(SESSION, 1, epoch, [lineAt(2)]),
      store().append(SESSION, 2, epoch - 1, [lineAt(3)]),
      store().append(SESSION, 2, epoch, [lineAt(3)]),
    ])
    expect(answers).toEqual(['appended', 'wrong-seq', 'appended', 'stale-epoch', 'appended'])
  })

  it('does not let a failing call spoil those asked in the same moment', async () => {
    const epoch = await claimed(store(), SESSION)
    const answers = await Promise.allSettled([
      store().append(SESSION, 0, epoch, [lineAt(1)]),
      store().createSession(sessionRow(), []),
      store().append(SESSION, 1, epoch, [lineAt(2)]),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await store().journal(SESSION)).toEqual([lineAt(1), lineAt(2)])
  })
}

function closePromises(store: () => Store): void {
  it('answers what was asked before it closes, and afterwards says that it is closed', async () => {
    const asked = store().sessions()
    await store().close()
    expect(await asked).toEqual([sessionRow()])
    await expect(store().sessions()).rejects.toThrow('The store could not list the sessions: it is closed')
  })
}

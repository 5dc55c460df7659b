// What was seen of a journal stays seen: signed heads in a file, compared when a forum starts.
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { forumKey } from '../../server/custody/witness/forum-key.ts'
import {
  checkpointIn,
  isSignedBy,
  readVerifierKey,
  signCheckpoint,
  verifierKey,
} from '../../server/custody/witness/note.ts'
import { Witness } from '../../server/custody/witness/witness.ts'
import { addNotes, notesIn } from '../../server/custody/witness/witness-file.ts'
import { Forum } from '../../server/forum/forum.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import type { JournalLine, Store } from '../../server/store/store.ts'
import { temporaryFolder } from './run-majlis.ts'
import { testHouse } from './test-house.ts'
import { ALI, holdTrueSitting, TRUE_SESSION } from './true-sitting.ts'

const place = () => ({ dataDir: temporaryFolder(), signingKeyFile: null })

/** A sitting that was held, and whose head was witnessed. */
async function witnessed() {
  const dataDir = temporaryFolder()
  const store = createMemoryStore()
  await holdTrueSitting(store)
  const house = testHouse(store)
  const key = forumKey({ dataDir, signingKeyFile: null })
  const file = path.join(dataDir, 'witness.ndjson')
  const host = (await new Forum(house).sitting(TRUE_SESSION))!
  await new Witness(house, key, file).turn([host])
  return { store, house, key, file, host }
}

/** The store with another journal in it. */
const withJournal = (
  store: Store,
  change: (lines: readonly JournalLine[]) => readonly JournalLine[],
): Store => ({
  ...store,
  journal: async (session, after = 0) => change(await store.journal(session)).slice(after),
})

/** A forum that starts on a store, with what its witness says. */
async function startedOn(
  store: Store,
  { key, file }: Pick<Awaited<ReturnType<typeof witnessed>>, 'key' | 'file'>,
) {
  const house = testHouse(store)
  const witness = new Witness(house, key, file)
  const forum = new Forum(house, null, async (session) => (await witness.doubtOf(session)) !== null)
  const sitting = (await forum.sitting(TRUE_SESSION))!
  return { doubt: await witness.doubtOf(TRUE_SESSION), sitting }
}

describe('the key of a forum', () => {
  it('is made once, for its owner alone, and is the same afterwards', () => {
    const at = place()
    const first = forumKey(at)
    expect(statSync(path.join(at.dataDir, 'forum.key')).mode & 0o777).toBe(0o600)
    expect(verifierKey(forumKey(at))).toBe(verifierKey(first))
    expect(readVerifierKey(verifierKey(first))).toEqual({ name: first.name, publicKey: first.publicKey })
    expect(readVerifierKey(verifierKey(first).replace('majlis', 'other'))).toBeNull()
  })

  it('is not used when others may read it, or when it is no such key', () => {
    const at = place()
    forumKey(at)
    const file = path.join(at.dataDir, 'forum.key')
    chmodSync(file, 0o644)
    expect(() => forumKey(at)).toThrow('that others may read: say chmod 600')
    writeFileSync(file, 'no key')
    chmodSync(file, 0o600)
    expect(() => forumKey(at)).toThrow('is no Ed25519 key')
  })
})

describe('a signed checkpoint', () => {
  it('is signed by the key of its forum and by no other, and not when a sign of it is changed', () => {
    const [ours, theirs] = [forumKey(place()), forumKey(place())]
    const note = signCheckpoint(ours, {
      ...{ session: TRUE_SESSION, seq: 3, hash: 'ab'.repeat(32), at: 7, isAccepted: false },
    })
    const judged = [note, note.replace('\n3\n', '\n4\n')].map((each) => isSignedBy(ours, each))
    expect([judged, isSignedBy(theirs, note), checkpointIn(note)?.seq]).toEqual([[true, false], false, 3])
  })
})

describe('the witness file', () => {
  it('is added to when a journal has risen, and not otherwise', async () => {
    const { house, key, file, host } = await witnessed()
    const witness = new Witness(house, key, file)
    await witness.turn([host])
    await witness.turn([host])
    await host.request({ type: 'presiding.leave' }, ALI)
    await witness.turn([host])
    const { seq } = host.standing.head
    const seen = notesIn(file).map((note) => [checkpointIn(note)?.seq, isSignedBy(key, note)])
    expect(seen).toEqual([
      [seq - 1, true],
      [seq - 1, true],
      [seq, true],
    ])
  })

  it('keeps what stands in it when a line was cut', async () => {
    const { file } = await witnessed()
    const before = notesIn(file)
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"note":"maj`)
    await addNotes(file, before)
    expect(notesIn(file)).toEqual([...before, ...before])
  })

  it('does not stop the forum when it cannot be written', async () => {
    const { house, key, host } = await witnessed()
    const file = path.join(temporaryFolder(), 'is-a-file')
    writeFileSync(file, '')
    await new Witness(house, key, file).turn([host])
    const witness = new Witness(house, key, `${file}/witness.ndjson`)
    await witness.turn([host])
    expect(existsSync(`${file}/witness.ndjson`)).toBe(false)
  })
})

describe('a forum that starts', () => {
  it('goes on from the journal that was seen', async () => {
    const seen = await witnessed()
    const { doubt, sitting } = await startedOn(seen.store, seen)
    expect(doubt).toBeNull()
    expect((await sitting.request({ type: 'presiding.leave' }, ALI)).ok).toBe(true)
  })

  it('does not go on from an older journal, names both heights, and lets it be read (fault 14)', async () => {
    const seen = await witnessed()
    const { seq } = seen.host.standing.head
    const older = withJournal(seen.store, (lines) => lines.slice(0, -2))
    const { doubt, sitting } = await startedOn(older, seen)
    expect(doubt).toMatchObject({ is: 'regressed', height: seq - 2, seen: { seq } })
    expect(await sitting.request({ type: 'presiding.leave' }, ALI)).toEqual({
      ok: false,
      refusal: { code: 'journal-doubtful' },
    })
    expect(sitting.standing.head.seq).toBe(seq - 2)
    expect((await seen.store.journal(TRUE_SESSION)).length).toBe(seq)
  })

  it('does not go on from another journal of the same height', async () => {
    const seen = await witnessed()
    const other = createMemoryStore()
    await holdTrueSitting(other, { opening: { title: 'Something else' } })
    expect((await startedOn(other, seen)).doubt).toMatchObject({ is: 'regressed' })
  })

  it('names the first entry that was changed by hand, and does not go on (fault 13)', async () => {
    const seen = await witnessed()
    const changed = withJournal(seen.store, (lines) =>
      lines.map((line) =>
        line.entry.seq === 3 ? { ...line, entry: { ...line.entry, by: ALI, at: 1 } } : line,
      ),
    )
    const { doubt, sitting } = await startedOn(changed, seen)
    expect(doubt).toMatchObject({ is: 'broken', seq: 3, reason: 'wrong-hash' })
    expect((await sitting.request({ type: 'presiding.leave' }, ALI)).ok).toBe(false)
  })

  it('does not believe a checkpoint that another key has signed', async () => {
    const seen = await witnessed()
    const { doubt } = await startedOn(seen.store, { ...seen, key: forumKey(place()) })
    expect(doubt).toMatchObject({ is: 'forged' })
  })
})

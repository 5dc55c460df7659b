// Sittings leave as a file and come back whole, or are refused with a reason (case 87).
import { beforeAll, describe, expect, it } from 'vitest'
import { personFile } from '../../server/custody/archive/person-file.ts'
import { type FileFault, isUnread, readSittingFile } from '../../server/custody/archive/read-sitting-file.ts'
import {
  hashOfFile,
  type SittingFile,
  sittingFile,
  sittingText,
} from '../../server/custody/archive/sitting-file.ts'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import type { Store } from '../../server/store/store.ts'
import type { DelegationId, PersonId, SessionId } from '../../shared/ids.ts'
import {
  EMPTY_HEAD,
  type Head,
  happenedOf,
  headOf,
  type JournalLine,
  link,
} from '../../shared/journal/chain.ts'
import type { Event } from '../../shared/procedure/event.ts'
import { noteRow } from '../contracts/store-samples.ts'
import { recordLines } from './place-samples.ts'
import { ALI, holdTrueSitting, MAY, QUESTION, TOKEN, TRUE_SESSION } from './true-sitting.ts'

const [ARE, KEN] = ['ARE', 'KEN'] as DelegationId[] as [DelegationId, DelegationId]

async function held(isVoteOpen = false): Promise<Store> {
  const store = createMemoryStore()
  await holdTrueSitting(store, { isVoteOpen })
  const epoch = await store.claimPlace(TRUE_SESSION, 'record')
  await store.appendPlace(TRUE_SESSION, 'record', 0, epoch, recordLines(TRUE_SESSION))
  await store.addNote(TRUE_SESSION, { ...noteRow(KEN, ARE, 'between us'), person: ALI })
  return store
}

const fileOf = async (store: Store): Promise<SittingFile> =>
  sittingFile((await store.wholeSitting(TRUE_SESSION))!, 5)

/** The file with something changed, and its hash made right again. */
function changed(file: SittingFile, change: (draft: Record<string, never>) => void): string {
  const { sha256: _, ...draft } = structuredClone(file)
  change(draft as never)
  return sittingText({ ...draft, sha256: hashOfFile(draft) })
}

/** Another journal, which holds in itself. */
const chained = (
  lines: readonly JournalLine[],
  change: (events: Event[]) => Event[],
): readonly JournalLine[] => {
  let head: Head = EMPTY_HEAD
  const events = change(lines.map((line) => happenedOf(line).event))
  return events.map((event, index) => {
    const { at, by } = lines[index]!.entry
    const line = link(TRUE_SESSION, head, { seq: index + 1, at, by, event })
    head = headOf(line.entry)
    return line
  })
}

let file: SittingFile
let lines: readonly JournalLine[]
beforeAll(async () => {
  const store = await held()
  file = await fileOf(store)
  lines = await store.journal(TRUE_SESSION)
})

describe('a sitting as a file', () => {
  it('is taken in as it left, but for badges, tokens, places and the key of its host', async () => {
    const store = createMemoryStore()
    const read = readSittingFile(sittingText(file))
    if (isUnread(read)) throw new Error(read.fault)
    await store.takeInSitting(read)
    expect(await fileOf(store)).toEqual(file)
    expect(await store.placeJournal(TRUE_SESSION, 'record')).toEqual(recordLines(TRUE_SESSION))
    expect((await store.session(TRUE_SESSION))?.host).toBeNull()
  })

  it('is taken in with all its talk in the hall when it was written before galleries kept theirs', () => {
    const written = changed(file, (draft) =>
      Object.assign(draft, { chat: file.chat.map(({ gallery: _, ...line }) => line) }),
    )
    const read = readSittingFile(written)
    if (isUnread(read)) throw new Error(read.fault)
    expect(read.chat).toEqual(file.chat)
  })

  it('holds no token, no hash of one and no choice that is not revealed', async () => {
    const text = sittingText(await fileOf(await held(true)))
    const hidden = [TOKEN, 'tokenHash', '"choice"', '"host"', 'usesLeft']
    expect(hidden.filter((word) => text.includes(word))).toEqual([])
    expect(text).toContain(QUESTION)
  })

  const seats = (draft: Record<string, never>) => draft as unknown as { journal: JournalLine[] }

  it.each<[FileFault, string, () => string | Promise<string>]>([
    ['no-json', 'cut', () => sittingText(file).slice(0, -20)],
    ['no-json', 'null', () => 'null'],
    ['unknown-version', 'newer', () => changed(file, (draft) => Object.assign(draft, { version: 2 }))],
    ['unknown-version', 'none', () => changed(file, (draft) => Object.assign(draft, { version: 'x' }))],
    ['shape', 'another format', () => changed(file, (draft) => Object.assign(draft, { format: 'zip' }))],
    ['shape', 'a field too many', () => changed(file, (draft) => Object.assign(draft, { host: 'me' }))],
    [
      'shape',
      'a path as an id',
      () => changed(file, (draft) => Object.assign(draft.session!, { id: '../x' })),
    ],
    ['hash', 'edited', () => sittingText(file).replace('I am Ali', 'I am not')],
    [
      'text',
      'a name that turns the line',
      () => changed(file, (draft) => Object.assign(draft.people![0]!, { name: 'x\u202Ey' })),
    ],
    ['text', 'a forbidden key', () => sittingText(file).replace('"people":', '"__proto__":{},"people":')],
    [
      'text',
      'nested without end',
      () => changed(file, (draft) => Object.assign(draft, { chat: nested(60) })),
    ],
    [
      'broken-journal',
      'a line left out',
      () => changed(file, (draft) => void seats(draft).journal.splice(2, 1)),
    ],
    [
      'broken-journal',
      'an entry that points to itself',
      () =>
        changed(file, (draft) => {
          const entry = seats(draft).journal[3]!.entry as { prev: string; hash: string }
          entry.prev = entry.hash
        }),
    ],
    [
      'broken-journal',
      'another text than was committed to',
      () => sittingText(rehashed(sittingText(file).replaceAll(QUESTION, 'Shall it be sold?'))),
    ],
    [
      'broken-place',
      'a place of another sitting',
      () =>
        changed(file, (draft) =>
          Object.assign(draft, {
            places: [{ place: 'record', journal: recordLines('s_other' as SessionId) }],
          }),
        ),
    ],
    [
      'broken-place',
      'other words than were committed to',
      () => sittingText(rehashed(sittingText(file).replace('A well is shared.', 'It is mine.'))),
    ],
    ['seats-twice', 'a seat given twice', () => withJournal([ARE, KEN, ARE])],
    [
      'people-twice',
      'two people of one id',
      () => changed(file, (draft) => Object.assign(draft, { people: [...file.people, file.people[0]] })),
    ],
    [
      'unknown-person',
      'a line by a stranger',
      () => changed(file, (draft) => Object.assign(draft, { people: file.people.slice(1) })),
    ],
    [
      'unknown-delegation',
      'a note of a delegation without a seat',
      () => changed(file, (draft) => Object.assign(draft.notes![0]!, { to: 'FRA' })),
    ],
    [
      'disagrees',
      'another id than its journal',
      () => changed(file, (draft) => Object.assign(draft.session!, { id: 's_other' })),
    ],
    [
      'disagrees',
      'public outside, not inside',
      () => changed(file, (draft) => Object.assign(draft.session!, { isPublic: false })),
    ],
    [
      'disagrees',
      'ended, though it goes on',
      () => changed(file, (draft) => Object.assign(draft.session!, { endedAt: 9 })),
    ],
    [
      'vote-open',
      'a vote whose ballots are not in it',
      async () => sittingText(await fileOf(await held(true))),
    ],
    ['too-large', '65 MB', () => ' '.repeat(65 * 1024 * 1024)],
  ])('is refused as %s: %s', async (fault, _, make) => {
    const read = readSittingFile(await make())
    expect(isUnread(read) ? read.fault : 'read').toBe(fault)
  })

  function withJournal(delegations: readonly DelegationId[]): string {
    const made = chained(lines, ([opened, ...rest]) => [{ ...opened, delegations } as Event, ...rest])
    const whole = {
      ...file,
      journal: made.map(({ entry, secret }) => (secret ? { entry, secret } : { entry })),
    }
    return sittingText(rehashed(sittingText(whole)))
  }
})

const nested = (depth: number): unknown => (depth === 0 ? 'deep' : [nested(depth - 1)])

function rehashed(text: string): SittingFile {
  const { sha256: _, ...draft } = JSON.parse(text) as SittingFile
  return { ...draft, sha256: hashOfFile(draft) }
}

describe('what is kept of one person', () => {
  it('is all of theirs and nothing of others, without the hash of their token', async () => {
    const store = await held()
    await store.addReport({
      ...{ session: TRUE_SESSION, at: 5, reporter: MAY, about: ALI, name: 'Ali', delegation: KEN },
      ...{ quote: 'I am Ali', text: 'not polite' },
    })
    const mine = await personFile(store, TRUE_SESSION, ALI, 5)
    const text = JSON.stringify(mine)
    expect(mine).toMatchObject({
      person: { id: ALI, name: 'Ali Odhiambo' },
      chat: [{ text: 'I am Ali Odhiambo' }],
      notes: [{ text: 'between us' }],
      reportsByThem: [],
      inPlaces: [{ type: 'record.asked' }, { type: 'record.approved' }, { type: 'record.answered' }],
      reportsAboutThem: [{ quote: 'I am Ali', text: 'not polite' }],
    })
    expect(mine?.journal.map(({ event }) => event.type)).toContain('ballot.cast')
    expect([MAY, 'tokenHash', 'مي'].filter((word) => text.includes(word))).toEqual([])
  })

  it('is null for who is not there', async () => {
    expect(await personFile(await held(), TRUE_SESSION, 'p_none0000' as PersonId, 5)).toBeNull()
  })
})

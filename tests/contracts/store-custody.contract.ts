// What every adapter of the store promises of control: what is erased is gone and nothing else is, and what leaves comes back whole.

import { expect, it } from 'vitest'
import type { ReportRow, Store } from '../../server/store/store.ts'
import type { DelegationId, PersonId, SessionId } from '../../shared/ids.ts'
import type { JournalLine } from '../../shared/journal/chain.ts'
import { placeJournal } from '../../shared/lab/place-chain.ts'
import { type AuditRow, PURGE_KINDS } from '../../shared/protocol/custody.ts'
import {
  badgeRow,
  chatRow,
  claimed,
  HARD_TEXT,
  lineAt,
  noteRow,
  OTHER_SESSION,
  PERSON,
  personRow,
  placeRow,
  SESSION,
  sessionRow,
} from './store-samples.ts'

const OTHER = 'p_other' as PersonId
const [ARE, KEN] = ['ARE', 'KEN'] as DelegationId[] as [DelegationId, DelegationId]
const secret = { salt: '00'.repeat(16), value: HARD_TEXT }

const lineBy = (seq: number, by: PersonId, type: string): JournalLine => {
  const line = lineAt(seq, secret)
  return { ...line, entry: { ...line.entry, by, type } }
}

const report = (reporter: PersonId, about: PersonId): Omit<ReportRow, 'id' | 'settledAt'> => ({
  ...{ session: SESSION, at: 5, reporter, about, name: 'Amina', delegation: ARE },
  ...{ quote: HARD_TEXT, text: 'rude' },
})

export const auditRow = (at: number, session: SessionId | null = SESSION): AuditRow => ({
  ...{ at, who: 'host 12ab', act: 'end', session, detail: '' },
})

/** Two people who have said something everywhere. */
async function twoWhoSpoke(store: Store): Promise<void> {
  await store.addBadges([{ ...badgeRow('hers', 1), label: 'Amina' }])
  await store.savePerson({ ...personRow(PERSON, 'token a'), badge: 'b_hers' })
  await store.savePerson({ ...personRow(OTHER, 'token b'), name: 'Boris' })
  await store.savePlaces(SESSION, [placeRow(PERSON, 1), placeRow(OTHER, 2)])
  for (const person of [PERSON, OTHER]) {
    await store.addChat(SESSION, { ...chatRow(`by ${person}`), person })
    await store.addNote(SESSION, { ...noteRow(ARE, KEN), person })
  }
  await store.addReport(report(PERSON, OTHER))
  await store.addReport(report(OTHER, PERSON))
  const lines = [
    lineBy(1, PERSON, 'point.raised'),
    lineBy(2, PERSON, 'ballot.cast'),
    lineBy(3, OTHER, 'point.raised'),
  ]
  await store.append(SESSION, 0, await claimed(store), lines)
}

export function erasurePromises(store: () => Store): void {
  it('forgets a person everywhere, and nobody else', async () => {
    await twoWhoSpoke(store())
    expect(await store().forgetPerson(SESSION, PERSON, 9, true)).toBe(true)
    const gone = { ...personRow(PERSON, ''), name: '', look: '', badge: 'b_hers', revokedAt: 9 }
    expect(await store().people(SESSION)).toEqual([gone, { ...personRow(OTHER, 'token b'), name: 'Boris' }])
    expect(await store().person(SESSION, 'token a')).toBeNull()
    expect((await store().places(SESSION)).map(({ person }) => person)).toEqual([OTHER])
    expect((await store().recentChat(SESSION, 9)).map(({ person }) => person)).toEqual([OTHER])
    expect((await store().notesOf(SESSION, ARE, 9)).map(({ person }) => person)).toEqual([OTHER])
    expect(await store().badge('hers')).toEqual({ ...badgeRow('hers', 1), label: '' })
    const told = (await store().reports(SESSION, 9)).map(({ name, quote, text }) => [name, quote, text])
    expect(told).toEqual([
      ['Amina', HARD_TEXT, ''],
      ['', null, 'rude'],
    ])
    const secrets = (await store().journal(SESSION)).map((line) => line.secret)
    expect(secrets).toStrictEqual([null, secret, secret])
  })

  it('leaves the words of the record when they are not meant, and the chain in any case', async () => {
    await twoWhoSpoke(store())
    const before = await store().journal(SESSION)
    await store().forgetPerson(SESSION, PERSON, 9, false)
    expect(await store().journal(SESSION)).toEqual(before)
    await store().forgetPerson(SESSION, PERSON, 10, true)
    const entries = (await store().journal(SESSION)).map(({ entry }) => entry)
    expect(entries).toEqual(before.map(({ entry }) => entry))
    expect((await store().people(SESSION))[0]?.revokedAt).toBe(9)
  })

  it('tells what was erased since, and forgets nobody who was not there', async () => {
    await twoWhoSpoke(store())
    expect(await store().forgetPerson(SESSION, 'p_none' as PersonId, 9, true)).toBe(false)
    await store().forgetPerson(SESSION, PERSON, 9, false)
    await store().forgetPerson(SESSION, OTHER, 9, false)
    const [first, second, ...more] = await store().erasures(0)
    expect([first?.person, second?.person, more]).toEqual([PERSON, OTHER, []])
    expect(await store().erasures(first!.id)).toEqual([{ id: second!.id, session: SESSION, person: OTHER }])
  })

  it('purges talk that is older than a moment, and on trial only counts it', async () => {
    for (const at of [1, 2, 3]) {
      await store().addChat(SESSION, { ...chatRow(`at ${at}`), at })
      await store().addNote(SESSION, { ...noteRow(ARE, KEN), at })
    }
    expect(await store().purge('chat', 3, 9, true)).toBe(4)
    expect(await store().recentChat(SESSION, 9)).toHaveLength(3)
    expect(await store().purge('chat', 3, 9, false)).toBe(4)
    const left = [await store().recentChat(SESSION, 9), await store().notesOf(SESSION, ARE, 9)]
    expect(left.flat().map(({ at }) => at)).toEqual([3, 3])
    expect(await store().purge('chat', 3, 9, false)).toBe(0)
  })

  it('purges visitors of the open forum and of ended sittings whom nobody has seen since', async () => {
    await store().createSession({ ...sessionRow(OTHER_SESSION), isOpenForum: true }, [])
    await store().savePerson({ ...personRow('p_visitor', 'token v'), session: OTHER_SESSION })
    await store().savePerson({ ...personRow('p_badge', 'token w'), session: OTHER_SESSION, badge: 'b' })
    await store().savePerson(personRow(PERSON, 'token a'))
    await store().savePlaces(SESSION, [placeRow(PERSON, 1)])
    const soon = Date.now() + 60_000
    expect(await store().purge('visitors', 1000, 9, false)).toBe(0)
    expect([
      await store().purge('visitors', soon, 9, true),
      await store().purge('visitors', soon, 9, false),
    ]).toEqual([1, 1])
    const names = async (session: SessionId) => (await store().people(session)).map(({ name }) => name)
    expect([await names(OTHER_SESSION), await names(SESSION)]).toEqual([['', 'Amina'], ['Amina']])
    await store().endSession(SESSION, 5)
    expect(await store().purge('visitors', soon, 9, false)).toBe(1)
    expect([await names(SESSION), await store().places(SESSION)]).toEqual([[''], []])
  })

  it('purges all names of sittings that ended before, and of no others', async () => {
    await store().savePerson({ ...personRow(PERSON, 'token a'), badge: 'b_hers' })
    expect(await store().purge('names', 9, 9, false)).toBe(0)
    await store().endSession(SESSION, 5)
    expect([await store().purge('names', 5, 9, false), await store().purge('names', 6, 9, false)]).toEqual([
      0, 1,
    ])
    expect((await store().people(SESSION))[0]).toEqual({
      ...{ ...personRow(PERSON, ''), name: '', look: '', badge: 'b_hers', revokedAt: 9 },
    })
  })

  it('purges whole sittings that ended before, with everything of them', async () => {
    await twoWhoSpoke(store())
    await store().reissueBadge(SESSION, 'b_hers', { hash: 'newer', issuedAt: 3, expiresAt: null })
    await store().createSession(sessionRow(OTHER_SESSION), [])
    expect(await store().purge('sittings', 9, 9, false)).toBe(0)
    await store().endSession(SESSION, 5)
    expect([
      await store().purge('sittings', 6, 9, true),
      await store().purge('sittings', 6, 9, false),
    ]).toEqual([1, 1])
    const left = [
      ...[await store().session(SESSION), await store().badge('newer'), await store().badge('hers')],
      ...[await store().journal(SESSION), await store().people(SESSION), await store().reports(SESSION, 9)],
      ...[await store().places(SESSION), await store().recentChat(SESSION, 9)],
    ]
    expect(left).toEqual([null, null, null, [], [], [], [], []])
    expect((await store().sessions()).map(({ id }) => id)).toEqual([OTHER_SESSION])
    expect((await store().erasures(0)).map(({ session, person }) => [session, person])).toEqual([
      [SESSION, null],
    ])
  })

  it('purges reports and logs by their time', async () => {
    await store().addReport(report(PERSON, OTHER))
    await store().addAudit(auditRow(5))
    await store().addAudit(auditRow(6))
    const counts = []
    for (const kind of ['reports', 'logs'] as const) counts.push(await store().purge(kind, 6, 9, false))
    expect([counts, await store().reports(SESSION, 9), await store().audit(null, 9)]).toEqual([
      [1, 1],
      [],
      [auditRow(6)],
    ])
  })

  it('erases nothing on trial, of whatever kind', async () => {
    await twoWhoSpoke(store())
    await store().addAudit(auditRow(5))
    await store().endSession(SESSION, 5)
    const before = await store().wholeSitting(SESSION)
    for (const kind of PURGE_KINDS) await store().purge(kind, Date.now() * 2, 9, true)
    expect([await store().wholeSitting(SESSION), await store().audit(null, 9)]).toEqual([
      before,
      [auditRow(5)],
    ])
  })
}

export function custodyPromises(store: () => Store): void {
  it('keeps who did what, of a sitting or of the whole forum, the last of them, oldest first', async () => {
    const rows = [auditRow(1), auditRow(2, null), auditRow(3, OTHER_SESSION), auditRow(4)]
    for (const row of rows) await store().addAudit(row)
    expect(await store().audit(SESSION, 9)).toEqual([rows[0], rows[3]])
    expect([await store().audit(SESSION, 1), await store().audit(null, 3)]).toEqual([
      [rows[3]],
      rows.slice(1),
    ])
  })

  it('keeps reports and when they were settled: the first time stands', async () => {
    const first = await store().addReport(report(PERSON, OTHER))
    const second = await store().addReport({ ...report(OTHER, PERSON), quote: null, delegation: null })
    const settled = [
      await store().settleReport(SESSION, first.id, 7),
      await store().settleReport(SESSION, first.id, 8),
      await store().settleReport(OTHER_SESSION, second.id, 8),
    ]
    expect([settled, second.id > first.id]).toEqual([[true, true, false], true])
    expect(await store().reports(SESSION, 9)).toEqual([{ ...first, settledAt: 7 }, second])
    expect(await store().reports(SESSION, 1)).toEqual([second])
  })

  it('gives a whole sitting and takes it in elsewhere, without tokens and badges', async () => {
    await twoWhoSpoke(store())
    const placed = await store().claimPlace(SESSION, 'lab')
    const { entry } = lineAt(1, undefined, placeJournal(SESSION, 'lab'))
    await store().appendPlace(SESSION, 'lab', 0, placed, [{ entry, secret: undefined }])
    await store().endSession(SESSION, 5)
    const whole = await store().wholeSitting(SESSION)
    expect(whole?.places).toEqual([{ place: 'lab', lines: [{ entry, secret: undefined }] }])
    expect([whole?.row, whole?.people, whole?.chat.length, whole?.notes.length]).toEqual([
      { ...sessionRow(), endedAt: 5 },
      [
        { id: PERSON, name: 'Amina', look: 'a1', revokedAt: null },
        { id: OTHER, name: 'Boris', look: 'a1', revokedAt: null },
      ],
      ...[2, 2],
    ])
    await expect(store().takeInSitting(whole!)).rejects.toThrow('The store could not take in a sitting')
    await store().purge('sittings', 6, 9, false)
    await store().takeInSitting(whole!)
    expect(await store().wholeSitting(SESSION)).toEqual(whole)
    expect((await store().people(SESSION)).map(({ tokenHash, badge }) => [tokenHash, badge])).toEqual([
      ['', null],
      ['', null],
    ])
    const epoch = await claimed(store())
    expect(await store().append(SESSION, 3, epoch, [lineAt(4)])).toBe('appended')
    expect(await store().wholeSitting(OTHER_SESSION)).toBeNull()
  })
}

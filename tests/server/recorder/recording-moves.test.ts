// Recordings that move with their sitting, when something is not as it should be: a part is gone, a name is none, an import was cut off.
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { isUnread, readSittingFile } from '../../../server/custody/archive/read-sitting-file.ts'
import { folderBeside, writeRecordings } from '../../../server/custody/archive/recording-files.ts'
import { sittingFile, sittingText } from '../../../server/custody/archive/sitting-file.ts'
import { audited } from '../../../server/custody/audited.ts'
import { openSqliteStore } from '../../../server/store/sqlite-store.ts'
import type { Store, WholeSitting } from '../../../server/store/store.ts'
import { EMPTY_HEAD, headOf } from '../../../shared/journal/chain.ts'
import { linkPlaced, placedOf, placeJournal } from '../../../shared/lab/place-chain.ts'
import { runMajlis, temporaryFolder } from '../run-majlis.ts'
import { AMINA, BILAL, IDS, recordedSitting, SESSION } from './recorded-sitting.ts'

const wholeOf = async (store: Store): Promise<WholeSitting> => (await store.wholeSitting(SESSION))!

it('leaves out of an export a sound of which a part is gone, and says which', async () => {
  const { house } = await recordedSitting()
  const whole = await wholeOf(house.store)
  const store: Pick<Store, 'filePart'> = {
    filePart: async (session, file, nr) =>
      file === IDS[AMINA] && nr === 2 ? null : house.store.filePart(session, file, nr),
  }
  const folder = path.join(temporaryFolder(), 'waters.recordings')
  expect(await writeRecordings(store, whole, folder, null)).toEqual({ count: 1, missing: [IDS[AMINA]] })
  expect(readdirSync(folder).map((name) => name.slice(-20, -4))).toEqual([IDS[BILAL]])
})

/** The sitting with something else in the entry that began a recording, in chains that hold. */
function begunWith(whole: WholeSitting, other: Readonly<Record<string, unknown>>): WholeSitting {
  let head = EMPTY_HEAD
  const places = whole.places.map(({ place, lines }) => ({
    place,
    lines: lines.map((line) => {
      const placed = placedOf(line)
      const isMeant = placed.event.type === 'recording.began'
      const event = isMeant ? { ...placed.event, ...other } : placed.event
      const linked = linkPlaced(placeJournal(SESSION, place), head, { ...placed, event })
      head = headOf(linked.entry)
      return linked
    }),
  }))
  return { ...whole, places }
}

it.each([
  ['a channel that leads out of the folder', { channel: '../../x' }],
  ['a file that leads out of the folder', { file: '/../../etc/passwd' }],
  ['a file without end', { file: 'a'.repeat(5000) }],
  ['a place nobody is heard on', { on: '..' }],
  ['a time of which there is no date', { from: 9e15 }],
])('refuses a journal that names %s', async (_, other) => {
  const { house } = await recordedSitting()
  const whole = begunWith(await wholeOf(house.store), other)
  const read = readSittingFile(sittingText(sittingFile(whole, 5)))
  expect(isUnread(read) ? [read.fault, read.detail] : 'read').toEqual([
    'broken-place',
    'recording: entry 3 (malformed)',
  ])
  // one that stands in a store already gives no file such a name either
  const folder = path.join(temporaryFolder(), 'waters.recordings')
  expect((await writeRecordings(house.store, whole, folder, null)).count).toBe(0)
})

it('completes an import that was cut off before the recordings, when it is asked for again', async () => {
  const { house } = await recordedSitting()
  const whole = await wholeOf(house.store)
  const file = path.join(temporaryFolder(), 'waters.json')
  writeFileSync(file, sittingText(sittingFile(whole, 5)))
  await writeRecordings(house.store, whole, folderBeside(file), null)
  const elsewhere = temporaryFolder()
  const store = await openSqliteStore(elsewhere)
  const told = { at: 5, who: 'operator', act: 'import', session: SESSION, detail: '' }
  await audited(store, told).store.takeInSitting(whole)
  await store.close()
  const again = runMajlis(elsewhere, 'import', file)
  expect(again.out).toMatch(
    new RegExp(
      `^${SESSION} was taken in before, and not to its end.*\\nRecordings: 2 taken in, 0 missing.\\n`,
    ),
  )
  expect(again.out).toContain(`The chair comes in by /s/${SESSION}#k=`)
  // as a whole: nothing is missing, and a third time has nothing to do
  const out = path.join(temporaryFolder(), 'back.json')
  expect(runMajlis(elsewhere, 'export', SESSION, '--out', out).out).toContain('recordings 2')
  expect(runMajlis(elsewhere, 'import', file).said).toBe(
    `There is a sitting ${SESSION} already: nothing was changed.\n`,
  )
})

// Recordings under control: they leave with their sitting and come back whole, and go with whose they are and with the sitting.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import {
  findRecordings,
  folderBeside,
  takeInRecordings,
  writeRecordings,
} from '../../../server/custody/archive/recording-files.ts'
import { recordedSound } from '../../../server/lab/recording/recorded-sound.ts'
import { settleRecordings } from '../../../server/lab/recording/recording-settled.ts'
import { createMemoryStore } from '../../../server/store/memory-store.ts'
import { temporaryFolder } from '../run-majlis.ts'
import { AMINA, BILAL, IDS, recordedSitting, SESSION, sound } from './recorded-sitting.ts'

async function heard(store: ReturnType<typeof createMemoryStore>, file: string, from: number, until: number) {
  const parts: Uint8Array[] = []
  for await (const part of recordedSound(store, SESSION, file, from, until)) parts.push(part)
  return Buffer.concat(parts)
}

it('reads any stretch of a sound that lies in several parts', async () => {
  const { house, state } = await recordedSitting()
  const whole = Buffer.concat(sound())
  const [kept] = (await state()).kept
  expect([kept?.bytes, kept?.ms]).toEqual([whole.length, 7994])
  for (const [from, until] of [
    [0, whole.length],
    [65_535, 65_537],
    [70_000, 70_001],
    [131_072, 131_073],
  ] as const)
    expect((await heard(house.store, IDS[AMINA]!, from, until)).equals(whole.subarray(from, until))).toBe(
      true,
    )
})

it('leaves with the sitting as files by their times, and comes back where the hashes are those of the journal', async () => {
  const { house } = await recordedSitting()
  const whole = (await house.store.wholeSitting(SESSION))!
  const folder = folderBeside(path.join(temporaryFolder(), 'waters.json'))
  expect(await writeRecordings(house.store, whole, folder, null)).toEqual({ count: 2, missing: [] })
  expect(readdirSync(folder)).toEqual(
    [AMINA, BILAL].map((person) => `2026-01-01T00-00-00.000Z-floor-${IDS[person]}.ogg`),
  )
  const other = createMemoryStore()
  await other.takeInSitting(whole)
  const { found, missing, wrong } = findRecordings(whole, folder)
  expect([found.size, missing, wrong]).toEqual([2, 0, []])
  await takeInRecordings(other, SESSION, found)
  expect(
    (await heard(other, IDS[BILAL]!, 0, 160_000)).equals(Buffer.concat(sound()).subarray(0, 160_000)),
  ).toBe(true)
  // one byte is another
  const [first = ''] = readdirSync(folder)
  const bytes = readFileSync(path.join(folder, first))
  bytes[100]! ^= 1
  writeFileSync(path.join(folder, first), bytes)
  expect(findRecordings(whole, folder)).toMatchObject({ missing: 1, wrong: [first] })
})

it('gives a person their own sound alone', async () => {
  const { house } = await recordedSitting()
  const folder = path.join(temporaryFolder(), 'amina.recordings')
  const whole = (await house.store.wholeSitting(SESSION))!
  expect(await writeRecordings(house.store, whole, folder, AMINA)).toEqual({ count: 1, missing: [] })
  expect(readdirSync(folder)).toHaveLength(1)
})

it('goes with who spoke, and stays of the others; goes whole with the sitting', async () => {
  const { house, hall, state } = await recordedSitting()
  await house.store.forgetPerson(SESSION, BILAL, 1, false)
  await hall.places.renew()
  expect((await state()).kept.map(({ name }) => name)).toEqual([AMINA, null])
  await expect(heard(house.store, IDS[BILAL]!, 0, 10)).rejects.toThrow('gone')
  expect(await heard(house.store, IDS[AMINA]!, 0, 10)).toHaveLength(10)
  await house.store.endSession(SESSION, 10)
  await house.store.purge('sittings', 20, 20, false)
  await expect(heard(house.store, IDS[AMINA]!, 0, 10)).rejects.toThrow('gone')
})

it('keeps of a turn that a crash cut off what the store has', async () => {
  const { house, hall, state } = await recordedSitting({ isWhole: false })
  expect((await state()).begun).toHaveLength(1)
  await settleRecordings(house, SESSION, hall.places)
  const { begun, kept } = await state()
  const stored = Buffer.concat(sound()).subarray(0, 131_072)
  expect([begun, kept.length, kept[1]?.bytes]).toEqual([[], 2, stored.length])
  expect(kept[1]?.sha256).toBe(createHash('sha256').update(stored).digest('hex'))
  expect(kept[1]?.ms).toBeGreaterThan(5000)
})

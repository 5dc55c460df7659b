// Shared texts kept by the house: acknowledged when durable, told to who may read, and unharmed by whatever somebody sends.
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createMemoryStore } from '../../server/store/memory-store.ts'
import type { Store } from '../../server/store/store.ts'
import type { PersonId } from '../../shared/ids.ts'
import { toBase64 } from '../../shared/journal/base64.ts'
import { LONGEST_TEXT } from '../../shared/lab/shared-text.ts'
import { SESSION } from '../contracts/store-samples.ts'
import { AMINA, BORIS, contentOf, copy, NAME, opened, READER, scene, updatesTo } from './text-scene.ts'

test('what one writes is stored, acknowledged with its height and told to all who have it open', async () => {
  const here = await scene()
  const [amina, boris] = [await opened(here, AMINA), await opened(here, BORIS)]
  await opened(here, READER)
  amina.text.insert(0, 'نص مشترك')
  const answer = await here.texts.add(AMINA, NAME, amina.written())
  for (const { to, notice } of here.told) if (to === BORIS && notice.is === 'update') boris.take(notice.bytes)
  expect([answer, boris.text.toString(), updatesTo(here, READER)]).toEqual([
    { ok: true, value: { height: 1 } },
    'نص مشترك',
    [1],
  ])
  expect((await here.store.textLog(SESSION, 'lab/one', 0)).updates).toHaveLength(1)
})

test('a text is the same after a restart, and goes on', async () => {
  const before = await scene()
  const amina = await opened(before, AMINA)
  amina.text.insert(0, 'one')
  await before.texts.add(AMINA, NAME, amina.written())
  const after = await scene(before.store)
  await opened(after, AMINA)
  amina.text.insert(3, ' two')
  expect(await after.texts.add(AMINA, NAME, amina.written())).toEqual({ ok: true, value: { height: 2 } })
  expect(await contentOf(after)).toBe('one two')
})

test('what is sent again is acknowledged and kept once', async () => {
  const here = await scene()
  const amina = await opened(here, AMINA)
  amina.text.insert(0, 'abc')
  const bytes = amina.written()
  const first = await here.texts.add(AMINA, NAME, bytes)
  expect(await here.texts.add(AMINA, NAME, bytes)).toEqual(first)
  amina.text.delete(0, 1)
  const taken = amina.written()
  const second = await here.texts.add(AMINA, NAME, taken)
  expect(await here.texts.add(AMINA, NAME, taken)).toEqual(second)
  expect((await here.store.textLog(SESSION, 'lab/one', 0)).updates).toHaveLength(2)
})

test('readers write nothing, strangers read nothing, and who has not opened it opens it first', async () => {
  const here = await scene()
  const reader = await opened(here, READER)
  reader.text.insert(0, 'x')
  const bytes = reader.written()
  expect([
    await here.texts.add(READER, NAME, bytes),
    await here.texts.open('p_stranger' as PersonId, NAME),
    await here.texts.add('p_stranger' as PersonId, NAME, bytes),
    await here.texts.add(AMINA, NAME, bytes),
  ]).toMatchObject([
    { refusal: { code: 'place-closed' } },
    { refusal: { code: 'place-unknown' } },
    { refusal: { code: 'place-unknown' } },
    { refusal: { code: 'text-behind' } },
  ])
  expect(await contentOf(here)).toBe('')
})

test('who may no longer read is told so and gets nothing more', async () => {
  const here = await scene()
  const amina = await opened(here, AMINA)
  await opened(here, BORIS)
  here.rights.delete(BORIS)
  amina.text.insert(0, 'secret')
  await here.texts.add(AMINA, NAME, amina.written())
  amina.text.insert(0, 'more ')
  await here.texts.add(AMINA, NAME, amina.written())
  expect(here.told.filter(({ to }) => to === BORIS).map(({ notice }) => notice)).toEqual([
    { ...NAME, is: 'may', may: null },
  ])
})

test('malformed bytes, other types and the numbers of others change nothing', async () => {
  const here = await scene()
  const amina = await opened(here, AMINA)
  const boris = await opened(here, BORIS)
  amina.text.insert(0, 'good')
  await here.texts.add(AMINA, NAME, amina.written())

  const bad: string[] = [toBase64(Uint8Array.of(1, 255, 255, 255, 255, 15, 0, 0)), toBase64(Uint8Array.of(7))]
  const picture = copy()
  picture.text.insertEmbed(0, { image: 'https://elsewhere.example' })
  bad.push(picture.written())
  const otherRoot = copy()
  otherRoot.doc.getText('elsewhere').insert(0, 'x')
  bad.push(otherRoot.written())
  const formatted = copy()
  formatted.text.insert(0, 'x', { bold: true })
  bad.push(formatted.written())
  const controls = copy()
  controls.text.insert(0, 'a\u0000\u202eb')
  bad.push(controls.written())
  boris.doc.clientID = amina.doc.clientID
  boris.text.insert(0, 'stolen number, longer than what is there')
  bad.push(boris.written())
  for (const bytes of bad)
    expect(await here.texts.add(BORIS, NAME, bytes)).toEqual({
      ok: false,
      refusal: { code: 'bad-request' },
    })
  amina.text.insert(4, ' enough')
  await here.texts.add(AMINA, NAME, amina.written())
  expect(await contentOf(here)).toBe('good enough')
})

test('what builds on something that is not here is to be sent again with it', async () => {
  const here = await scene()
  const amina = await opened(here, AMINA)
  amina.text.insert(0, 'lost')
  const lost = amina.written()
  amina.text.insert(4, ' found')
  const gap = amina.written()
  amina.text.delete(0, 2)
  const taken = amina.written()
  const behind = { ok: false, refusal: { code: 'text-behind' } }
  expect([await here.texts.add(AMINA, NAME, gap), await here.texts.add(AMINA, NAME, taken)]).toEqual([
    behind,
    behind,
  ])
  for (const bytes of [lost, gap, taken]) await here.texts.add(AMINA, NAME, bytes)
  expect(await contentOf(here)).toBe('st found')
})

test('a text has an end, and what is full can be made shorter', async () => {
  const here = await scene()
  const amina = await opened(here, AMINA)
  for (let written = 0; written < LONGEST_TEXT; written += 4000) {
    amina.text.insert(0, 'a'.repeat(4000))
    expect((await here.texts.add(AMINA, NAME, amina.written())).ok).toBe(true)
  }
  const before = Y.encodeStateAsUpdate(amina.doc)
  amina.text.insert(0, 'b')
  expect(await here.texts.add(AMINA, NAME, amina.written())).toMatchObject({
    refusal: { code: 'place-full' },
  })
  const again = copy()
  again.take(toBase64(before))
  again.doc.transact(() => {
    again.text.delete(0, 10)
    again.text.insert(0, 'b')
  })
  expect((await here.texts.add(AMINA, NAME, again.written())).ok).toBe(true)
  expect((await contentOf(here)).length).toBe(LONGEST_TEXT - 9)
})

test('an update that the store did not take has changed nothing, and is taken when it is sent again', async () => {
  const memory = createMemoryStore()
  let isBroken = false
  const store: Store = {
    ...memory,
    addTextUpdate: (...args) =>
      isBroken ? Promise.reject(new Error('the disk is full')) : memory.addTextUpdate(...args),
  }
  const here = await scene(store)
  const amina = await opened(here, AMINA)
  await opened(here, BORIS)
  amina.text.insert(0, 'one')
  const bytes = amina.written()
  isBroken = true
  await expect(here.texts.add(AMINA, NAME, bytes)).rejects.toThrow('the disk is full')
  expect([await contentOf(here), updatesTo(here, BORIS)]).toEqual(['', []])
  isBroken = false
  expect(await here.texts.add(AMINA, NAME, bytes)).toEqual({ ok: true, value: { height: 1 } })
  expect([await contentOf(here), updatesTo(here, BORIS)]).toEqual(['one', [1]])
})

test('an update that arrived though the store said otherwise is told to the others', async () => {
  const memory = createMemoryStore()
  let isBroken = true
  const store: Store = {
    ...memory,
    async addTextUpdate(...args) {
      const height = await memory.addTextUpdate(...args)
      if (isBroken) throw new Error('the line broke')
      return height
    },
  }
  const here = await scene(store)
  const amina = await opened(here, AMINA)
  await opened(here, BORIS)
  amina.text.insert(0, 'one')
  const bytes = amina.written()
  await expect(here.texts.add(AMINA, NAME, bytes)).rejects.toThrow('the line broke')
  isBroken = false
  await here.texts.add(AMINA, NAME, bytes)
  expect([await contentOf(here), updatesTo(here, BORIS)]).toEqual(['one', [1]])
})

test('many updates are merged into one, and nothing is lost by it', async () => {
  const here = await scene()
  const amina = await opened(here, AMINA)
  for (let count = 0; count < 205; count++) {
    amina.text.insert(amina.text.length, `${count % 10}`)
    await here.texts.add(AMINA, NAME, amina.written())
  }
  const log = await here.store.textLog(SESSION, 'lab/one', 0)
  const after = await scene(here.store)
  expect([log.merged?.height, log.updates.length, await contentOf(after)]).toEqual([
    200,
    5,
    amina.text.toString(),
  ])
  const boris = await opened(after, BORIS)
  boris.doc.clientID = amina.doc.clientID
  boris.text.insert(0, 'x')
  expect(await after.texts.add(BORIS, NAME, boris.written())).toMatchObject({
    refusal: { code: 'bad-request' },
  })
})

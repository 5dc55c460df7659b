// Corners over the wire, against who listens at the line: what is said in one is in no byte that goes to anybody else, and on no disk.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BotRoom, makeSession, secretOf, stateWhere, type Visitor, visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

let forum: ForumProcess
beforeAll(async () => {
  forum = await startForum()
})
afterAll(() => forum.remove())

interface Listener extends Visitor {
  /** whether any frame that ever came over the line had these words in it */
  heard(words: string): boolean
}

async function listener(session: string, name: string, link?: string): Promise<Listener> {
  const frames: Buffer[] = []
  const listen = (room: BotRoom) => {
    const { ws } = room.connection.transport as unknown as { ws: WebSocket }
    ws.addEventListener('message', ({ data }) => frames.push(Buffer.from(data as ArrayBuffer)))
  }
  const who = link === undefined ? { name } : { name, badge: secretOf(link) }
  const visitor = await visit(forum.url, session, who, listen)
  return { ...visitor, heard: (words) => frames.some((frame) => frame.includes(words)) }
}

test('what is said in private comes to those who sit there, in no byte to others, and is kept nowhere', async () => {
  const made = await makeSession(forum.url, {
    ...{ title: 'Corners', rulebook: 'open-floor', public: true },
    delegations: [{ id: 'ARE' }, { id: 'KEN' }],
  })
  const { id } = made.session
  const [are, ken] = made.delegations.map(({ link }) => link)
  const [chair, amina, otieno, left, never] = await Promise.all([
    listener(id, 'President', made.chair.link),
    listener(id, 'Amina', are),
    listener(id, 'Otieno', ken),
    listener(id, 'Left', are),
    listener(id, 'Never'),
  ])
  for (const each of [amina, otieno, left])
    expect((await each.ask('corner.enter', { corner: 1 })).ok).toBe(true)
  await left.ask('seat.leave', {})
  await amina.ask('corner.close', { isPrivate: true })
  await stateWhere(never.room, ({ closedCorners }) => closedCorners === 2)
  expect(await never.ask('corner.enter', { corner: 1 })).toMatchObject({
    refusal: { code: 'corner-private' },
  })
  const words = 'we yield on article nine'
  expect((await amina.ask('corner.say', { text: words, isPrivate: true })).ok).toBe(true)
  await otieno.ask('corner.invite', { to: never.entered.person })
  expect((await never.ask('corner.enter', { corner: 1 })).ok).toBe(true)
  // asked after it, answered after it: whoever was to get anything has it by now
  await Promise.all([chair, amina, otieno, left, never].map((each) => each.ask('chat.recent', {})))
  expect([chair, amina, otieno, left, never].map((each) => each.heard(words))).toEqual([
    ...[false, true, true, false, false],
  ])
  const journal = await (await fetch(`${forum.url}/api/sessions/${id}/journal`)).text()
  const place = await (await fetch(`${forum.url}/api/sessions/${id}/places/corners`)).text()
  expect([journal, place].join()).not.toContain(words)
  await Promise.all([chair, amina, otieno, left, never].map((each) => each.leave()))
  await forum.stop()
  const kept = readdirSync(forum.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)))
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.some((bytes) => bytes.includes(words))).toBe(false)
})

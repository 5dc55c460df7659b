// A hall that seats three: who comes later sits in galleries, sees the hall, votes, and is called to the floor.
import { Client } from 'colyseus.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEATS } from '../../shared/hall/seats.ts'
import type { VoteId } from '../../shared/ids.ts'
import type { ChatLine } from '../../shared/protocol/messages.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { makeSession, secretOf, stateWhere, type Visitor, visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

let forum: ForumProcess

beforeAll(async () => {
  forum = await startForum({ MAJLIS_HALL_PEOPLE: '3' })
})
afterAll(() => forum.remove())

const walkerOf = ({ room }: Visitor, { entered }: Visitor) => room.state.walkers.get(entered.person)
const closed = ({ room }: Visitor) => new Promise<number>((resolve) => room.onLeave(resolve))

/** A sitting of three delegations with its chair and the first in the hall, and a visitor; the other two are too late for it. */
async function fullHall() {
  const made = await makeSession(forum.url, {
    title: 'Full',
    rulebook: 'open-floor',
    delegations: [{ id: 'ARE' }, { id: 'KEN' }, { id: 'OMN' }],
    public: true,
  })
  const { id } = made.session
  const come = (name: string, link?: string) =>
    visit(forum.url, id, link === undefined ? { name } : { name, badge: secretOf(link) })
  const chair = await come('Chair', made.chair.link)
  const first = await come('Emirates', made.delegations[0]?.link)
  const visitor = await come('Visitor')
  const second = await come('Kenya', made.delegations[1]?.link)
  const third = await come('Oman', made.delegations[2]?.link)
  const leave = (...also: readonly Visitor[]) =>
    Promise.all([chair, first, visitor, second, third, ...also].map((each) => each.leave()))
  return { id, come, chair, first, visitor, second, third, leave }
}

test('who comes into a full hall is seated in a gallery, and everyone is told how many are where', async () => {
  const { id, come, chair, second, third, leave } = await fullHall()
  expect([chair, second, third].map(({ entered }) => entered.room)).toEqual([id, `${id}-g1`, `${id}-g1`])
  expect([chair, second].map(({ room }) => room.state.gallery)).toEqual([0, 1])
  const more = [await come('One'), await come('Two')]
  expect(more.map(({ entered }) => entered.room)).toEqual([`${id}-g1`, `${id}-g2`])
  const counts = JSON.stringify([
    { gallery: 0, people: 3 },
    { gallery: 1, people: 3 },
    { gallery: 2, people: 1 },
  ])
  await Promise.all(
    [chair, second, more[1]!].map(({ room }) => stateWhere(room, ({ rooms }) => rooms === counts)),
  )
  const listed = await fetch(`${forum.url}/api/sessions/${id}`)
  expect(await listed.json()).toMatchObject({ session: { present: 7 } })
  await leave(...more)
})

test('a vote of the hall and a gallery counts the ballots of both, and a delegate may ask for the floor from there', async () => {
  const { chair, first, second, third, leave } = await fullHall()
  const opened = await chair.ask('vote.open', {
    question: 'Shall we?',
    ...{ method: 'recorded', decision: null, again: null },
  })
  const vote = (opened.ok ? opened.value.vote : '') as VoteId
  await stateWhere(second.room, (state) => state.vote?.isOpen === true)
  const cast = (who: Visitor, choice: 'yes' | 'no', key: string) =>
    who.ask('ballot.cast', { vote, choice, key: key.repeat(32) })
  const receipts = await Promise.all([
    cast(first, 'yes', 'a'),
    cast(second, 'no', 'b'),
    cast(third, 'yes', 'c'),
  ])
  expect(receipts.map(({ ok }) => ok)).toEqual([true, true, true])
  expect(receipts[1]).toMatchObject({ value: { receipt: { choice: 'no', delegation: 'KEN' } } })
  const outcome = await chair.ask('vote.close', { vote })
  expect(outcome).toMatchObject({ ok: true, value: { outcome: { tally: { yes: 2, no: 1, abstain: 0 } } } })
  await stateWhere(third.room, (state) => state.vote?.decided !== '')
  expect(await second.ask('floor.request', { kind: 'speech' })).toMatchObject({ ok: true })
  await stateWhere(chair.room, (state) => state.chapters.get('speakers')?.includes('KEN') === true)
  await leave()
})

test('the gallery sees those at the desks of the hall, and its own people sit on the seats of the public', async () => {
  const { first, second, third, leave } = await fullHall()
  await first.ask('seat.take', { seat: 0 })
  await stateWhere(second.room, () => walkerOf(second, first)?.seat === 0)
  expect(walkerOf(second, first)).toMatchObject({
    name: 'Emirates',
    delegation: 'ARE',
    elsewhere: 1,
    seat: 0,
  })
  expect(walkerOf(second, third)).toMatchObject({ name: 'Oman', elsewhere: 0 })
  const seats = [second, third].map((who) => walkerOf(second, who)?.seat ?? -1)
  expect(seats.map((seat) => SEATS[seat]?.kind)).toEqual(['gallery', 'gallery'])
  expect(seats[0]).not.toBe(seats[1])
  expect(walkerOf(first, second)).toBeUndefined()
  expect(await second.ask('seat.take', { seat: 1 })).toEqual({ ok: false, refusal: { code: 'seat-in-hall' } })
  await second.ask('seat.leave', {})
  expect(await second.ask('seat.take', { seat: seats[0]! })).toMatchObject({ ok: true })
  await first.ask('seat.leave', {})
  await stateWhere(second.room, () => walkerOf(second, first) === undefined)
  await leave()
})

test('talk in a gallery stays there, and a note finds its delegation in whatever room it is', async () => {
  const { chair, second, third, leave } = await fullHall()
  const heard: string[] = []
  chair.room.onMessage('chat', ({ text }: ChatLine) => heard.push(text))
  const told = new Promise((resolve) => third.room.onMessage('chat', ({ text }: ChatLine) => resolve(text)))
  const noted = new Promise((resolve) => second.room.onMessage('note', resolve))
  await second.ask('chat.say', { text: 'up here' })
  expect(await told).toBe('up here')
  await chair.ask('note.send', { to: 'KEN' as never, text: 'please come down' })
  expect(await noted).toMatchObject({ from: 'chair', text: 'please come down' })
  await chair.ask('chat.say', { text: 'down here' })
  const recent = await Promise.all([chair, third].map((who) => who.ask('chat.recent', {})))
  const texts = recent.map((answer) => (answer.ok ? answer.value.lines.map(({ text }) => text) : []))
  expect([texts, heard]).toEqual([[['down here'], ['up here']], ['down here']])
  await leave()
})

test('a visitor of the gallery raises a hand, is invited to the floor, and stands at the rostrum of the hall', async () => {
  const { id, come, chair, second, leave } = await fullHall()
  const guest = await come('Guest')
  expect(guest.entered.room).toBe(`${id}-g1`)
  const called = closed(guest)
  await guest.ask('hand.raise', {})
  await stateWhere(chair.room, () => walkerOf(chair, guest)?.elsewhere === 2)
  expect(walkerOf(chair, guest)).toMatchObject({ name: 'Guest', hand: 1, seat: -1 })
  await chair.ask('meeting.open', {})
  const invited = await chair.ask('floor.invite', { person: guest.entered.person, seconds: 60 })
  expect(invited).toMatchObject({ ok: true })
  expect(await called).toBe(4302)
  const below = await visit(forum.url, id, { token: guest.entered.token })
  expect(below.entered).toMatchObject({ room: id, person: guest.entered.person })
  await stateWhere(chair.room, () => walkerOf(chair, below)?.elsewhere === 0)
  // those above see who speaks below
  await stateWhere(second.room, () => walkerOf(second, below)?.elsewhere === 1)
  await leave(below)
})

test('who takes the chair from a gallery comes down to it, and nobody else comes into a full hall past the usher', async () => {
  const names = ['One', 'Two', 'Three']
  const inHall: Visitor[] = []
  for (const name of names) inHall.push(await visit(forum.url, 'open-forum', { name }))
  const [fourth, fifth] = [
    await visit(forum.url, 'open-forum', { name: 'Four' }),
    await visit(forum.url, 'open-forum', { name: 'Five' }),
  ]
  const called = closed(fourth)
  expect(await fourth.ask('presiding.take', {})).toMatchObject({ ok: true })
  expect(await called).toBe(4302)
  const presiding = await visit(forum.url, 'open-forum', { token: fourth.entered.token })
  expect(presiding.room.state.gallery).toBe(0)
  const client = new Client(forum.url, { headers: { origin: forum.url } })
  const past = client.joinById('open-forum', { token: fifth.entered.token, version: PROTOCOL_VERSION })
  await expect(past).rejects.toThrow('session-full')
  await Promise.all([...inHall, presiding, fifth].map((each) => each.leave()))
})

test('the latest tab of a person goes on, also when it is in another room', async () => {
  const { id, come, chair, first, visitor, second, third } = await fullHall()
  const late = await come('Late')
  const replaced = closed(late)
  await visitor.leave()
  const again = await visit(forum.url, id, { token: late.entered.token })
  expect([late.entered.room, again.entered.room]).toEqual([`${id}-g1`, id])
  expect(await replaced).toBe(4409)
  await Promise.all([chair, first, second, third, again].map((each) => each.leave()))
})

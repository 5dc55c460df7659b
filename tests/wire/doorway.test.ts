// The door of the hall over the wire: waiting until one is admitted, a locked door, and being removed.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonId } from '../../shared/ids.ts'
import type { Knocking } from '../../shared/protocol/messages.ts'
import { CLOSE, MESSAGE } from '../../shared/protocol/rooms.ts'
import { makeSession, post, secretOf, stateWhere, type Visitor, visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

let forum: ForumProcess

beforeAll(async () => {
  forum = await startForum()
})
afterAll(() => forum.remove())

async function sitting() {
  const made = await makeSession(forum.url, {
    title: 'A door',
    rulebook: 'open-floor',
    delegations: [{ id: 'KEN' }],
    public: true,
  })
  const { id } = made.session
  const knocks: (readonly Knocking[])[] = []
  let heard: () => void = () => undefined
  const chair = await visit(
    forum.url,
    id,
    { name: 'President', badge: secretOf(made.chair.link) },
    (room) => {
      room.onMessage(MESSAGE.note, () => undefined)
      room.onMessage(MESSAGE.knocking, (knocking: readonly Knocking[]) => {
        knocks.push(knocking)
        heard()
      })
    },
  )
  const someoneKnocks = () =>
    new Promise<readonly Knocking[]>((resolve) => {
      heard = () => resolve(knocks.at(-1) ?? [])
    })
  return { id, chair, someoneKnocks, kenya: made.delegations[0]?.link ?? '' }
}

const quiet = (room: Visitor['room']) => {
  for (const type of [MESSAGE.note, MESSAGE.knocking]) room.onMessage(type, () => undefined)
}
const goIn = (id: string, who: Parameters<typeof visit>[2]) => visit(forum.url, id, who, quiet)

/** What a page does that stands at the door: it enters under its token and knocks. */
const enterOnly = (id: string, name: string) =>
  post<{ token: string; person: PersonId }>(forum.url, `/api/sessions/${id}/enter`, { name })

test('[RO18] who comes to a waiting room is seen by the desk, and comes in once admitted', async () => {
  const { id, chair, someoneKnocks } = await sitting()
  await chair.ask('door.set', { door: 'waiting' })
  const { token, person } = await enterOnly(id, 'Noor')
  const knocking = someoneKnocks()
  await expect(goIn(id, { token })).rejects.toThrow('waiting')
  expect(await knocking).toEqual([{ person, name: 'Noor' }])
  expect(await chair.ask('door.knocking', {})).toEqual({
    ok: true,
    value: { people: [{ person, name: 'Noor' }] },
  })
  await chair.ask('door.admit', { person })
  const inside = await goIn(id, { token })
  await stateWhere(chair.room, (state) => state.walkers.has(person))
  expect(await chair.ask('door.knocking', {})).toEqual({ ok: true, value: { people: [] } })
  await Promise.all([chair.leave(), inside.leave()])
})

test('[RO18] through a locked door come those who are accredited, and nobody new', async () => {
  const { id, chair, kenya } = await sitting()
  await chair.ask('door.set', { door: 'locked' })
  const { token } = await enterOnly(id, 'Noor')
  await expect(goIn(id, { token })).rejects.toThrow('door-locked')
  const delegate = await goIn(id, { name: 'Otieno', badge: secretOf(kenya) })
  await chair.ask('door.set', { door: 'open' })
  const inside = await goIn(id, { token })
  await Promise.all([chair.leave(), delegate.leave(), inside.leave()])
})

test('[RO16] who is removed is told so, and does not come back', async () => {
  const { id, chair } = await sitting()
  const guest = await goIn(id, { name: 'Noor' })
  const closed = new Promise((resolve) => guest.room.onLeave((code) => resolve(code)))
  await chair.ask('person.remove', { person: guest.entered.person })
  expect(await closed).toBe(CLOSE.removed)
  const { token } = guest.entered
  await expect(goIn(id, { token })).rejects.toThrow(/removed|token-unknown/)
  await chair.leave()
})

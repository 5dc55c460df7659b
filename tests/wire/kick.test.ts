// Who is sent away is out within a second, in whatever room they are, and comes back by nothing that they have; until they are let back in.
import { Client } from 'colyseus.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NewSession } from '../../shared/protocol/api.ts'
import { CLOSE } from '../../shared/protocol/rooms.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'
import { newHost } from '../bots/host.ts'
import { post, secretOf, stateWhere, type Visitor, visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

let forum: ForumProcess

beforeAll(async () => {
  // so that the third of a sitting sits in a gallery, which is a room of its own
  forum = await startForum({ MAJLIS_HALL_PEOPLE: '2', MAJLIS_SESSIONS_PER_MINUTE: '100' })
})
afterAll(() => forum.remove())

const SESSION: NewSession = {
  title: 'Shared waters',
  rulebook: 'open-floor',
  delegations: [{ id: 'ARE' }, { id: 'KEN' }],
  public: true,
}
/** sockets end so soon after what ends them (security case 38) */
const AT_MOST_MS = 1000

/** The code with which a line ends, and how long that takes from now. */
const ended = ({ room }: Visitor): Promise<{ code: number; ms: number }> => {
  const from = performance.now()
  return new Promise((resolve) =>
    room.onLeave((code: number) => resolve({ code, ms: performance.now() - from })),
  )
}

async function sitting() {
  const host = newHost(forum.url)
  const made = await host.make(SESSION)
  const { id } = made.session
  const [are, ken] = made.delegations.map(({ link }) => secretOf(link)) as [string, string]
  const come = (name: string, badge: string) => visit(forum.url, id, { name, badge })
  const chair = await come('Chair', secretOf(made.chair.link))
  const inHall = await come('Amina', are)
  const inGallery = await come('Otieno', ken)
  const enter = (body: object) => post(forum.url, `/api/sessions/${id}/enter`, { name: 'N', ...body })
  return { host, made, id, are, ken, chair, inHall, inGallery, enter }
}

test('[RO16] in the hall and in a gallery: within a second, and told why', async () => {
  const { chair, inHall, inGallery, id } = await sitting()
  expect([inHall, inGallery].map(({ entered }) => entered.room)).toEqual([id, `${id}-g1`])
  for (const gone of [inHall, inGallery]) {
    const closed = ended(gone)
    expect(await chair.ask('person.remove', { person: gone.entered.person })).toMatchObject({ ok: true })
    const { code, ms } = await closed
    expect([code, ms < AT_MOST_MS]).toEqual([CLOSE.removed, true])
  }
  await chair.leave()
})

test('[RO20] comes back neither by the same link, nor in a new tab, nor by the token, nor by the line that was open', async () => {
  const { chair, inHall, id, are, enter } = await sitting()
  const { token } = inHall.entered
  const { reconnectionToken } = inHall.room
  const closed = ended(inHall)
  await chair.ask('person.remove', { person: inHall.entered.person })
  await closed
  await expect(enter({ badge: are })).rejects.toThrow('badge-unknown')
  await expect(enter({ badge: are, token })).rejects.toThrow('badge-unknown')
  await expect(enter({ token })).rejects.toThrow('removed')
  const client = new Client(forum.url, { headers: { origin: forum.url } })
  await expect(client.reconnect(reconnectionToken)).rejects.toThrow()
  await expect(client.joinById(id, { token, version: PROTOCOL_VERSION })).rejects.toThrow()
  await chair.leave()
})

test('[RO20] let back in by who presides, is who they were', async () => {
  const { chair, inHall, id, ken, enter } = await sitting()
  const { person, token } = inHall.entered
  const closed = ended(inHall)
  await chair.ask('person.remove', { person })
  await closed
  expect(await chair.ask('people.sent-away', {})).toEqual({
    ok: true,
    value: { people: [{ person, name: 'Amina' }] },
  })
  expect(await chair.ask('person.readmit', { person })).toMatchObject({ ok: true })
  await expect
    .poll(() =>
      enter({ token }).then(
        () => 'in',
        () => 'out',
      ),
    )
    .toBe('in')
  const back = await visit(forum.url, id, { token })
  expect(back.entered).toMatchObject({ person, role: 'delegate', delegation: 'ARE' })
  await stateWhere(chair.room, ({ walkers }) => walkers.get(person)?.delegation === 'ARE')
  // the desk alone is told who was sent away
  const delegate = await visit(forum.url, id, { name: 'Otieno', badge: ken })
  expect(await delegate.ask('people.sent-away', {})).toMatchObject({ refusal: { code: 'not-at-desk' } })
  await Promise.all([chair, back, delegate].map((each) => each.leave()))
})

test.each(['revoke', 'reissue'] as const)(
  'a badge that its host %ss ends the lines of those who came with it within a second, in the hall and in a gallery',
  async (how) => {
    const { host, made, id, chair, inHall, inGallery } = await sitting()
    for (const [place, gone] of [inHall, inGallery].entries()) {
      const { badge } = made.delegations[place]!
      const closed = ended(gone)
      if (how === 'revoke') await host.post(`/sessions/${id}/revoke`, { badge })
      else await host.reissue(id, badge, true)
      const { code, ms } = await closed
      expect([code, ms < AT_MOST_MS]).toEqual([CLOSE.removed, true])
    }
    // whom the house removed, the chair does not let in
    const { person } = inHall.entered
    expect(await chair.ask('person.readmit', { person })).toMatchObject({
      refusal: { code: 'removed-by-host', rule: 'RO20' },
    })
    await chair.leave()
  },
)

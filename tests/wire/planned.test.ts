// When a sitting is held, over the wire: its host sets it, the lobby and the invitation for a calendar say it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SessionSummary } from '../../shared/protocol/api.ts'
import { newHost } from '../bots/host.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

let forum: ForumProcess

beforeAll(async () => {
  forum = await startForum({ MAJLIS_SESSIONS_PER_MINUTE: '100' })
})
afterAll(() => forum.remove())

const SESSION = { title: 'Shared waters', rulebook: 'open-floor', delegations: [{ id: 'ARE' }] } as const
const PLANNED = { startsAt: Date.UTC(2026, 11, 1, 6), minutes: 90 }

const seen = async (id: string): Promise<SessionSummary> => {
  const answer = await fetch(`${forum.url}/api/sessions/${id}`)
  return ((await answer.json()) as { session: SessionSummary }).session
}
const listed = async (id: string): Promise<SessionSummary | undefined> => {
  const answer = await fetch(`${forum.url}/api/sessions`)
  const { sessions } = (await answer.json()) as { sessions: readonly SessionSummary[] }
  return sessions.find((session) => session.id === id)
}

test('[MI13] a host sets the time, and everyone who may know of a sitting reads it', async () => {
  const host = newHost(forum.url)
  const { session } = await host.make({ ...SESSION, public: true })
  expect((await seen(session.id)).planned).toBeNull()
  await host.post(`/sessions/${session.id}/plan`, { planned: PLANNED })
  expect([(await seen(session.id)).planned, (await listed(session.id))?.planned]).toEqual([PLANNED, PLANNED])
  const invitation = await (await fetch(`${forum.url}/api/sessions/${session.id}/session.ics`)).text()
  expect(invitation).toContain(
    'DTSTART:20261201T060000Z\r\nDTEND:20261201T073000Z\r\nSUMMARY:Shared waters\r\n',
  )
  await host.post(`/sessions/${session.id}/plan`, { planned: null })
  expect((await seen(session.id)).planned).toBeNull()
})

test('[MI14] the time of a closed sitting is for its people', async () => {
  const host = newHost(forum.url)
  const { session } = await host.make({ ...SESSION, public: false })
  await host.post(`/sessions/${session.id}/plan`, { planned: PLANNED })
  expect((await seen(session.id)).planned).toBeNull()
  const asked = await fetch(`${forum.url}/api/sessions/${session.id}/session.ics`)
  expect([asked.status, await asked.json()]).toEqual([401, { refusal: { code: 'badge-needed' } }])
})

test('nobody else sets it, and no time is set that is none', async () => {
  const [host, other] = [newHost(forum.url), newHost(forum.url)]
  const { session } = await host.make({ ...SESSION, public: true })
  const path = `/sessions/${session.id}/plan`
  const refused = [
    [other, { planned: PLANNED }, 'not-host'],
    [host, { planned: { startsAt: 0, minutes: 90 } }, '"field":"planned.startsAt"'],
    [host, { planned: { ...PLANNED, minutes: 1441 } }, '"field":"planned.minutes"'],
    [host, {}, '"field":"planned"'],
  ] as const
  for (const [who, body, why] of refused) await expect(who.post(path, body)).rejects.toThrow(why)
  expect((await seen(session.id)).planned).toBeNull()
})

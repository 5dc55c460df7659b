// Cases 33–34, 37–38, 53–54 and 89–93: who somebody is, for how long, and where they stand.

import { fromLines } from '../../../shared/journal/ndjson.ts'
import { decodeStepped, encodeIntent } from '../../../shared/protocol/intents.ts'
import { MESSAGE } from '../../../shared/protocol/rooms.ts'
import { secretOf, stateWhere, type Visitor, visit } from '../../bots/visitor.ts'
import { takeSeat } from '../raw-room.ts'
import { askSeat, type Case, post, reserve, type Target } from '../target.ts'
import { among, equal, verify, within } from '../verify.ts'
import {
  cast,
  closedWith,
  codeOf,
  inMeeting,
  journalHolds,
  journalOf,
  personOf,
  putQuestion,
} from './meeting.ts'

const TABS = 10
const END_WITHIN_MS = 1_000
/** m/s of who walks briskly; two seconds may be told at once after a stalled line (server/rooms/walker.ts), and one is for the network */
const FASTEST = 3.4
const SLACK_M = 3 * FASTEST
const HOUR_MS = 3_600_000

const JWTS = [
  ['alg none', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJjaGFpciJ9.'],
  ['HS256', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjaGFpciJ9.c2lnbmVk'],
  ['kid path', 'eyJhbGciOiJIUzI1NiIsImtpZCI6Ii4uLy4uL2Rldi9udWxsIn0.e30.c2lnbmVk'],
] as const

/** Leaves the open forum after `act`. */
async function asVisitor(
  { url }: Target,
  name: string,
  act: (visitor: Visitor) => Promise<void>,
): Promise<void> {
  const visitor = await visit(url, 'open-forum', { name })
  try {
    await act(visitor)
  } finally {
    await visitor.leave()
  }
}

export const people: readonly Case[] = [
  ...JWTS.map(
    ([kind, token]): Case => ({
      name: `33–34 a JSON Web Token (${kind}) is no token here`,
      async run(target) {
        among((await askSeat(target, { token, session: 'open-forum' })).status, [400, 403], 'a seat')
        const desk = await fetch(`${target.url}/api/host`, { headers: { authorization: `Bearer ${token}` } })
        among(desk.status, [401, 403], 'a host’s desk')
      },
    }),
  ),
  {
    name: `37 ${TABS} tabs of one person: the latest goes on, the others are told`,
    async run(target) {
      const first = await reserve(target)
      let before = await takeSeat(target, { seat: first })
      for (let tab = 1; tab < TABS; tab++) {
        const seat = await reserve({ ...target, enter: async () => first })
        const next = await takeSeat(target, { seat })
        equal(await within(END_WITHIN_MS, before.closed, 'ending'), 4409, 'close code')
        before = next
      }
      equal(((await before.ask('chat.recent', {})) as { ok: boolean }).ok, true, 'the latest')
      before.leave()
    },
  },
  {
    name: '38, 90 who is removed is out within a second, and does not come back by the link',
    run: (target) =>
      inMeeting(target, 2, async ({ chair, delegates, secrets, id }) => {
        const [removed, other] = delegates
        const end = within(END_WITHIN_MS, closedWith(removed!), 'ending')
        equal(await codeOf(chair, 'person.remove', { person: personOf(removed!) }), 'ok', 'removing')
        equal(await end, 4403, 'close code')
        for (const who of [{ token: removed!.entered.token }, { name: 'Back', badge: secrets[0]! }]) {
          const answer = await post(`${target.url}/api/sessions/${id}/enter`, who)
          among(answer.status, [401, 403], JSON.stringify(await answer.json()))
        }
        equal(await codeOf(other!, 'chat.recent', {}), 'ok', 'the other')
      }),
  },
  {
    name: '38 a badge withdrawn by the host ends the line of who came with it within a second',
    run: (target) =>
      inMeeting(target, 2, async ({ host, made, delegates, id }) => {
        const end = within(END_WITHIN_MS, closedWith(delegates[1]!), 'ending')
        await host.post(`/sessions/${id}/revoke`, { badge: made.delegations[1]!.badge })
        equal(await end, 4403, 'close code')
      }),
  },
  {
    name: '53 nobody is faster than the fastest, whatever they send',
    run: (target) =>
      asVisitor(target, 'Runner', async ({ room }) => {
        const places: { x: number; z: number; at: number }[] = []
        room.onMessage(MESSAGE.stepped, (bytes: Uint8Array) => {
          const stepped = decodeStepped(new Uint8Array(bytes))
          if (stepped) places.push({ ...stepped, at: performance.now() })
        })
        const began = performance.now()
        for (let number = 1; performance.now() - began < 1_500; number++) {
          // each says that the one before was held for 255 steps: twelve seconds
          room.sendBytes(
            MESSAGE.intent,
            encodeIntent({ number, heading: number & 1, pace: 2, heldSteps: 255 }),
          )
          await new Promise((resolve) => setTimeout(resolve, 110))
        }
        const [first, last] = [places[0], places.at(-1)]
        verify(first !== undefined && last !== undefined, 'nothing was told of the walk')
        const walked = Math.hypot(last.x - first.x, last.z - first.z)
        const most = FASTEST * ((last.at - first.at) / 1000) + SLACK_M
        verify(walked <= most, `${walked.toFixed(1)} m, at most ${most.toFixed(1)}`)
      }),
  },
  {
    name: '54 who was removed walks no more, and nobody sees them',
    run: (target) =>
      inMeeting(target, 2, async ({ chair, delegates }) => {
        const [removed, other] = delegates
        await codeOf(chair, 'person.remove', { person: personOf(removed!) })
        removed!.room.sendBytes(
          MESSAGE.intent,
          encodeIntent({ number: 1, heading: 0, pace: 2, heldSteps: 0 }),
        )
        await stateWhere(other!.room, ({ walkers }) => !walkers.has(personOf(removed!)))
      }),
  },
  {
    name: '91 the page of a link spends nothing, and a secret in a query opens nothing',
    run: (target) =>
      inMeeting(target, 1, async ({ host, made, id, secrets }) => {
        const uses = async () => (await host.detail(id)).badges.map(({ usesLeft }) => usesLeft)
        const before = await uses()
        const link = made.delegations[0]!.link
        verify(!new URL(link).search && new URL(link).hash.includes(secretOf(link)), link)
        for (const agent of ['Slackbot', 'WhatsApp/2', 'facebookexternalhit/1.1'])
          await fetch(link, { headers: { 'user-agent': agent } }).then((answer) => answer.arrayBuffer())
        await fetch(`${target.url}/s/${id}?k=${secrets[0]}`)
        equal(await uses(), before, 'uses')
      }),
  },
  {
    name: '92 a clock of one’s own decides nothing',
    run: (target) =>
      inMeeting(target, 1, async (meeting) => {
        const vote = await putQuestion(meeting)
        const asked = { vote, choice: 'yes', key: 'b'.repeat(32) }
        for (const at of [Date.now() - HOUR_MS, Date.now() + HOUR_MS])
          equal(await codeOf(meeting.delegates[0]!, 'ballot.cast', { ...asked, at }), 'bad-request', 'a time')
        const before = Date.now()
        equal(await cast(meeting.delegates[0]!, vote, 'yes'), 'ok', 'the ballot')
        const times = [...fromLines(await journalOf(meeting))].map(({ entry }) => entry.at)
        verify(
          times.every((at, index) => index === 0 || at >= times[index - 1]!),
          'times run back',
        )
        verify(Math.abs(times.at(-1)! - before) < HOUR_MS / 60, 'the time is not the server’s')
      }),
  },
  {
    name: '93 two at the desk act at once: one after the other, and the second learns it',
    run: (target) =>
      inMeeting(target, 2, async (meeting) => {
        const { host, id, url, chair } = meeting
        const { links } = await host.post<{ links: readonly { link: string }[] }>(`/sessions/${id}/badges`, {
          ...{ role: 'chair', delegation: null, label: '' },
        })
        const second = await visit(url, id, { name: 'Other chair', badge: secretOf(links[0]!.link) })
        const asked = { question: 'Whose?', method: 'recorded', decision: null, again: null }
        const codes = await Promise.all(
          [chair, second].flatMap((each) => [
            codeOf(each, 'vote.open', asked),
            codeOf(each, 'chat.slow', { everyMs: 1000 }),
          ]),
        )
        equal([codes[0], codes[2]].filter((code) => code === 'ok').length, 1, codes.join())
        await journalHolds(meeting, 0)
        await second.leave()
      }),
  },
]

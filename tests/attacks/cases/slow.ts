// Cases 21–23: visitors who speak slowly or not at all.
import type { Socket } from 'node:net'
import { exchange, openLine, request } from '../raw-http.ts'
import { takeSeat } from '../raw-room.ts'
import type { Case, Target } from '../target.ts'
import { equal, isAlive, verify } from '../verify.ts'

const PATIENCE_MS = 9000
const IDLE_LINES = 5000

/** ms until half a header is closed */
const halfHeader = async (target: Target): Promise<number> =>
  (await exchange(target, 'GET /health HTTP/1.1\r\nHost: HOST\r\nX-Slow: ', PATIENCE_MS)).tookMs

/** ms until half a body is closed */
async function halfBody(target: Target): Promise<number> {
  const line = 'POST /matchmake/joinById/open-forum'
  const head = request(line, 'Content-Type: application/json', 'Content-Length: 100')
  return (await exchange(target, `${head}{"token":`, PATIENCE_MS)).tookMs
}

/** ms until a line on which nothing was ever said is closed */
const silence = async (target: Target): Promise<number> => (await exchange(target, '', PATIENCE_MS)).tookMs

export const slow: readonly Case[] = [
  {
    name: '21–22 half a header, half a body and silence are closed in time',
    async run(target) {
      const [header, body, nothing] = await Promise.all([
        halfHeader(target),
        halfBody(target),
        silence(target),
      ])
      verify(header <= 5000, `half a header stayed ${header} ms`)
      verify(body <= 8000, `half a body stayed ${body} ms`)
      verify(nothing <= 5000, `silence stayed ${nothing} ms`)
      await isAlive(target)
    },
  },
  {
    name: '23 five thousand idle lines leave those inside alone',
    async run(target) {
      const inside = await takeSeat(target)
      const lines: Socket[] = []
      let closed = 0
      for (let i = 0; i < IDLE_LINES; i++) {
        const line = openLine(target)
        line.on('error', () => {})
        line.on('close', () => {
          closed += 1
        })
        lines.push(line)
        if (i % 100 === 99) await inside.ask('chat.recent', {})
      }
      const answer = (await inside.ask('chat.recent', {})) as { ok?: boolean }
      equal(answer?.ok, true, 'the answer to who is inside')
      verify(closed > 0, 'no line was refused')
      for (const line of lines) line.destroy()
      inside.leave()
      await eventually(() => isAlive(target))
    },
  },
]

/** The lines just closed are counted until the server has noticed. */
async function eventually(check: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    try {
      return await check()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  await check()
}

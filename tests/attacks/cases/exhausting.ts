// Cases 24 and 89: what uses up all that one address may ask for. They come last, since whoever comes after them is asked to wait.
import { randomBytes } from 'node:crypto'
import { newHost } from '../../bots/host.ts'
import { secretOf } from '../../bots/visitor.ts'
import { makeSitting } from '../sitting/meeting.ts'
import { type Case, post } from '../target.ts'
import { equal, verify } from '../verify.ts'

const FOUNDINGS = 1_000
/** beyond what one conference behind one router needs (server/door/policy.ts) */
const GUESSES = 3_000
const AT_ONCE = 50
const COMPARED = 40
/** of the medians; a secret that is known would be told by much less than the noise of a network */
const TOLD_MS = 5

const enter = (url: string, id: string, badge: string): Promise<Response> =>
  post(`${url}/api/sessions/${id}/enter`, { name: 'Guesser', badge })
const guess = (): string => randomBytes(32).toString('hex')

/** Status, text and median ms of the answers to badges that are wrong. */
async function answersTo(url: string, id: string, badge: () => string): Promise<readonly [string, number]> {
  const took: number[] = []
  const said = new Set<string>()
  for (let i = 0; i < COMPARED; i++) {
    const from = performance.now()
    const answer = await enter(url, id, badge())
    said.add(`${answer.status} ${await answer.text()}`)
    took.push(performance.now() - from)
  }
  return [[...said].join(), took.sort((one, other) => one - other)[COMPARED / 2]!]
}

export const foundings: Case = {
  name: '24 who makes sessions is limited by the line, whatever X-Forwarded-For says',
  async run({ url }) {
    for (let i = 0; i < FOUNDINGS; i++) {
      const claimed = { 'x-forwarded-for': `10.0.${i >> 8}.${i & 255}` }
      const answer = await post(`${url}/api/sessions`, {}, claimed)
      await answer.arrayBuffer()
      if (answer.status !== 429) continue
      verify(Number(answer.headers.get('retry-after')) >= 1, 'no Retry-After')
      return
    }
    throw new Error(`${FOUNDINGS} tries were never limited`)
  },
}

export const guesses: readonly Case[] = [
  {
    name: '89 a badge that never was and one of another hall are answered alike, in the same time',
    async run({ url }) {
      const host = newHost(url)
      const sitting = {
        title: 'T',
        rulebook: 'open-floor',
        public: false,
        delegations: [{ name: 'A' }],
      } as const
      const [one, other] = [await makeSitting(host, sitting), await makeSitting(host, sitting)]
      const elsewhere = secretOf(other.chair.link)
      const [unknown, unknownMs] = await answersTo(url, one.session.id, guess)
      const [foreign, foreignMs] = await answersTo(url, one.session.id, () => elsewhere)
      equal([unknown.startsWith('401'), foreign], [true, unknown], 'answers')
      verify(Math.abs(unknownMs - foreignMs) < TOLD_MS, `${unknownMs} ms and ${foreignMs} ms`)
    },
  },
  {
    name: `89 of ${GUESSES} guesses none is right, and their address is told to wait`,
    async run({ url }) {
      const statuses = new Set<number>()
      for (let done = 0; done < GUESSES && !statuses.has(429); done += AT_ONCE) {
        const answers = await Promise.all(
          Array.from({ length: AT_ONCE }, () => enter(url, 'open-forum', guess())),
        )
        for (const answer of answers) statuses.add(answer.status)
        await Promise.all(answers.map((answer) => answer.arrayBuffer()))
      }
      equal([...statuses].sort(), [401, 429], 'statuses')
    },
  },
]

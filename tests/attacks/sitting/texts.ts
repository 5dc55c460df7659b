// Cases 81–88: texts that would be code somewhere, and files that would be more than they say.

import { newHost } from '../../bots/host.ts'
import { visit } from '../../bots/visitor.ts'
import { type Case, post, type Target } from '../target.ts'
import { among, equal, verify } from '../verify.ts'
import { cast, closeVote, codeOf, inMeeting, makeSitting, putQuestion } from './meeting.ts'

const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://bank.example/\u202Efdp.exe',
]
const FORMULAS = ['=HYPERLINK("http://x","y")', '+1', '-1', '@x', '\t=1', 'سؤال =1']
const BAIT = ['a'.repeat(30_000), 'a!'.repeat(15_000), `${' '.repeat(30_000)}!`, '\u0301'.repeat(15_000)]
const BAIT_MS = 500
const LOOKS = ['../../secret', 'XX', '<svg onload=alert(1)>', '', 'kandura-1\u0000', '__proto__']

const SITTING = { title: 'T', rulebook: 'open-floor', public: true, delegations: [{ name: 'A' }] } as const

/** Founding that must be refused as it stands; none of it may be there afterwards. */
const refusedSitting = (name: string, body: unknown, statuses: readonly number[] = [400]): Case => ({
  name,
  async run({ url }) {
    const before = await listed(url)
    const answer = await post(`${url}/api/sessions`, body as object)
    among(answer.status, [...statuses, 429], await answer.text())
    equal(await listed(url), before, 'sittings')
  },
})

const listed = async (url: string): Promise<number> =>
  ((await (await fetch(`${url}/api/sessions`)).json()) as { sessions: readonly unknown[] }).sessions.length

async function inForum(
  { url }: Target,
  act: (ask: (name: string, payload: unknown) => Promise<string>) => Promise<void>,
) {
  const visitor = await visit(url, 'open-forum', { name: 'Writer' })
  try {
    await act((name, payload) => codeOf(visitor, name, payload))
  } finally {
    await visitor.leave()
  }
}

export const texts: readonly Case[] = [
  {
    name: '81 markup in a title stays text in the record',
    async run({ url }) {
      const made = await makeSitting(newHost(url), {
        ...SITTING,
        title: MARKUP[0]!,
        delegations: [{ name: MARKUP[0]!.slice(0, 30) }],
      })
      const answer = await fetch(`${url}/api/sessions/${made.session.id}/minutes.html`)
      const page = await answer.text()
      verify(!page.includes('<img src=x'), 'the minutes hold an element')
      verify(/default-src 'none'/.test(answer.headers.get('content-security-policy') ?? ''), 'no policy')
    },
  },
  {
    name: '81 markup in the chat stays text, and nothing turns its direction',
    run: (target) =>
      inMeeting(target, 1, async ({ chair, delegates }) => {
        for (const text of MARKUP) equal(await codeOf(chair, 'chat.say', { text }), 'ok', text)
        const recent = await delegates[0]!.ask('chat.recent', {})
        const said = recent.ok ? recent.value.lines.map(({ text }) => text) : []
        equal(
          said,
          MARKUP.map((text) => text.replace('\u202E', '')),
          'the chat',
        )
      }),
  },
  {
    name: '82 texts without end, lines without end, nothing but lines',
    run: (target) =>
      inForum(target, async (ask) => {
        for (const text of ['x'.repeat(30_000), 'x\n'.repeat(1_900), 'x\n'.repeat(40)])
          among(await ask('chat.say', { text }), ['too-large', 'bad-request'], `${text.length} signs`)
        for (const text of ['\n'.repeat(100), '\u200F\u202E '.repeat(100)])
          among(await ask('chat.say', { text }), ['bad-text', 'too-fast', 'too-large'], 'nothing to read')
      }),
  },
  ...BAIT.map(
    (text, index): Case => ({
      name: `83 bait for patterns ${index + 1}`,
      run: (target) =>
        inForum(target, async (ask) => {
          const asks = [
            [
              'proposal.submit',
              { text: { title: 't', preamble: [text.slice(0, 15_000)], operative: [] }, decision: 'x' },
            ],
            ['chat.say', { text: text.slice(0, 4_000) }],
            ['motion.move', { motion: 'x', terms: {}, text }],
          ] as const
          for (const [name, payload] of asks) {
            const from = performance.now()
            verify((await ask(name, payload)) !== 'ok', name)
            verify(
              performance.now() - from < BAIT_MS,
              `${name} took ${Math.round(performance.now() - from)} ms`,
            )
          }
        }),
    }),
  ),
  {
    name: '84 a question that is a formula is text in the table',
    run: (target) =>
      inMeeting(target, 1, async (meeting) => {
        for (const [index, question] of FORMULAS.entries()) {
          const vote = await putQuestion(meeting, question)
          await cast(meeting.delegates[0]!, vote, 'yes')
          await closeVote(meeting.chair, vote)
          const table = await fetch(`${target.url}/api/sessions/${meeting.id}/votes/v${index + 1}.csv`)
          const text = await table.text()
          for (const cell of text.split(/\r\n|","/))
            verify(!/^"?[=+\-@\t]/.test(cell.replace('\uFEFF', '')), cell)
        }
      }),
  },
  {
    name: '85 a title of several lines is one event of the calendar',
    async run({ url }) {
      const host = newHost(url)
      const made = await makeSitting(host, {
        ...SITTING,
        title: 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:B',
      })
      await host.post(`/sessions/${made.session.id}/plan`, {
        planned: { startsAt: 1_900_000_000_000, minutes: 60 },
      })
      const calendar = await (await fetch(`${url}/api/sessions/${made.session.id}/session.ics`)).text()
      equal(calendar.match(/^BEGIN:VEVENT\r?$/gm)?.length, 1, calendar)
    },
  },
  ...['application/zip', 'application/octet-stream', 'multipart/form-data; boundary=x'].map(
    (type): Case => ({
      name: `86 nothing is imported over HTTP: ${type}`,
      async run({ url }) {
        for (const path of ['/api/sessions', '/api/host/plans', '/api/sessions/import']) {
          const answer = await post(url + path, 'PK\u0003\u0004../../x', { 'content-type': type })
          equal(answer.status, 415, path)
        }
      },
    }),
  ),
  refusedSitting('87 a sitting of another version', { ...SITTING, version: 2 }),
  refusedSitting('87 the same delegation twice', { ...SITTING, delegations: [{ id: 'KEN' }, { id: 'KEN' }] }),
  refusedSitting('87 a state that is none', { ...SITTING, delegations: [{ id: 'XXX' }] }),
  refusedSitting('87 a thousand delegations', { ...SITTING, delegations: Array(1_000).fill({ name: 'A' }) }),
  refusedSitting('87 rules that are no rules', {
    ...SITTING,
    rulebook: 'own',
    ownRulebook: '{"id":"x","__proto__":{}}',
  }),
  refusedSitting('87 rules without end', { ...SITTING, rulebook: 'own', ownRulebook: '['.repeat(50_000) }),
  refusedSitting('87 a body without end', { ...SITTING, title: 'x'.repeat(70_000) }, [413]),
  {
    name: '88 a look or a flag that is none',
    async run(target) {
      const { url } = target
      for (const look of LOOKS) {
        const answer = await post(`${url}/api/sessions/open-forum/enter`, { name: 'Dresser', look })
        const { look: worn } = (await answer.json()) as { look?: string }
        verify(/^[a-z]+-\d+$/.test(worn ?? '') || answer.status === 400, `${look} became ${worn}`)
      }
      await inForum(target, async (ask) => {
        for (const look of LOOKS.slice(0, 3)) equal(await ask('attire.change', { look }), 'bad-request', look)
      })
    },
  },
]

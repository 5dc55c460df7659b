// `npm run crowd -- --people 100 --url http://127.0.0.1:2567`: fills a hall for a demonstration with visitors who walk, sit, ask for the
// floor and vote. Ctrl-C leads them out.
import { parseArgs } from 'node:util'
import { LOOKS } from '../../shared/hall/looks.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import { STEP_MS } from '../../shared/hall/walk.ts'
import type { DelegationId, VoteId } from '../../shared/ids.ts'
import { type Dweller, dweller, type Surroundings } from './dweller.ts'
import { type Visitor, visit } from './visitor.ts'

const USAGE = `Usage: npm run crowd -- --people N --url URL [--session ID]

  --people N    how many come (1 to 3000)
  --url URL     a server, for instance http://127.0.0.1:2567
  --session ID  a public session (default: the open forum)

They walk, sit, applaud, take delegations that are free in the open forum, ask for the floor, and vote. Ctrl-C leads them out.
More than about 1,000 from one address need MAJLIS_PEOPLE_PER_ADDRESS at the server.
`
const MOST_PEOPLE = 3000
const COME_AT_ONCE = 20
const LOOK_AROUND_MS = 500

class UsageError extends Error {}

function readArguments() {
  const { values } = parseArgs({
    options: {
      people: { type: 'string' },
      url: { type: 'string' },
      session: { type: 'string', default: 'open-forum' },
      help: { type: 'boolean', default: false },
    },
  })
  const people = Number(values.people)
  if (values.help) return null
  if (!Number.isInteger(people) || people < 1 || people > MOST_PEOPLE)
    throw new UsageError(`--people must be a whole number from 1 to ${MOST_PEOPLE}.`)
  if (!values.url || !URL.canParse(values.url) || !values.url.startsWith('http:'))
    throw new UsageError(
      '--url must be the address of a server that speaks plain HTTP: http://127.0.0.1:2567',
    )
  return { people, url: new URL(values.url).origin, session: values.session }
}

/** One of them looks around for all the others. */
function lookAround({ room }: Visitor, around: { -readonly [Key in keyof Surroundings]: Surroundings[Key] }) {
  const taken = new Set<number>()
  const spokenFor = new Set<string>()
  room.state.walkers.forEach(({ seat, delegation }) => {
    taken.add(seat)
    spokenFor.add(delegation)
  })
  around.freeSeats = SEATS.filter(({ index }) => !taken.has(index))
  const free: DelegationId[] = []
  room.state.delegations.forEach((_, id) => {
    if (room.state.isOpenForum && !spokenFor.has(id)) free.push(id as DelegationId)
  })
  around.freeDelegations = free
  around.openVote = room.state.vote.isOpen ? (room.state.vote.id as VoteId) : null
}

async function fill(asked: { people: number; url: string; session: string }): Promise<void> {
  const { people, url, session } = asked
  const around: Surroundings = { freeSeats: SEATS, freeDelegations: [], openVote: null }
  const crowd: Dweller[] = []
  const eye = await visit(url, session, { name: 'Guest 1' })
  lookAround(eye, around)
  let isLeaving = false
  const timers = [
    setInterval(() => lookAround(eye, around), LOOK_AROUND_MS),
    setInterval(() => {
      const now = performance.now()
      for (const one of crowd) one.frame(now)
    }, STEP_MS),
  ]
  const leave = async (): Promise<void> => {
    if (isLeaving) process.exit(1)
    isLeaving = true
    for (const timer of timers) clearInterval(timer)
    say(`${crowd.length + 1} are leaving`)
    for (const one of crowd) one.leave()
    await Promise.all([eye.leave(), ...crowd.map(({ visitor }) => visitor.socket.closed)])
    say('all have left\n')
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave())
  void eye.room.onLeave((code) => {
    if (isLeaving) return
    say(`the hall has closed the line (${code}): start again once it is back\n`)
    process.exit(1)
  })

  while (crowd.length + 1 < people && !isLeaving) {
    const first = crowd.length + 2
    const some = Array.from({ length: Math.min(COME_AT_ONCE, people - crowd.length - 1) }, (_, index) => {
      const look = LOOKS[(first + index) % LOOKS.length]!.code
      return dweller(url, session, { name: `Guest ${first + index}`, look }, around, Math.random)
    })
    crowd.push(...(await Promise.all(some)))
    say(`${crowd.length + 1} of ${people} have come in`)
  }
  if (!isLeaving) say(`${people} are in the hall. Ctrl-C leads them out.\n`)
}

/** Over the line before, on a screen. */
function say(what: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${what}` : `${what.trim()}\n`)
}

try {
  const asked = readArguments()
  if (asked === null) console.log(USAGE)
  else await fill(asked)
} catch (error) {
  const isUsage = error instanceof UsageError || (error as Error).name === 'TypeError'
  console.error(isUsage ? `${(error as Error).message}\n\n${USAGE}` : `\n${(error as Error).message}`)
  process.exit(isUsage ? 2 : 1)
}

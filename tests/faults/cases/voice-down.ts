// Case 28: voices cannot be opened at all, and their forwarder dies in the middle of a vote. The sitting loses nothing, and voices come back.
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { equal, verify } from '../../attacks/verify.ts'
import { closeVote, convene, during, expectKept, type Meeting, openVote } from '../people/meeting.ts'
import type { Voter } from '../people/voter.ts'
import { seconds } from './restarts.ts'

const ASK_AGAIN_MS = 200
const PATIENCE_MS = 20_000

/** What asking for a line answers: 'open', or the code of the refusal. */
async function listens({ seat }: Voter): Promise<string> {
  const answer = await seat.ask('voice.listen', { sees: false })
  if (answer === null) throw new Error('who asked for voices was never answered')
  return answer.ok ? 'open' : answer.refusal.code
}

async function votes(meeting: Meeting, meanwhile: () => Promise<void>): Promise<number> {
  const vote = await openVote(meeting)
  const [first, ...others] = meeting.delegates
  await first!.castUntilKnown(vote, 'yes')
  await meanwhile()
  for (const each of others) await each.castUntilKnown(vote, 'no')
  return expectKept(meeting, await closeVote(meeting, vote))
}

/** Of the process that forwards voices for a forum. */
function forwarderOf(forumPid: number): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[1])
      if (parent === forumPid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('forwarder-process'))
        return Number(pid)
    } catch {
      // it has ended meanwhile
    }
  }
  throw new Error('no process forwards voices')
}

async function takenPort(): Promise<Socket> {
  const socket = createSocket('udp4').bind(0)
  await once(socket, 'listening')
  return socket
}

async function neverOpens(): Promise<string> {
  const taken = await takenPort()
  const env = { MAJLIS_VOICE_PORT: String(taken.address().port), LOG_LEVEL: 'silent' }
  try {
    return await during(convene(3, env), async (meeting) => {
      const ballots = await votes(meeting, async () => {
        equal(await listens(meeting.delegates[1]!), 'no-voice', 'what who asks for voices is told')
      })
      return `with the port taken voices are refused in words, and ${ballots} ballots count`
    })
  } finally {
    taken.close()
  }
}

const diesInVote = (): Promise<string> =>
  during(convene(3, { LOG_LEVEL: 'silent' }), async (meeting) => {
    const listener = meeting.delegates[0]!
    equal(await listens(listener), 'open', 'a line to listen on')
    let backMs = 0
    const ballots = await votes(meeting, async () => {
      const since = performance.now()
      const dead = forwarderOf(meeting.forum.pid)
      process.kill(dead, 'SIGKILL')
      const back = async (): Promise<boolean> => (await listens(listener)) === 'open'
      for (const until = since + PATIENCE_MS; performance.now() < until; await delay(ASK_AGAIN_MS))
        if (await back()) break
      backMs = performance.now() - since
      verify(backMs < PATIENCE_MS, 'voices did not come back')
      verify(forwarderOf(meeting.forum.pid) !== dead, 'the forwarder that was killed still runs')
    })
    return `killed in mid-vote, voices are back after ${seconds(backMs)}, and ${ballots} ballots count`
  })

/** Both, one after the other. */
export async function voiceDown(): Promise<string> {
  return `${await neverOpens()}; ${await diesInVote()}`
}

// Cases 27, 28 and 30 to 32: a laptop that sleeps, voice, a tab from before an upgrade, a long day, and a picture that is taken away.
import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { PersonId } from '../../../shared/ids.ts'
import { PROTOCOL_VERSION } from '../../../shared/protocol/version.ts'
import { equal, verify } from '../../attacks/verify.ts'
import { guest, openHall } from '../../server/open-hall.ts'
import { soak } from '../by-hand/soak.ts'
import type { FaultCase } from '../case.ts'
import { browse, viewWhere } from '../people/client.ts'
import { closeVote, convene, during, expectKept, openVote } from '../people/meeting.ts'
import { come, seconds } from './restarts.ts'
import { voiceDown } from './voice-down.ts'

const ROOT = path.join(import.meta.dirname, '../../..')
const VITEST = path.join(ROOT, 'node_modules/vitest/vitest.mjs')
const SLEEPER = new URL('../people/sleeper.ts', import.meta.url)
const UPGRADE = new URL('../world/upgrade.ts', import.meta.url).href
const ALI = 'p_ali00000' as PersonId
const TWO_HOURS_MS = 7_200_000
const PATIENCE_MS = 30_000
/** longer than the server waits for a sign of life */
const ASLEEP_MS = 12_000

interface Told {
  readonly link: string
  readonly person: string
  readonly figures: number
}

/** Resolves when the sleeper tells so; rejects after a while. */
function told(child: ChildProcess, holds: (told: Told) => boolean): Promise<Told> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('the sleeper never told what was waited for')),
      PATIENCE_MS,
    )
    const hear = (message: unknown) => {
      if (!holds(message as Told)) return
      clearTimeout(timer)
      child.off('message', hear)
      resolve(message as Told)
    }
    child.on('message', hear)
  })
}

const asleep = (): Promise<string> =>
  during(convene(1), async ({ forum, session }) => {
    const [watcher] = await come(forum.url, session, 1)
    const child = fork(SLEEPER, [forum.url, session, 'Sleeper'])
    const { person } = await told(child, ({ link }) => link === 'live')
    const figures = () =>
      [...watcher!.store.getState().people.values()].filter(({ name }) => name === 'Sleeper').length
    await viewWhere(watcher!, ({ people }) => people.has(person as PersonId))
    let most = 0
    watcher!.store.subscribe(() => {
      most = Math.max(most, figures())
    })
    child.kill('SIGSTOP')
    await Promise.all([
      delay(ASLEEP_MS),
      viewWhere(watcher!, ({ people }) => people.get(person as PersonId)?.away === true),
    ])
    const back = told(child, ({ link }) => link === 'live')
    const since = performance.now()
    child.kill('SIGCONT')
    await back
    await viewWhere(watcher!, ({ people }) => people.get(person as PersonId)?.away === false)
    const backMs = performance.now() - since
    equal([figures(), most], [1, 1], 'figures of the sleeper, now and at most')
    child.disconnect()
    watcher!.leave()
    const zombies = await twoHoursLater()
    return `shown as away while asleep, back ${seconds(backMs)} after waking with one figure; ${zombies}`
  })

/** By a clock that is set by hand. */
async function twoHoursLater(): Promise<string> {
  const { house, hall } = await openHall()
  hall.arrive(guest(ALI))
  hall.away(ALI)
  house.pass(TWO_HOURS_MS)
  await hall.tidy(house.now())
  equal(hall.state.walkers.size, 0, 'figures after two hours')
  hall.arrive(guest(ALI))
  equal(hall.state.walkers.size, 1, 'figures after coming back')
  return 'after two hours no figure is left, and one comes back'
}

/** The server is upgraded in mid-vote: an old tab is told to load itself anew, its ballot stands. */
const upgraded = (): Promise<string> =>
  during(convene(2), async (meeting) => {
    const { forum, session, delegates, chair } = meeting
    const vote = await openVote(meeting)
    await delegates[0]!.castUntilKnown(vote, 'yes')
    const people = await come(forum.url, session, 3)
    await forum.restart({ NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${UPGRADE}`.trim() })
    const since = performance.now()
    await Promise.all(people.map((each) => viewWhere(each, ({ link }) => link === 'outdated')))
    const toldMs = performance.now() - since
    const newcomer = await browse(forum.url, session, { name: 'Old as well' })
    equal(newcomer.store.getState().link, 'outdated', 'what an old page is told that comes anew')
    await forum.restart({ NODE_OPTIONS: process.env.NODE_OPTIONS ?? '' })
    await Promise.all([chair, ...delegates].map((each) => each.comeBack()))
    await delegates[1]!.castUntilKnown(vote, 'no')
    await expectKept(meeting, await closeVote(meeting, vote))
    for (const each of [...people, newcomer]) each.leave()
    return `version ${PROTOCOL_VERSION} meets ${PROTOCOL_VERSION + 1}: told to load anew after ${seconds(toldMs)}, the ballot of before stands`
  })

async function longDay(): Promise<string> {
  const report = await soak(30)
  verify(report.desynchronised === 0, `${report.desynchronised} samples differ from the server`)
  verify(report.liveSlopeMb < 1, `memory grows by ${report.liveSlopeMb} MB in ten minutes`)
  verify(report.descriptorsGrown < 10, `${report.descriptorsGrown} descriptors more than before`)
  return JSON.stringify(report)
}

/** What only a browser can lose; the suite runs it among its journeys. */
async function pictureLost(): Promise<string> {
  const journey = 'tests/journeys/lost-in-vote.test.ts'
  const { status, stdout } = spawnSync(process.execPath, [VITEST, 'run', '--project', 'journeys', journey], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  equal(status, 0, stdout.slice(-2000))
  return `${journey}: what was chosen is still chosen in the hall that comes back, and in plain text`
}

export const around: readonly FaultCase[] = [
  { number: 27, words: 'a laptop sleeps', run: asleep },
  { number: 28, words: 'voice is down', run: voiceDown },
  { number: 30, words: 'the server is upgraded under open tabs', run: upgraded },
  { number: 31, words: 'two hundred for half an hour', isLong: true, run: longDay },
  { number: 32, words: 'the picture is taken away in mid-vote', isLong: true, run: pictureLost },
]

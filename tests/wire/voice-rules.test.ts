// Nobody is sent a voice that the rules do not let them hear, later than 200 ms after the act that says so, and everybody is sent the others:
// a sitting in which people speak without pause while they do what comes to their mind, beside the law of shared/voice alone.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PACKET_MS } from '../backing/rtp-person.ts'
import { readWitnessed, witnessInto } from '../backing/voice-witness.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { convene, type Speaking } from './voice-sitting.ts'

/** what the rules have stopped is not said to anybody after it */
const LATE_MS = 200
/** on its way when an act is asked for */
const AIR_MS = 100
const ACTS = 36
const BETWEEN_MS = 150

const folder = mkdtempSync(path.join(tmpdir(), 'majlis-voice-'))
const file = path.join(folder, 'witness.json')
let forum: ForumProcess
beforeAll(async () => {
  writeFileSync(file, '')
  forum = await startForum({
    MAJLIS_VOICE_ADDRESS: '127.0.0.1',
    NODE_OPTIONS: `--expose-gc --import ${witnessInto(file)}`,
  })
})
afterAll(async () => {
  await forum.remove()
  rmSync(folder, { recursive: true, force: true })
})

test('a voice and a film come to those who may hear them and to nobody else, 200 ms after any act', async () => {
  const sitting = await convene(forum.url, 7)
  const talking = setInterval(() => sitting.say(), PACKET_MS)
  for (let act = 0; act < ACTS; act += 1) {
    await sitting.act()
    await delay(BETWEEN_MS)
  }
  await sitting.removeOne()
  await delay(LATE_MS + AIR_MS + 5 * PACKET_MS)
  clearInterval(talking)
  // the forwarder gave what was received, and not a packet more to anybody
  await expect.poll(() => readWitnessed(file), { timeout: 5000 }).toEqual(sitting.received())
  const judged = judge(sitting)
  expect(judged).toMatchObject({ heardAgainstTheRules: [], missed: [] })
  // it was a test of both, and of what changed
  expect(Math.min(judged.heard, judged.kept)).toBeGreaterThan(500)
  expect(Math.min(judged.opened, judged.closed)).toBeGreaterThanOrEqual(10)
  const { 'show a film': begun = 0, 'end the film': ended = 0 } = sitting.acts
  expect(Math.min(begun, ended)).toBeGreaterThanOrEqual(1)
  await sitting.leave()
})

/** Each packet that was said, for each person with ears, beside what the rules said around that time. */
function judge({ moments, said, people }: Speaking) {
  const judged = {
    ...{ heard: 0, kept: 0, opened: 0, closed: 0 },
    ...{ heardAgainstTheRules: [] as string[], missed: [] as string[] },
  }
  for (const listener of people) {
    const came = new Set(listener.ear.heard.map(({ from, number }) => `${from} ${number}`))
    const before = new Map<number, boolean>()
    for (const { from, number, at } of said) {
      if (from === listener.from) continue
      const around = moments.filter((moment) => moment.from <= at + AIR_MS && moment.until >= at - LATE_MS)
      const may = around.map((moment) => moment.heard.get(listener.from)?.has(from) ?? false)
      // while it changes, either is right
      if (new Set(may).size !== 1) continue
      const isHeard = came.has(`${from} ${number}`)
      const what = `${from} by ${listener.from} ${Math.round(at - moments[0]!.from)} ms: ${around.map(({ act }) => act).join()}`
      if (may[0]) judged.heard += 1
      else judged.kept += 1
      if (isHeard && !may[0]) judged.heardAgainstTheRules.push(what)
      if (!isHeard && may[0]) judged.missed.push(what)
      if (before.get(from) === !may[0]) judged[may[0] ? 'opened' : 'closed'] += 1
      before.set(from, may[0]!)
    }
  }
  return judged
}

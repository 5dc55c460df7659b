// SB12: what leaves the server and what it writes during a secret vote is the same whoever chose what, the ballots' own bodies aside.
import { expect, it } from 'vitest'
import { toLine } from '../../shared/journal/ndjson.ts'
import { guest } from './open-hall.ts'
import { AMINA, ARE, CHIDI, KEN, Scene } from './secret-scene.ts'

/** Ballots and elections as such, and hashes, keys and proofs: to who has no key they are as good as chance. */
const BODIES = /("(?:value|text|houseKey)":)("(?:[^"\\]|\\.)*")/g
const CHANCE = /[0-9a-f]{16,}|[A-Za-z0-9+/]{43}/g
const masked = (text: string): string => text.replace(BODIES, '$1_').replace(CHANCE, '_')

/** All that was written and shown until casting has ended, and how long it was. */
async function heardOf(ofAre: number, ofKen: number): Promise<string> {
  const scene = await Scene.open()
  const { hall } = scene
  const shown: string[] = []
  hall.host.onTold(() => shown.push(JSON.stringify(hall.state.toJSON())))
  for (const person of [AMINA, CHIDI]) hall.arrive(guest(person))
  await scene.setUp({ trustees: [] })
  const vote = await scene.put()
  for (const [person, delegation, answer] of [
    [AMINA, ARE, ofAre],
    [CHIDI, KEN, ofKen],
  ] as const) {
    const ballot = await scene.ballot(delegation, answer)
    await scene.done(person, 'booth.enter', {})
    shown.push(JSON.stringify(hall.state.toJSON()))
    shown.push(JSON.stringify(await scene.done(person, 'secret.cast', { vote, ballot })))
    await scene.done(person, 'booth.leave', {})
    shown.push(JSON.stringify(await scene.done(person, 'secret.mine', {})))
  }
  const lines = (await hall.house.store.journal(hall.host.session)).map(toLine)
  return masked([...shown, ...lines].join('\n'))
}

it('[SB12] the same choices dealt to other delegations leave the same traces', async () => {
  const [one, other] = [await heardOf(0, 1), await heardOf(1, 0)]
  expect(other).toBe(one)
  expect(one).toContain('"secret.cast"')
  expect(one).toContain('"isInBooth":true')
  expect(one.length).toBeGreaterThan(5000)
}, 60_000)

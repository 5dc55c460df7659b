// The booth: who votes in secret is seated at the desk and still, and all that others see of it is that somebody is inside.
import { describe, expect, it } from 'vitest'
import { SEATS } from '../../shared/hall/seats.ts'
import type { PersonId } from '../../shared/ids.ts'
import { encodeIntent } from '../../shared/protocol/intents.ts'
import { guest } from './open-hall.ts'
import { AMINA, CHAIR, CHIDI, Scene } from './secret-scene.ts'

async function open() {
  const scene = await Scene.open()
  await scene.setUp({ trustees: [] })
  for (const person of [CHAIR, AMINA, CHIDI]) scene.hall.arrive(guest(person))
  const vote = await scene.put()
  return { scene, vote, seen: (person: PersonId) => scene.hall.state.walkers.get(person)! }
}

const refusal = (code: string, rule?: string) => ({
  ok: false,
  refusal: rule === undefined ? { code } : { code, rule },
})
const done = { ok: true, value: null }

describe('in the booth', () => {
  it('one sits at the desk of the delegation; entering and leaving twice is harmless', async () => {
    const { scene, seen } = await open()
    expect(await scene.ask(CHIDI, 'booth.enter', {})).toEqual(done)
    expect(await scene.ask(CHIDI, 'booth.enter', {})).toEqual(done)
    const { seat, isInBooth } = seen(CHIDI)
    // KEN is the second delegation
    expect([seat, isInBooth, SEATS[1]?.kind]).toEqual([1, true, 'desk'])
    expect(await scene.ask(CHIDI, 'booth.leave', {})).toEqual(done)
    expect(await scene.ask(CHIDI, 'booth.leave', {})).toEqual(done)
    expect([seen(CHIDI).seat, seen(CHIDI).isInBooth]).toEqual([1, false])
  })

  it('nobody is seen to move, wave, raise a hand or change', async () => {
    const { scene } = await open()
    const all = () =>
      Promise.all([
        scene.ask(AMINA, 'gesture', { gesture: 'wave' }),
        scene.ask(AMINA, 'hand.raise', {}),
        scene.ask(AMINA, 'hand.lower', {}),
        scene.ask(AMINA, 'seat.leave', {}),
        scene.ask(AMINA, 'seat.take', { seat: 150 }),
        scene.ask(AMINA, 'attire.change', { look: 'suit-1' }),
      ])
    await scene.done(AMINA, 'booth.enter', {})
    expect(await all()).toEqual(Array(6).fill(refusal('in-booth')))
    await scene.done(AMINA, 'booth.leave', {})
    expect(await all()).toEqual(Array(6).fill(done))
  })

  it('no step is taken, whatever is told; who walked comes to rest', async () => {
    const { scene } = await open()
    const { walkers, house } = scene.hall
    // the desk is taken by somebody else of the delegation: one votes where one stands
    await scene.done(CHIDI, 'seat.take', { seat: 150 })
    await scene.done(CHIDI, 'seat.leave', {})
    walkers.sitDown('p_other' as PersonId, 1)
    const walk = (number: number) =>
      encodeIntent({ number, heldSteps: 0, heading: 10, pace: 1 } as Parameters<typeof encodeIntent>[0])
    const place = () => walkers.place(CHIDI, 0)
    walkers.hold(CHIDI, true)
    const before = place()
    expect(walkers.intent(CHIDI, walk(1), house.now())).toBe('stale')
    walkers.tick(house.now() + 1000)
    expect(place()).toEqual(before)
    walkers.hold(CHIDI, false)
    expect(walkers.intent(CHIDI, walk(2), house.now())).toBe('taken')
    walkers.tick(house.now() + 1500)
    expect(place()).not.toEqual(before)
  })
})

describe('the booth is there', () => {
  it('for who may cast, while ballots are cast', async () => {
    const { scene, vote } = await open()
    expect(await scene.ask(CHAIR, 'booth.enter', {})).toEqual(refusal('not-in-delegation', 'VO3'))
    await scene.done(CHAIR, 'secret.end', { vote })
    expect(await scene.ask(CHIDI, 'booth.enter', {})).toEqual(refusal('vote-unknown', 'SB11'))
  })

  it('until casting ends: then nobody is kept inside', async () => {
    const { scene, vote, seen } = await open()
    await scene.done(AMINA, 'booth.enter', {})
    await scene.done(AMINA, 'secret.cast', {
      vote,
      ballot: await scene.ballot(scene.credentials[0]!.delegation, 0),
    })
    expect(seen(AMINA).isInBooth).toBe(true)
    await scene.done(CHAIR, 'secret.end', { vote })
    expect(seen(AMINA).isInBooth).toBe(false)
  })

  it('over a broken line, too', async () => {
    const { scene, seen } = await open()
    await scene.done(AMINA, 'booth.enter', {})
    scene.hall.away(AMINA)
    scene.hall.arrive(guest(AMINA))
    expect(seen(AMINA).isInBooth).toBe(true)
  })
})

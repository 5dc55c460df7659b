// Who is told what, and that nobody is left with a wrong picture: a crowd that walks at random, watched through the bytes alone.
import { describe, expect, it } from 'vitest'
import { createWalkers } from '../../server/rooms/walkers.ts'
import { HALL } from '../../shared/hall/plan.ts'
import { SEATS } from '../../shared/hall/seats.ts'
import { PACE, STEP_MS, strideX, strideZ } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { decodePoses, GAIT, type Pose, tickOf } from '../../shared/protocol/poses.ts'
import { intent, listening } from './walkers-by-hand.ts'

const personOf = (slot: number) => `p_${slot}` as PersonId

function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** What one person has been told: who walks goes on as told. */
function makePicture() {
  const known = new Map<number, Pose & { readonly tick: number }>()
  return {
    known,
    hear(bytes: Uint8Array) {
      const tick = tickOf(bytes)!
      decodePoses(bytes, (slot, x, z, heading, gait, seat) => {
        if ((known.get(slot)?.tick ?? -1) < tick) known.set(slot, { slot, x, z, heading, gait, seat, tick })
      })
    },
    at(slot: number, now: number) {
      const pose = known.get(slot)!
      const seat = SEATS[pose.seat ?? -1]
      const steps = now - pose.tick
      const pace = pose.gait === GAIT.sit ? 0 : pose.gait
      return {
        x: seat?.x ?? pose.x + steps * strideX(pose.heading, pace),
        z: seat?.z ?? pose.z + steps * strideZ(pose.heading, pace),
      }
    },
  }
}

/** `count` people who stand around the carpet or on seats, and a clock; `waiting` as in listening(). */
function makeCrowd(count: number, waiting: (person: PersonId) => number | null = () => 0) {
  const walkers = createWalkers(0)
  const random = chance(7)
  const numbers = new Array<number>(count + 1).fill(0)
  for (let slot = 1; slot <= count; slot++) {
    const { x, z } = SEATS[(slot * 97) % SEATS.length]!.exit
    walkers.admit(personOf(slot), slot, { x, z, heading: 0, seat: null }, 0)
  }
  let tick = 0
  const told: [PersonId, Uint8Array][] = []
  return {
    walkers,
    told,
    now: () => tick,
    step(each: () => void = () => {}) {
      tick += 1
      each()
      walkers.tick(tick * STEP_MS)
      told.length = 0
      walkers.tell(listening(told, waiting))
    },
    /** Somebody changes their mind: walks elsewhere, stands, sits down or up. */
    stir() {
      const slot = 1 + Math.floor(random() * count)
      const dice = random()
      if (dice < 0.05) walkers.sitDown(personOf(slot), Math.floor(random() * SEATS.length))
      else if (dice < 0.1) walkers.standUp(personOf(slot))
      else {
        numbers[slot] = numbers[slot]! + 1
        const pace = dice < 0.2 ? PACE.stand : dice < 0.5 ? PACE.brisk : PACE.walk
        walkers.intent(
          personOf(slot),
          intent(numbers[slot]!, pace, 0, Math.floor(random() * 64)),
          tick * STEP_MS,
        )
      }
    },
    isTold: (slot: number) => told.filter(([person]) => person === personOf(slot)),
  }
}

/** Metres between where somebody is and where another believes them to be. */
function errors(
  crowd: ReturnType<typeof makeCrowd>,
  picture: ReturnType<typeof makePicture>,
  count: number,
): number[] {
  const truth = makePicture()
  truth.hear(crowd.walkers.snapshot())
  return Array.from({ length: count }, (_, index) => {
    const [is, seems] = [truth.at(index + 1, crowd.now()), picture.at(index + 1, crowd.now())]
    return Math.hypot(is.x - seems.x, is.z - seems.z)
  })
}

describe('who listens', () => {
  it('has the whole picture in the first round, and nothing while nobody moves', () => {
    const crowd = makeCrowd(30)
    crowd.step()
    const picture = makePicture()
    for (const [, bytes] of crowd.isTold(5)) picture.hear(bytes)
    expect(picture.known.size).toBe(30)
    for (let round = 0; round < 12; round++) crowd.step()
    const counts = Array.from({ length: 40 }, () => {
      crowd.step()
      return crowd.told.length
    })
    expect(counts).toEqual(counts.map(() => 0))
  })

  it('believes nobody to be farther off than a stride once they were told of, wherever either walks', () => {
    const [count, watcher] = [120, 5]
    const crowd = makeCrowd(count)
    const picture = makePicture()
    let worst = 0
    for (let round = 0; round < 600; round++) {
      crowd.step(() => {
        for (let i = 0; i < 6; i++) crowd.stir()
      })
      for (const [, bytes] of crowd.isTold(watcher)) picture.hear(bytes)
      // those far away are told of twice a second: then everybody is where they are believed to be
      if (round > 10 && (round + 1 + 2 * watcher) % 10 === 0)
        worst = Math.max(worst, ...errors(crowd, picture, count))
    }
    expect(worst).toBeLessThan(0.25)
  })

  it('is told of the same squares with the same bytes as all others there', () => {
    const crowd = makeCrowd(200)
    for (let round = 0; round < 30; round++) crowd.step(() => crowd.stir())
    const distinct = new Set(crowd.told.map(([, bytes]) => bytes))
    expect([crowd.told.length > 60, distinct.size <= crowd.told.length / 2]).toEqual([true, true])
  })

  it('follows who was brought to speak from anywhere at once', () => {
    const crowd = makeCrowd(2)
    for (let round = 0; round < 12; round++) crowd.step()
    crowd.walkers.bringTo(personOf(1), { x: 0, z: 60, heading: 0 })
    crowd.walkers.bringBack(personOf(1))
    crowd.walkers.sitDown(personOf(2), 0)
    for (let round = 0; round < 12; round++) crowd.step()
    crowd.walkers.bringTo(personOf(1), HALL.rostrum.speaker)
    crowd.step()
    const far = Math.hypot(SEATS[0]!.x - HALL.rostrum.speaker.x, SEATS[0]!.z - HALL.rostrum.speaker.z)
    expect([far > 15, crowd.isTold(2).length]).toEqual([true, 1])
  })
})

describe('a line that cannot keep up', () => {
  const watcher = 5
  function onSlowLine() {
    let waiting: number | null = 0
    const crowd = makeCrowd(60, (person) => (person === personOf(watcher) ? waiting : 0))
    const picture = makePicture()
    const run = (rounds: number): number => {
      let messages = 0
      for (let round = 0; round < rounds; round++) {
        crowd.step(() => {
          for (let i = 0; i < 6; i++) crowd.stir()
        })
        for (const [, bytes] of crowd.isTold(watcher)) {
          picture.hear(bytes)
          messages += 1
        }
      }
      return messages
    }
    const wait = (bytes: number | null) => {
      waiting = bytes
    }
    return { crowd, picture, run, wait }
  }

  it('gets nothing more until it is empty, and then everything as it is now', () => {
    const { crowd, picture, run, wait } = onSlowLine()
    run(20)
    wait(20_000)
    const meanwhile = run(100)
    wait(1)
    const whileDraining = run(20)
    wait(0)
    const afterwards = run(1)
    expect([meanwhile, whileDraining, afterwards]).toEqual([0, 0, 1])
    expect(Math.max(...errors(crowd, picture, 60))).toBeLessThan(0.03)
  })

  it('gets everything when it has joined, or come back', () => {
    const { crowd, picture, run, wait } = onSlowLine()
    wait(null)
    expect(run(40)).toBe(0)
    wait(0)
    expect(run(1)).toBe(1)
    expect(Math.max(...errors(crowd, picture, 60))).toBeLessThan(0.03)
  })
})

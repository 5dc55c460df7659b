// Who hears whom, in a hall full of people of whom some or all listen and speak: what one round costs, as it is made five times a second
// and after each act. Lines lead nowhere; what an engine takes to change its routes is not in it.
import type { Hall } from '../../server/rooms/hall.ts'
import type { VoiceEngine } from '../../server/voice/voice-engine.ts'
import { VoiceHouse } from '../../server/voice/voice-house.ts'
import { HALL } from '../../shared/hall/plan.ts'
import type { Facing } from '../../shared/hall/polar.ts'
import type { PersonId } from '../../shared/ids.ts'
import { guest, openHall } from '../server/open-hall.ts'
import { testHouse } from '../server/test-house.ts'
import { median, rounded } from './figures.ts'

const ROUNDS = 40
/** a tick of the hall is 50 ms; rounds are made every 200 */
const MOST_MS = 20
const CHAIR = 'p_chair0000' as PersonId
const idOf = (index: number) => `p_${String(index).padStart(9, '0')}` as PersonId

const NOWHERE: VoiceEngine = {
  listen: async () => 'offer',
  accept: async () => undefined,
  speak: async () => 'answer',
  deafen: () => undefined,
  silence: () => undefined,
  route: () => undefined,
  count: async () => ({ taken: 0, given: 0, listening: 0, speaking: 0 }),
  onBack: () => () => undefined,
  close: async () => undefined,
}

export async function measureHearing(people: number): Promise<object> {
  const some = await measureWith(people, Math.min(300, people))
  const all = await measureWith(people, people)
  const slow = [some, all].filter(({ nearMs }) => nearMs >= MOST_MS)
  return {
    people,
    some,
    all,
    broken: slow.map(({ listeners, nearMs }) => `a round with ${listeners} listeners takes ${nearMs} ms`),
  }
}

async function measureWith(people: number, listeners: number) {
  const hall = await crowd(people, listeners)
  const talkingMs = rounds(hall, () => undefined)
  // a tenth of them go about
  const nearMs = rounds(hall, (round) => {
    for (let index = round % 10; index < people; index += 10)
      hall.walkers.bringTo(idOf(index), placeOf(index, round))
  })
  await hall.host.request({ type: 'presiding.take' }, CHAIR)
  const floorMs = rounds(hall, () => undefined)
  hall.close()
  return { listeners, talkingMs, nearMs, floorMs }
}

/** In the court, everybody near somebody. */
function placeOf(index: number, shift: number): Facing {
  const depth = HALL.lobby.end - HALL.wall.radius
  const across = (((index * 7919 + shift * 31) % 1000) / 1000 - 0.5) * 2 * HALL.lobby.halfWidth * 0.95
  const along = HALL.wall.radius + ((((index * 104_729 + shift * 17) % 1000) + 25) / 1050) * depth
  return { x: across, z: along, heading: 0 }
}

async function crowd(people: number, listeners: number): Promise<Hall> {
  const house = { ...testHouse(), voice: new VoiceHouse(async () => NOWHERE, testHouse().log) }
  const { hall } = await openHall(house)
  hall.arrive(guest(CHAIR))
  for (let index = 0; index < people; index += 1) {
    const { slot } = hall.attendance.arrive(guest(idOf(index))).attendee
    hall.walkers.admit(idOf(index), slot, { ...placeOf(index, 0), seat: null }, house.now())
  }
  const { update } = hall.voices
  // one round for all of them is enough
  hall.voices.update = () => undefined
  for (let index = 0; index < listeners; index += 1) {
    await hall.voices.listen(idOf(index), { sees: true })
    await hall.voices.speak(idOf(index), { sdp: 'v=0', as: 'voice' })
  }
  hall.voices.update = update
  hall.voices.update()
  return hall
}

/** ms of one, the median; `before` each something may change. */
function rounds(hall: Hall, before: (round: number) => void): number {
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    before(round)
    const started = performance.now()
    hall.voices.update()
    return performance.now() - started
  })
  return rounded(median(times), 2)
}

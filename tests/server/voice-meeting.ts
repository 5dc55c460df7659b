// A meeting whose voices are carried by an engine that only takes notes.
import type { VoiceEngine } from '../../server/voice/voice-engine.ts'
import { VoiceHouse } from '../../server/voice/voice-house.ts'
import type { DelegationId, PersonId } from '../../shared/ids.ts'
import { guest, openHall } from './open-hall.ts'
import { testHouse } from './test-house.ts'

export const AMINA = 'p_amina0000' as PersonId
export const BILAL = 'p_bilal0000' as PersonId
export const CHAIR = 'p_chair0000' as PersonId
export const line = (person: PersonId, as = 'voice', gallery = 0) => `s_hall ${gallery} ${person} ${as}`

export function notingEngine() {
  const notes: string[] = []
  const backs: (() => void)[] = []
  const engine: VoiceEngine = {
    listen: async (who) => `offer to ${who}`,
    accept: async (who, sdp) => void notes.push(`accept ${who} ${sdp}`),
    speak: async (who) => `answer to ${who}`,
    deafen: (who) => void notes.push(`deafen ${who}`),
    silence: (who) => void notes.push(`silence ${who}`),
    route: (who, slots) => void notes.push(`${who} hears ${slots.filter((each) => each !== null).join()}`),
    count: async () => ({ taken: 0, given: 0, listening: 0, speaking: 0 }),
    onBack: (told) => {
      backs.push(told)
      return () => undefined
    },
    close: async () => undefined,
  }
  return { engine, notes, backs }
}

/** A house whose voices it carries. */
export function notingHouse() {
  const noted = notingEngine()
  return {
    ...noted,
    house: { ...testHouse(), voice: new VoiceHouse(async () => noted.engine, testHouse().log) },
  }
}

/** A meeting with a chair, a delegate of Kenya and a visitor, all of whom listen and have microphones. */
export async function openMeeting() {
  const { house, notes, backs, engine } = notingHouse()
  const { hall, sent } = await openHall(house)
  for (const person of [CHAIR, AMINA, BILAL]) hall.arrive(guest(person))
  await hall.host.request({ type: 'presiding.take' }, CHAIR)
  await hall.host.request({ type: 'delegation.take', delegation: 'KEN' as DelegationId }, AMINA)
  for (const person of [CHAIR, AMINA, BILAL]) {
    await hall.voices.listen(person, { sees: true })
    await hall.voices.speak(person, { sdp: 'v=0 an offer', as: 'voice' })
  }
  const newsTo = (person: PersonId) =>
    sent.filter(({ to, type }) => to === person && type === 'voice').map(({ message }) => message)
  /** The floor for AMINA, for so many seconds; null: without a limit. */
  const giveFloor = async (seconds: number | null = null) => {
    const { limitsSeq } = hall.host.standing.sitting.speakers
    await hall.host.request({ type: 'limits.set', seconds, totalSeconds: null, seen: limitsSeq }, CHAIR)
    await hall.host.request({ type: 'floor.request', kind: 'speech' }, AMINA)
    await hall.host.request(
      { type: 'floor.give', entry: hall.host.standing.sitting.speakers.entries[0]!.id },
      CHAIR,
    )
    return hall.host.standing.sitting.speakers.floor!
  }
  /** whom BILAL hears, as it was noted last */
  const heardByBilal = () =>
    notes
      .findLast((note) => note.startsWith(line(BILAL, 'ears')))
      ?.replace(`${line(BILAL, 'ears')} hears `, '')
  return { hall, house, engine, notes, backs, newsTo, sent, giveFloor, heardByBilal }
}

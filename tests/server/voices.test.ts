// The voices of a hall, with an engine that only takes notes.
import { describe, expect, test } from 'vitest'
import type { VoiceEngine } from '../../server/voice/voice-engine.ts'
import { VoiceHouse } from '../../server/voice/voice-house.ts'
import type { DelegationId, PersonId } from '../../shared/ids.ts'
import { refuse } from '../../shared/refusal.ts'
import { guest, openHall } from './open-hall.ts'
import { testHouse } from './test-house.ts'

const AMINA = 'p_amina0000' as PersonId
const BILAL = 'p_bilal0000' as PersonId
const CHAIR = 'p_chair0000' as PersonId
const line = (person: PersonId, as = 'voice') => `s_hall 0 ${person} ${as}`

function notingEngine() {
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

/** A meeting with a chair, a delegate of Kenya and a visitor, all of whom listen and have microphones. */
async function openMeeting() {
  const { engine, notes, backs } = notingEngine()
  const house = { ...testHouse(), voice: new VoiceHouse(async () => engine, testHouse().log) }
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
  return { hall, house, notes, backs, newsTo, sent }
}

describe('the voices of a hall', () => {
  test('open with an offer, and are refused in words where there is no engine', async () => {
    const { hall } = await openMeeting()
    expect(await hall.voices.listen(AMINA, { sees: true })).toEqual({
      ok: true,
      value: { offer: `offer to ${line(AMINA, 'ears')}` },
    })
    const silent = await openHall()
    silent.hall.arrive(guest(AMINA))
    expect(await silent.hall.voices.listen(AMINA, { sees: true })).toEqual(refuse('no-voice'))
  })

  test('carry the floor with the act that gives it, and end with the act that takes it', async () => {
    const { hall, notes, newsTo } = await openMeeting()
    notes.length = 0
    await hall.host.request({ type: 'floor.request', kind: 'speech' }, AMINA)
    const entry = hall.host.standing.sitting.speakers.entries[0]!.id
    await hall.host.request({ type: 'floor.give', entry }, CHAIR)
    expect(notes.filter((note) => note.startsWith(line(BILAL, 'ears')))).toEqual([
      `${line(BILAL, 'ears')} hears ${line(AMINA)},${line(CHAIR)}`,
    ])
    expect(newsTo(AMINA)).toContainEqual({ is: 'live', isLive: true })
    const { givenAt } = hall.host.standing.sitting.speakers.floor!
    notes.length = 0
    await hall.host.request({ type: 'floor.end', givenAt }, CHAIR)
    expect(notes.filter((note) => note.startsWith(line(BILAL, 'ears')))).toEqual([
      // both are in the court, near each other
      `${line(BILAL, 'ears')} hears ${line(CHAIR)},${line(AMINA)}`,
    ])
  })

  test('are silent of whom the chair has muted', async () => {
    const { hall, notes } = await openMeeting()
    await hall.host.request({ type: 'floor.request', kind: 'speech' }, AMINA)
    const entry = hall.host.standing.sitting.speakers.entries[0]!.id
    await hall.host.request({ type: 'floor.give', entry }, CHAIR)
    notes.length = 0
    await hall.host.request({ type: 'person.mute', person: AMINA, isMuted: true }, CHAIR)
    expect(notes).toContain(`${line(BILAL, 'ears')} hears ${line(CHAIR)}`)
  })

  test('end with whoever leaves', async () => {
    const { hall, notes } = await openMeeting()
    notes.length = 0
    hall.depart(AMINA)
    expect(notes.slice(0, 2)).toEqual([`silence ${line(AMINA)}`, `deafen ${line(AMINA, 'ears')}`])
  })

  test('are asked for again when the engine has come back without them', async () => {
    const { hall, backs, newsTo, notes } = await openMeeting()
    for (const back of backs) back()
    expect(newsTo(BILAL).at(-1)).toEqual({ is: 'lost' })
    notes.length = 0
    hall.voices.update()
    expect(notes).toEqual([])
  })
})

// The voices of a hall, with an engine that only takes notes.
import { describe, expect, test } from 'vitest'
import { refuse } from '../../shared/refusal.ts'
import { guest, openHall } from './open-hall.ts'
import { AMINA, BILAL, CHAIR, line, openMeeting } from './voice-meeting.ts'

describe('the voices of a hall', () => {
  test('open with an offer, and are refused in words where there is no engine', async () => {
    const { hall } = await openMeeting()
    expect(await hall.voices.listen(AMINA, { sees: true })).toEqual({
      ok: true,
      value: { offer: `offer to ${line(AMINA, 'ears')}`, ice: [] },
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
    expect(newsTo(AMINA)).toContainEqual({ is: 'live', isLive: true, until: null })
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

  test('[RO21] are those of whoever comes to preside, also when the chair had muted them', async () => {
    const { hall, heardByBilal, newsTo } = await openMeeting()
    await hall.host.request({ type: 'person.mute', person: AMINA, isMuted: true }, CHAIR)
    expect(heardByBilal()).toBe(line(CHAIR))
    await hall.host.request({ type: 'presiding.hand', person: AMINA }, CHAIR)
    expect(heardByBilal()?.split(',')[0]).toBe(line(AMINA))
    expect(newsTo(AMINA).at(-1)).toEqual({ is: 'live', isLive: true, until: null })
  })

  test('carry a film’s sound with its picture, to those who have one, and no longer', async () => {
    const { hall, notes, heardByBilal } = await openMeeting()
    await hall.voices.listen(AMINA, { sees: false })
    for (const as of ['wall', 'film'] as const) await hall.voices.speak(CHAIR, { sdp: 'v=0 an offer', as })
    hall.voices.update()
    const voices = heardByBilal()
    notes.length = 0
    hall.voices.setStage({ showing: CHAIR })
    // and nothing to those without pictures, as the recorder is
    expect(notes).toEqual([
      `${line(BILAL, 'ears')} hears ${[voices, line(CHAIR, 'film'), line(CHAIR, 'wall')].join()}`,
    ])
    hall.voices.setStage({ showing: null })
    expect(heardByBilal()).toBe(voices)
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

// Where those with lines are at this moment and what the rules say of them; and how they are told of it, in whatever room they are.
import type { PersonId } from '../../shared/ids.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { VoiceNews } from '../../shared/protocol/voice.ts'
import { floorRulesOf } from '../../shared/voice/floor-rules.ts'
import type { FloorRules, Stage, Standing } from '../../shared/voice/hearing.ts'
import type { Hall } from './hall.ts'

export interface VoiceScene {
  readonly present: readonly Standing[]
  readonly rules: FloorRules
}

/** `rooms`: by person, the room of the sitting they have their lines from. Who is nowhere is left out. */
export function sceneOf(hall: Hall, rooms: ReadonlyMap<PersonId, number>, stage: Stage): VoiceScene {
  const rules = floorRulesOf(hall.host.standing.sitting, stage, hall.house.now())
  const muted = new Set(rules.muted)
  const present: Standing[] = []
  for (const [person, room] of rooms) {
    if (room !== 0) {
      present.push({ person, x: 0, z: 0, seat: null, isApart: true })
      continue
    }
    const place = hall.walkers.whereIs(person)
    if (place === null) continue
    const isApart = hall.attendance.people.get(person)?.isInBooth ?? false
    if (isApart) muted.add(person)
    present.push({ person, ...place, isApart })
  }
  return { present, rules: { ...rules, muted } }
}

/** News of one round, the same for many said once. */
export class VoiceTidings {
  readonly #people = new Map<string, PersonId[]>()

  add(person: PersonId, news: VoiceNews): void {
    const text = JSON.stringify(news)
    const people = this.#people.get(text)
    if (people) people.push(person)
    else this.#people.set(text, [person])
  }

  tell(hall: Hall): void {
    for (const [text, people] of this.#people) tellVoices(hall, people, JSON.parse(text) as VoiceNews)
  }
}

export function tellVoices(hall: Hall, people: readonly PersonId[], message: VoiceNews): void {
  const above: PersonId[] = []
  for (const person of people)
    if (hall.attendance.people.has(person)) hall.outlet.send(person, MESSAGE.voice, message)
    else above.push(person)
  if (above.length > 0) hall.around.say({ is: 'told', people: above, type: MESSAGE.voice, message })
}

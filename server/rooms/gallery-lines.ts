// The hall's side of voices in galleries: it opens the lines that a gallery asks for, and gives up those that no gallery knows any more.
import type { PersonId } from '../../shared/ids.ts'
import type { Answer } from '../../shared/protocol/messages.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'
import type { GalleryVoiceName, Said, VoiceSaid } from './around.ts'
import type { Hall } from './hall.ts'
import { HOUSE } from './house-ears.ts'
import { tellVoices } from './voice-scene.ts'
import type { Voices } from './voices.ts'

type Asked = Extract<VoiceSaid, { is: 'voice-asked' }>

export function hearGallery(hall: Hall, voices: Voices, said: Said): void {
  if (said.is === 'voice-asked') void serve(hall, voices, said)
  if (said.is === 'voice-people') compare(hall, voices, said.gallery, said.people)
  if (said.is === 'closed')
    for (const person of voices.lines.from(said.gallery)) voices.leave(person, said.gallery)
}

/** Lines of galleries that have said nothing for long are given up. */
export function keepOpenGalleries({ around }: Hall, voices: Voices): void {
  const open = new Set([HOUSE, 0, ...around.others().map(({ gallery }) => gallery)])
  for (const [person, room] of [...voices.lines.rooms]) if (!open.has(room)) voices.leave(person, room)
}

async function serve(hall: Hall, voices: Voices, asked: Asked): Promise<void> {
  // behind closed doors there is no gallery; and nobody is in two rooms
  const isRefused = hall.isClosed || hall.attendance.people.has(asked.person)
  const answer = isRefused ? refuse('no-voice') : await answerOf(voices, asked)
  hall.around.say({ is: 'voice-answered', id: asked.id, answer })
}

async function answerOf(voices: Voices, asked: Asked): Promise<Answer<GalleryVoiceName>> {
  const { person, gallery } = asked
  switch (asked.name) {
    case 'voice.listen':
      return voices.listen(person, asked.ask, gallery)
    case 'voice.accept':
      return voices.accept(person, asked.ask, gallery)
    case 'voice.speak':
      return voices.speak(person, asked.ask, gallery)
    case 'voice.hush':
      voices.hush(person, asked.ask.as, gallery)
      return ok(null)
    case 'voice.channel':
      voices.choose(person, asked.ask.channel, gallery)
      return ok(null)
    case 'voice.leave':
      voices.leave(person, gallery)
      return ok(null)
  }
}

/** A hall that was opened anew has no lines: those who had them are asked to come again. */
function compare(hall: Hall, voices: Voices, gallery: number, people: readonly PersonId[]): void {
  const known = new Set(people)
  for (const person of voices.lines.from(gallery)) if (!known.has(person)) voices.leave(person, gallery)
  const lost = people.filter((person) => voices.lines.rooms.get(person) !== gallery)
  if (lost.length > 0) tellVoices(hall, lost, { is: 'lost' })
}

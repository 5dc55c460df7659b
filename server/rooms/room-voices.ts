// What a room of a sitting does with voices: the hall has the lines, a gallery asks the hall for them.
import type { PersonId } from '../../shared/ids.ts'
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import type { LineKind, Stage } from '../../shared/voice/hearing.ts'
import type { Said } from './around.ts'
import type { Recording } from './recording.ts'

export interface RoomVoices {
  /** of the sitting; null: this is no hall */
  readonly recording: Recording | null
  listen(person: PersonId, ask: Ask<'voice.listen'>): Promise<Answer<'voice.listen'>>
  accept(person: PersonId, ask: Ask<'voice.accept'>): Promise<Answer<'voice.accept'>>
  /** Anybody may have a line to send on; whether one is heard now the rules say, and MESSAGE.voice tells. */
  speak(person: PersonId, ask: Ask<'voice.speak'>): Promise<Answer<'voice.speak'>>
  /** Which channel of interpretation a listener hears; null: the floor alone. Harmless twice. */
  choose(person: PersonId, channel: string | null): void
  /** Gives one line to send on up. Harmless twice. */
  hush(person: PersonId, as: LineKind): void
  /** Gives all lines up. Harmless twice. */
  leave(person: PersonId): void
  /** The line of the room itself broke: the lines are given up, and when it is `back` whoever had any is asked to come again. */
  away(person: PersonId): void
  back(person: PersonId): void
  /** What goes on beside the floor has changed. The hall alone knows. */
  setStage(stage: Partial<Stage>): void
  /** After anything that changes who is heard by whom; cheap when nobody has a line. */
  update(): void
  /** What the other rooms of the sitting say. */
  hear(said: Said): void
  /** Every second: lines that another room does not know any more are given up. */
  report(): void
  close(): void
}

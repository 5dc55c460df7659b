// SP: all acts of the floor and its list.
import type { ActsOf } from '../chapter.ts'
import { ASKING_ACTS } from './asking-acts.ts'
import { CAUCUS_ACTS } from './caucus-acts.ts'
import { GIVING_ACTS } from './giving-acts.ts'
import { LIST_ACTS } from './list-acts.ts'
import type { SpeakersCommand } from './speakers-command.ts'
import { SPEECH_ACTS } from './speech-acts.ts'

export const SPEAKERS_ACTS: ActsOf<SpeakersCommand> = {
  ...ASKING_ACTS,
  ...LIST_ACTS,
  ...GIVING_ACTS,
  ...SPEECH_ACTS,
  ...CAUCUS_ACTS,
}

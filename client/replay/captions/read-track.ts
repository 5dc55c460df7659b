// Which captions of the past are read: as chosen, else in the language of the screen, else those of which there is most.
import type { Language } from '../../../shared/i18n/format.ts'
import { languageOf } from '../../../shared/lab/captions/language-tag.ts'
import type { TranscriptAnswer } from '../../../shared/lab/captions/transcript.ts'
import { readTranscript } from '../../hud/places/captions/use-transcript.ts'
import type { Sitting } from '../../net/sitting.ts'
import type { CaptionTrack } from './replayed-captions.ts'

type Languages = TranscriptAnswer['languages']

export function languageToRead(languages: Languages, chosen: string | null, screen: Language): string | null {
  const exactly = languages.find(({ language }) => language === chosen)
  const own = languages.find(({ language }) => languageOf(language) === screen)
  const most = languages.toSorted((one, other) => other.count - one.count)[0]
  return (exactly ?? own ?? most)?.language ?? null
}

/** null: nothing was captioned, or it could not be read; the replay goes on without. */
export async function readTrack(
  sitting: Pick<Sitting, 'file'>,
  chosen: string | null,
  screen: Language,
): Promise<CaptionTrack | null> {
  const asked = await readTranscript(sitting, chosen ?? screen)
  if (!asked.ok || asked.value === null) return null
  const { languages } = asked.value
  const wanted = languageToRead(languages, chosen, screen)
  const read = wanted === asked.value.language ? asked : await readTranscript(sitting, wanted)
  if (!read.ok || read.value === null) return null
  const { language, lines } = read.value
  return { language, languages: languages.map((each) => each.language), lines }
}

// The law of captions: what is said on the floor, as lines to read, in any number of languages. Nothing is official that stands in them.
import type { PlaceLaw } from '../place.ts'
import { decideCaptions } from './captions-decide.ts'
import { evolveCaptions } from './captions-evolve.ts'
import { type CaptionLine, type CaptionsState, EMPTY_CAPTIONS, isCaptioner } from './captions-state.ts'
import type {
  CaptionsAct,
  CaptionsEvent,
  CaptionsOwn,
  CaptionsShown,
  ShownCaption,
  ShownLanguage,
} from './captions-types.ts'
import { MOST_LINE, MOST_SCRIPT_PART, SHOWN_LINES } from './limits.ts'
import { lastOf, type Track } from './tracks.ts'

export const CAPTIONS_LAW: PlaceLaw<CaptionsState, CaptionsAct, CaptionsEvent, CaptionsShown, CaptionsOwn> = {
  empty: EMPTY_CAPTIONS,
  texts: {
    say: { text: { most: MOST_LINE } },
    correct: { text: { most: MOST_LINE, isOptional: true } },
    load: { text: { most: MOST_SCRIPT_PART, lines: true } },
  },
  // the journal has what was corrected and what is not kept, too: words are read in the transcript alone
  open: new Set(),
  decide: decideCaptions,
  evolve: evolveCaptions,
  shown: (state) => ({
    ...{ isOn: state.isOn, isKept: state.isKept, captioners: state.captioners },
    languages: state.isOn ? state.tracks.map(shownLanguage) : [],
  }),
  own: (state, { person, isDesk }) => {
    const scripts = state.scripts
      .filter(({ by, language }) => by === person || isDesk || isCaptioner(state, person, language))
      .map(({ seqs: _, ...script }) => script)
    return scripts.length > 0 ? { scripts } : null
  },
}

const shownLanguage = (track: Track): ShownLanguage => ({
  ...{ language: track.language, count: track.count, lines: lastOf(track, SHOWN_LINES).map(shownCaption) },
})

export const shownCaption = ({
  id,
  at,
  by,
  speaker,
  source,
  texts,
  corrections,
}: CaptionLine): ShownCaption => ({
  ...{ id, at, by, speaker, source, isCorrected: corrections > 0, texts },
})

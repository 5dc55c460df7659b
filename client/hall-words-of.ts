// The words that the 3D hall shows, taken from the reader's language.

import type { InsideWords } from '../shared/i18n/en.ts'
import type { DelegationId } from '../shared/ids.ts'
import { delegationName } from './i18n/delegation-names.ts'
import type { LanguageState } from './i18n/language.ts'
import type { DelegationView } from './net/sitting-view.ts'
import type { HallWords } from './scene/hall-words.ts'
import type { WallFeed } from './wall/wall-feed.ts'

/** The wall of the hall has room for so many digits of the journal's head. */
const SHORT_HASH = 8

export const hallWordsOf = (
  { language, all, format }: LanguageState,
  words: InsideWords,
  delegations: ReadonlyMap<DelegationId, DelegationView>,
  wall: WallFeed | null,
): HallWords => ({
  language,
  viewport: words.hall.viewport,
  stick: words.hall.stick,
  saying: all && { words: all, format },
  wall,
  journal: (seq, head) => `${words.hall.journal({ seq })} · ${head.slice(0, SHORT_HASH)}`,
  delegationName: (id) => delegationName({ id, name: delegations.get(id)?.name ?? '' }, language),
})

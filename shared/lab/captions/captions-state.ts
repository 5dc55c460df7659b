// The captions of a session as its journal makes them.
import type { PersonId } from '../../ids.ts'
import type { Captioner, CaptionSource, CaptionTexts } from './captions-types.ts'
import type { Track } from './tracks.ts'

export interface CaptionLine {
  readonly id: string
  readonly language: string
  /** ms since 1970 */
  readonly at: number
  /** who wrote it, and whose words they are */
  readonly by: PersonId
  readonly speaker: PersonId | null
  readonly source: CaptionSource
  /** for the minutes */
  readonly isKept: boolean
  readonly isOut: boolean
  /** null: erased */
  readonly texts: CaptionTexts | null
  /** height of the entry with its texts: as said, or as corrected last */
  readonly seq: number
  readonly corrections: number
}

export interface Script {
  readonly id: string
  readonly by: PersonId
  readonly language: string
  /** null: erased */
  readonly passages: readonly string[] | null
  readonly next: number
  readonly seqs: readonly number[]
}

export interface CaptionsState {
  readonly isOn: boolean
  readonly isKept: boolean
  readonly captioners: readonly Captioner[]
  /** by language, in the order in which they came */
  readonly tracks: readonly Track[]
  readonly scripts: readonly Script[]
  /** heights of entries whose texts are no longer to be there: the house erases them */
  readonly dropped: readonly number[]
}

export const EMPTY_CAPTIONS: CaptionsState = {
  ...{ isOn: true, isKept: false, captioners: [], tracks: [], scripts: [], dropped: [] },
}

export const isCaptioner = (
  { captioners }: Pick<CaptionsState, 'captioners'>,
  who: PersonId | 'system',
  language: string,
): boolean => captioners.some((each) => each.person === who && each.language === language)

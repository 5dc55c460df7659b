// What is asked of the captions, what happens in them, and what they show.
import type { PersonId } from '../../ids.ts'

/** typed: by a captioner or the speaker; recognised: on the speaker's own device; uploaded: from the text of the speech */
export type CaptionSource = 'typed' | 'recognised' | 'uploaded'

/** whose words they are: of who has the floor, or of who presides */
export type SpokenBy = 'floor' | 'chair'

interface Speaking {
  readonly person: PersonId
  readonly name: string
}

/** Who speaks at the moment of the act, as the house knows it. */
export type Heard = Readonly<Record<SpokenBy, Speaking | null>>

export type CaptionsAct =
  /** The desk. What is said while `isKept` stands is kept for the minutes; the rest goes when the meeting closes. Harmless twice. */
  | { readonly is: 'switch'; readonly isOn: boolean; readonly isKept: boolean }
  /** The desk. Harmless twice. */
  | { readonly is: 'name'; readonly person: PersonId; readonly language: string }
  | { readonly is: 'dismiss'; readonly person: PersonId; readonly language: string }
  /** A captioner of the language, the desk, or whoever speaks. Twice says it twice. `heard` is filled in by the house. */
  | {
      readonly is: 'say'
      readonly language: string
      readonly text: string
      readonly of: SpokenBy
      readonly source: 'typed' | 'recognised'
      readonly heard?: Heard
    }
  /** One of the last lines; '' takes it out. Harmless twice. */
  | { readonly is: 'correct'; readonly line: string; readonly text: string }
  /** Brings the text of a speech along: nobody sees it but captioners and the desk. `isMore`: it goes on, otherwise it begins anew. */
  | { readonly is: 'load'; readonly language: string; readonly text: string; readonly isMore: boolean }
  /** Who brought it. Twice is refused. */
  | { readonly is: 'unload'; readonly script: string }
  /** Who brought it while they speak, or a captioner. Those before are passed over. Twice is refused. */
  | { readonly is: 'release'; readonly script: string; readonly passage: number; readonly heard?: Heard }
  /** The house, when a meeting closes: what is not kept is dropped. Harmless twice. */
  | { readonly is: 'close' }

export interface CaptionTexts {
  readonly text: string
  /** of whose words they are, as shown then; '' when nobody spoke */
  readonly name: string
}

export type CaptionsEvent =
  | { readonly type: 'captions.switched'; readonly isOn: boolean; readonly isKept: boolean }
  | { readonly type: 'captions.named'; readonly person: PersonId; readonly language: string }
  | { readonly type: 'captions.dismissed'; readonly person: PersonId; readonly language: string }
  | {
      readonly type: 'captions.said'
      readonly line: string
      readonly language: string
      readonly speaker: PersonId | null
      readonly source: CaptionSource
      /** of a speech that was brought along: from which, and which passage is next */
      readonly script: { readonly script: string; readonly next: number } | null
      readonly texts: CaptionTexts | null
      readonly salt: string
    }
  | {
      readonly type: 'captions.corrected'
      readonly line: string
      readonly speaker: PersonId | null
      /** was taken out */
      readonly isOut: boolean
      readonly texts: CaptionTexts | null
      readonly salt: string
    }
  | {
      readonly type: 'captions.loaded'
      readonly script: string
      readonly language: string
      readonly isMore: boolean
      readonly texts: { readonly passages: readonly string[] } | null
      readonly salt: string
    }
  | { readonly type: 'captions.unloaded'; readonly script: string }
  /** What is not kept and all speeches that were brought along are dropped; the house erases their texts. */
  | { readonly type: 'captions.dropped' }

export interface Captioner {
  readonly person: PersonId
  readonly language: string
}

export interface ShownCaption {
  readonly id: string
  /** ms since 1970 */
  readonly at: number
  readonly by: PersonId
  readonly speaker: PersonId | null
  readonly source: CaptionSource
  readonly isCorrected: boolean
  /** null: erased */
  readonly texts: CaptionTexts | null
}

export interface ShownLanguage {
  readonly language: string
  /** lines in all */
  readonly count: number
  /** the last ones, oldest first */
  readonly lines: readonly ShownCaption[]
}

export interface CaptionsShown {
  readonly isOn: boolean
  /** what is said now is kept for the minutes */
  readonly isKept: boolean
  readonly captioners: readonly Captioner[]
  /** in the order in which they came; empty while captions are off */
  readonly languages: readonly ShownLanguage[]
}

export interface OwnScript {
  readonly id: string
  readonly by: PersonId
  readonly language: string
  /** null: erased */
  readonly passages: readonly string[] | null
  /** index of the next passage */
  readonly next: number
}

/** For who brought the text of a speech, and for captioners of its language and the desk. */
export interface CaptionsOwn {
  readonly scripts: readonly OwnScript[]
}

/** What everyone in the hall knows of captions without opening them; null: there are none. */
export interface CaptionsNews {
  readonly isKept: boolean
  readonly languages: readonly string[]
  readonly captioners: readonly Captioner[]
}

// What hosts may ask of the gallery of stories, and what then has happened.
import type { PictureType, StandTexts } from './stories-state.ts'

export type StoriesAct =
  /** `stand`: null makes a new one; `seen`: the version that one has read */
  | {
      readonly is: 'write'
      readonly stand: string | null
      readonly seen: number
      readonly texts: StandTexts
    }
  /** one of ours says again what we say; again is harmless */
  | { readonly is: 'restore'; readonly stand: string }
  | { readonly is: 'remove'; readonly stand: string }
  /** one place towards the entrance, or away from it */
  | { readonly is: 'move'; readonly stand: string; readonly by: -1 | 1 }
  /** `data`: base 64 without padding */
  | {
      readonly is: 'hang'
      readonly stand: string
      readonly data: string
      readonly en: string
      readonly ar: string
    }
  | { readonly is: 'take-down'; readonly stand: string; readonly picture: string }

type Texts<T> = { readonly texts: T | null; readonly salt: string }

export type StoriesHappening =
  | ({ readonly type: 'stories.written'; readonly id: string } & Texts<StandTexts & { readonly by: string }>)
  | { readonly type: 'stories.restored'; readonly id: string }
  | { readonly type: 'stories.removed'; readonly id: string }
  | { readonly type: 'stories.moved'; readonly id: string; readonly by: -1 | 1 }
  | ({
      readonly type: 'stories.hung'
      readonly id: string
      readonly stand: string
      readonly kind: PictureType
      readonly width: number
      readonly height: number
    } & Texts<{ readonly data: string; readonly en: string; readonly ar: string }>)
  | { readonly type: 'stories.taken-down'; readonly stand: string; readonly picture: string }

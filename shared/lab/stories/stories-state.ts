// The gallery of stories: stands with a text in both languages, pictures and links. It opens with five of our own, whose words and
// pictures come with the program; a host may write them anew, take them down, or set up others.

/** Stories that the gallery opens with, in the order in which one walks past them. */
export const TOLD_STORIES = ['exchange', 'gulf', 'europe', 'services', 'swoon'] as const
export type ToldStory = (typeof TOLD_STORIES)[number]

export const STAND_LANGUAGES = ['en', 'ar'] as const

/** Graphemes, and how many of each a gallery holds. */
export const STORY_LIMITS = {
  title: 100,
  body: 2500,
  link: 300,
  linkLabel: 80,
  alt: 120,
  stands: 16,
  links: 3,
  pictures: 3,
  /** ever: what was taken down stays in the journal until the sitting is erased */
  picturesEver: 60,
  /** of a picture: one message of the room carries it */
  bytes: 27_000,
  /** pixels of its longer side */
  side: 1280,
} as const

export interface Told {
  readonly title: string
  readonly body: string
}

/** `href`: an https address, never fetched; labels in both languages */
export interface StoryLink {
  readonly href: string
  readonly en: string
  readonly ar: string
}

export interface StandTexts {
  readonly en: Told
  readonly ar: Told
  readonly links: readonly StoryLink[]
}

export const PICTURE_TYPES = ['image/webp', 'image/png', 'image/jpeg'] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

/** `data`: base 64 without padding; `en`, `ar`: what is to be seen on it. null when erased. */
export interface StandPicture {
  readonly id: string
  readonly type: PictureType
  readonly width: number
  readonly height: number
  readonly texts: { readonly data: string; readonly en: string; readonly ar: string } | null
}

export interface Stand {
  readonly id: string
  /** one of ours; null: a host's own */
  readonly story: ToldStory | null
  /** how often it was written; 0: it says what we say */
  readonly version: number
  /** null: not written by a host, or erased */
  readonly texts: (StandTexts & { readonly by: string }) | null
  readonly pictures: readonly StandPicture[]
}

export interface StoriesState {
  readonly stands: readonly Stand[]
  readonly picturesEver: number
}

export const OPENING_STORIES: StoriesState = {
  stands: TOLD_STORIES.map((story) => ({ id: story, story, version: 0, texts: null, pictures: [] })),
  picturesEver: 0,
}

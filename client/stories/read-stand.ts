// What a stand says in a reader's language: a host's words, or ours where no host wrote.
import type { Language } from '../../shared/i18n/format.ts'
import type { ShownPicture, ShownStand } from '../../shared/lab/stories/stories-law.ts'
import type { ToldStory } from '../../shared/lab/stories/stories-state.ts'
import { TOLD_PICTURES } from './pictures.ts'

interface ToldWords {
  readonly told: Readonly<
    Record<ToldStory, { readonly title: string; readonly body: string; readonly alt: string }>
  >
}

export interface ReadStand {
  readonly title: string
  readonly body: string
  readonly links: readonly { readonly href: string; readonly label: string }[]
  /** the host who wrote it; null: we */
  readonly by: string | null
}

/** null: a host wrote it, and it was erased */
export function readStand(stand: ShownStand, language: Language, { told }: ToldWords): ReadStand | null {
  const { story, version, texts } = stand
  if (story !== null && version === 0) return { ...told[story], links: [], by: null }
  if (texts === null) return null
  const links = texts.links.map((link) => ({ href: link.href, label: link[language] }))
  return { ...texts[language], links, by: texts.by }
}

/** `url`: on our own origin; `picture`: one that a host hung, whose pixels are fetched. */
export type ReadPicture =
  | { readonly url: string; readonly alt: string }
  | { readonly picture: ShownPicture; readonly alt: string }

/** Those that a host hung; where there are none, the one that we drew. */
export function readPictures(
  { story, pictures }: ShownStand,
  language: Language,
  { told }: ToldWords,
): readonly ReadPicture[] {
  const hung = pictures.flatMap((picture) =>
    picture.texts ? [{ picture, alt: picture.texts[language] }] : [],
  )
  if (hung.length > 0 || story === null) return hung
  return [{ url: TOLD_PICTURES[story], alt: told[story].alt }]
}

// The law of the gallery: everybody reads, those who run the place write. Texts come in both languages, or not at all.
import type { Refusal } from '../../refusal.ts'
import { refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import { cleanLink } from '../../text/links.ts'
import { cleanText } from '../../text/texts.ts'
import type { Fresh, PlaceLaw, PlaceWho } from '../place.ts'
import { evolveStories } from './evolve-stories.ts'
import { fromBase64, readPicture } from './picture-bytes.ts'
import type { StoriesAct, StoriesHappening } from './stories-acts.ts'
import {
  OPENING_STORIES,
  STAND_LANGUAGES,
  STORY_LIMITS,
  type Stand,
  type StandPicture,
  type StandTexts,
  type StoriesState,
  type StoryLink,
} from './stories-state.ts'

/** A picture as it is told of: its pixels are fetched by its id. */
export type ShownPicture = Omit<StandPicture, 'texts'> & {
  readonly texts: { readonly en: string; readonly ar: string } | null
}
export interface ShownStand extends Omit<Stand, 'pictures'> {
  readonly pictures: readonly ShownPicture[]
}
export interface StoriesShown {
  readonly stands: readonly ShownStand[]
}
/** Of who may write. */
export interface StoriesOwn {
  readonly mayWrite: true
}

export const storiesLaw: PlaceLaw<StoriesState, StoriesAct, StoriesHappening, StoriesShown, StoriesOwn> = {
  empty: OPENING_STORIES,
  // cleaned here, field by field, so that a form can be told the same before it asks
  texts: {},
  open: new Set(['stories.written', 'stories.hung']),
  decide: decideStories,
  evolve: evolveStories,
  shown: ({ stands }) => ({ stands: stands.map(showStand) }),
  own: (_, { isDesk }) => (isDesk ? { mayWrite: true } : null),
}

const showStand = (stand: Stand): ShownStand => ({
  ...stand,
  pictures: stand.pictures.map(({ texts, ...facts }) => ({
    ...facts,
    texts: texts && { en: texts.en, ar: texts.ar },
  })),
})

type Decided = Result<readonly StoriesHappening[], Refusal>

function decideStories(state: StoriesState, act: StoriesAct, who: PlaceWho, fresh: Fresh): Decided {
  if (!who.isDesk) return refuse('not-at-desk')
  if (act.is === 'write') return write(state, act, who, fresh)
  const place = state.stands.findIndex(({ id }) => id === act.stand)
  const stand = state.stands[place]
  if (!stand) return refuse('stand-unknown')
  switch (act.is) {
    case 'restore':
      return stand.story === null
        ? refuse('stand-unknown')
        : ok(stand.version === 0 ? [] : [{ type: 'stories.restored', id: stand.id }])
    case 'remove':
      return ok([{ type: 'stories.removed', id: stand.id }])
    case 'move':
      return ok(state.stands[place + act.by] ? [{ type: 'stories.moved', id: stand.id, by: act.by }] : [])
    case 'hang':
      return hang(state, stand, act, fresh)
    case 'take-down':
      return stand.pictures.some(({ id }) => id === act.picture)
        ? ok([{ type: 'stories.taken-down', stand: stand.id, picture: act.picture }])
        : refuse('stand-unknown')
  }
}

type Of<Name extends StoriesAct['is']> = Extract<StoriesAct, { is: Name }>

function write(state: StoriesState, act: Of<'write'>, who: PlaceWho, { id, salt }: Fresh): Decided {
  const stand = state.stands.find((each) => each.id === act.stand)
  if (act.stand !== null && !stand) return refuse('stand-unknown')
  if (stand && stand.version !== act.seen) return refuse('changed-meanwhile')
  if (!stand && state.stands.length >= STORY_LIMITS.stands) return refuse('too-many')
  const texts = checkStand(act.texts)
  if (!texts.ok) return texts
  return ok([{ type: 'stories.written', id: stand?.id ?? id, texts: { ...texts.value, by: who.name }, salt }])
}

/** The texts as they are kept, or the first field that is wrong (`ar.title`, `links.0.href`). */
export function checkStand({ en, ar, links }: StandTexts): Result<StandTexts, Refusal> {
  const told = { en, ar }
  const kept: Record<string, { title: string; body: string }> = {}
  for (const language of STAND_LANGUAGES) {
    const title = clean(told[language].title, STORY_LIMITS.title, `${language}.title`)
    if (!title.ok) return title
    const body = clean(told[language].body, STORY_LIMITS.body, `${language}.body`, true)
    if (!body.ok) return body
    kept[language] = { title: title.value, body: body.value }
  }
  if (links.length > STORY_LIMITS.links) return refuse('too-many', undefined, 'links')
  const cleanLinks: StoryLink[] = []
  for (const [place, link] of links.entries()) {
    const checked = checkLink(link, `links.${place}`)
    if (!checked.ok) return checked
    cleanLinks.push(checked.value)
  }
  return ok({ en: kept.en!, ar: kept.ar!, links: cleanLinks })
}

function checkLink({ href, en, ar }: StoryLink, field: string): Result<StoryLink, Refusal> {
  const source = cleanLink(href, STORY_LIMITS.link, `${field}.href`)
  if (!source.ok || source.value === '') return refuse('bad-link', undefined, `${field}.href`)
  const english = clean(en, STORY_LIMITS.linkLabel, `${field}.en`)
  if (!english.ok) return english
  const arabic = clean(ar, STORY_LIMITS.linkLabel, `${field}.ar`)
  return arabic.ok ? ok({ href: source.value, en: english.value, ar: arabic.value }) : arabic
}

function clean(raw: string, most: number, field: string, lines = false): Result<string, Refusal> {
  const text = cleanText(raw, most, { lines, mostLines: 200 })
  return text.ok ? text : refuse(text.refusal.code, undefined, field)
}

function hang(state: StoriesState, stand: Stand, act: Of<'hang'>, { id, salt }: Fresh): Decided {
  const isFull =
    stand.pictures.length >= STORY_LIMITS.pictures || state.picturesEver >= STORY_LIMITS.picturesEver
  if (isFull) return refuse('too-many')
  const bytes = fromBase64(act.data)
  const facts = bytes && bytes.length <= STORY_LIMITS.bytes ? readPicture(bytes) : null
  if (!facts || Math.min(facts.width, facts.height) < 1) return refuse('picture-unfit')
  if (Math.max(facts.width, facts.height) > STORY_LIMITS.side) return refuse('picture-unfit')
  const en = clean(act.en, STORY_LIMITS.alt, 'en')
  if (!en.ok) return en
  const ar = clean(act.ar, STORY_LIMITS.alt, 'ar')
  if (!ar.ok) return ar
  const { type: kind, width, height } = facts
  const texts = { data: act.data, en: en.value, ar: ar.value }
  return ok([{ type: 'stories.hung', id, stand: stand.id, kind, width, height, texts, salt }])
}

/** The pixels of a picture that hangs; null: there is none, or its bytes were erased. */
export function pictureOf(state: StoriesState, id: string) {
  for (const stand of state.stands)
    for (const { id: own, type, texts } of stand.pictures)
      if (own === id && texts) return { type, bytes: fromBase64(texts.data)! }
  return null
}

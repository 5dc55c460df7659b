// A proposal that is being written: its paragraphs can be added, moved and taken out, and the draft is kept by the browser.
import type { ProposalText } from '../../../shared/procedure/proposals/proposals-state.ts'

export const LISTS = ['preamble', 'operative'] as const
export type ListName = (typeof LISTS)[number]

export interface DraftParagraph {
  /** tells it from its neighbours while it moves */
  readonly key: number
  readonly text: string
}

export interface ProposalDraft {
  readonly title: string
  readonly preamble: readonly DraftParagraph[]
  readonly operative: readonly DraftParagraph[]
  /** key of the rulebook's decisions; '' the usual one */
  readonly decision: string
  /** what was taken out last, so that it can come back */
  readonly removed: { readonly list: ListName; readonly place: number; readonly text: string } | null
  /** of the paragraph made last */
  readonly lastKey: number
}

export const EMPTY_DRAFT: ProposalDraft = {
  title: '',
  preamble: [{ key: 1, text: '' }],
  operative: [{ key: 2, text: '' }],
  decision: '',
  removed: null,
  lastKey: 2,
}

/** characters of title and paragraphs together, so that it passes the door */
export const LONGEST_PROPOSAL = 15_000

/** where the browser keeps the draft of a session */
export const draftKey = (session: string): string => `draft.${session}.proposal`

export const lengthOf = ({ title, preamble, operative }: ProposalDraft): number =>
  [title, ...[...preamble, ...operative].map(({ text }) => text)].reduce((sum, text) => sum + text.length, 0)

export const isBlank = (draft: ProposalDraft): boolean => lengthOf(draft) === 0

export const written = (draft: ProposalDraft, list: ListName, key: number, text: string): ProposalDraft => ({
  ...draft,
  [list]: draft[list].map((each) => (each.key === key ? { key, text } : each)),
})

/** An empty paragraph after `place`, counted from 0; -1: at the start. Its key is `lastKey`. */
export function added(draft: ProposalDraft, list: ListName, place: number, text = ''): ProposalDraft {
  const key = draft.lastKey + 1
  return { ...draft, lastKey: key, [list]: draft[list].toSpliced(place + 1, 0, { key, text }) }
}

/** One place up (-1) or down (1); at the end it stays. */
export function moved(draft: ProposalDraft, list: ListName, place: number, by: -1 | 1): ProposalDraft {
  const paragraph = draft[list][place]
  const to = place + by
  if (!paragraph || to < 0 || to >= draft[list].length) return draft
  return { ...draft, [list]: draft[list].toSpliced(place, 1).toSpliced(to, 0, paragraph) }
}

export function removed(draft: ProposalDraft, list: ListName, place: number): ProposalDraft {
  const text = draft[list][place]?.text ?? ''
  return {
    ...draft,
    [list]: draft[list].toSpliced(place, 1),
    removed: text.trim() === '' ? draft.removed : { list, place, text },
  }
}

export function restored(draft: ProposalDraft): ProposalDraft {
  if (draft.removed === null) return draft
  const { list, place, text } = draft.removed
  return { ...added(draft, list, place - 1, text), removed: null }
}

/** What is submitted: empty paragraphs are left out. */
export const textOfDraft = ({ title, preamble, operative }: ProposalDraft): ProposalText => ({
  title: title.trim(),
  preamble: filled(preamble).map(({ text }) => text.trim()),
  operative: filled(operative).map(({ text }) => text.trim()),
})

const filled = (paragraphs: readonly DraftParagraph[]) => paragraphs.filter(({ text }) => text.trim() !== '')

/** The paragraph that a refused field (`text.operative.2`) means, in the draft with its empty ones; null: none of them. */
export function keyOfField(draft: ProposalDraft, field: string | undefined): number | null {
  const [, list, place] = /^text\.(preamble|operative)\.(\d+)$/.exec(field ?? '') ?? []
  if (list === undefined) return null
  return filled(draft[list as ListName])[Number(place)]?.key ?? null
}

/** From what the browser kept; anything that is no draft is a new one. */
export function readDraft(kept: string | null): ProposalDraft {
  if (kept === null) return EMPTY_DRAFT
  try {
    const read = JSON.parse(kept) as Partial<Record<'title' | 'decision' | ListName, unknown>>
    const texts = (list: ListName) =>
      Array.isArray(read[list]) ? read[list].filter((each): each is string => typeof each === 'string') : []
    const preamble = texts('preamble').map((text, place) => ({ key: place + 1, text }))
    const operative = texts('operative').map((text, place) => ({ key: preamble.length + place + 1, text }))
    return {
      title: typeof read.title === 'string' ? read.title : '',
      decision: typeof read.decision === 'string' ? read.decision : '',
      preamble,
      operative,
      removed: null,
      lastKey: preamble.length + operative.length,
    }
  } catch {
    return EMPTY_DRAFT
  }
}

/** null: there is nothing to keep. */
export const keepDraft = (draft: ProposalDraft): string | null =>
  isBlank(draft)
    ? null
    : JSON.stringify({
        title: draft.title,
        decision: draft.decision,
        preamble: draft.preamble.map(({ text }) => text),
        operative: draft.operative.map(({ text }) => text),
      })

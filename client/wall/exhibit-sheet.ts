// The wall while something is shown on it: the picture stands beside this, which says what it is, whose, and who speaks to it.
import type { ProposalId } from '../../shared/ids.ts'
import { isLiveKind } from '../../shared/lab/wall/wall-state.ts'
import { numberOf } from '../hud/business/motion-words.ts'
import { nameOf, personOf, type Saying } from './saying.ts'
import type { WallScene } from './wall-scene.ts'
import { line, sheet, type WallLine, type WallSheet } from './wall-sheet.ts'

type Exhibit = Extract<WallScene, { is: 'exhibit' }>

export function exhibitSheet(saying: Saying, { shown, floor }: Exhibit): WallSheet {
  const { wall } = saying.words
  const { exhibit, page } = shown
  const name = exhibit.texts?.name ?? ''
  const lines: WallLine[] = []
  if (exhibit.pages > 1) lines.push(line(wall.exhibit.page({ number: page + 1, sum: exhibit.pages }), 'gold'))
  const past = pastOf(saying, shown)
  if (past !== null) lines.push(line(past, 'gold'))
  if (name !== '' && exhibit.kind !== 'screen') lines.push(line(wall.exhibit.by({ name }), 'soft'))
  const speaker =
    floor && (floor.delegation ? nameOf(saying, floor.delegation) : personOf(saying, floor.person))
  if (speaker) lines.push(line(wall.exhibit.speaks({ name: speaker })))
  const [label, head] = [wall.exhibit.kinds[exhibit.kind], titleOf(saying, shown)]
  return sheet('exhibit', { label, head, lines, hasPicture: past === null })
}

/** Of a replay: why the picture of that time is not there; null: it is. */
function pastOf({ view, words }: Saying, { exhibit }: Exhibit['shown']): string | null {
  const { past } = words.wall.exhibit
  if (exhibit.gone) return past[exhibit.gone]
  return view.session.isReplay && isLiveKind(exhibit.kind) ? past.notKept : null
}

export function titleOf(
  { view: { chapters }, words: { wall, business } }: Saying,
  { exhibit }: Exhibit['shown'],
): string {
  const { text, texts, kind } = exhibit
  // nobody gives a screen a name: whose it is says what it is
  if (kind === 'screen')
    return texts?.name ? wall.exhibit.by({ name: texts.name }) : wall.exhibit.kinds.screen
  if (text === null) return texts?.title ?? wall.erased
  if (text.of === 'document')
    return chapters.documents.find(({ id }) => id === text.id)?.title ?? business.documentErased
  const title = chapters.proposals.proposals.find(({ id }) => id === text.id)?.title
  return wall.exhibit.draft({ number: numberOf(text.id as ProposalId), title: title ?? business.titleErased })
}

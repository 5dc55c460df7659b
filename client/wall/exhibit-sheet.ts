// The wall while something is shown on it: the picture stands beside this, which says what it is, whose, and who speaks to it.
import type { ProposalId } from '../../shared/ids.ts'
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
  if (name !== '') lines.push(line(wall.exhibit.by({ name }), 'soft'))
  const speaker =
    floor && (floor.delegation ? nameOf(saying, floor.delegation) : personOf(saying, floor.person))
  if (speaker) lines.push(line(wall.exhibit.speaks({ name: speaker })))
  return sheet('exhibit', { label: wall.exhibit.kinds[exhibit.kind], head: titleOf(saying, shown), lines })
}

export function titleOf(
  { view: { chapters }, words: { wall, business } }: Saying,
  { exhibit }: Exhibit['shown'],
): string {
  const { text, texts } = exhibit
  if (text === null) return texts?.title ?? wall.erased
  if (text.of === 'document')
    return chapters.documents.find(({ id }) => id === text.id)?.title ?? business.documentErased
  const title = chapters.proposals.proposals.find(({ id }) => id === text.id)?.title
  return wall.exhibit.draft({ number: numberOf(text.id as ProposalId), title: title ?? business.titleErased })
}

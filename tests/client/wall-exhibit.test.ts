// What is shown, on the wall of the hall: beside the picture what it is and who speaks; the question and the result come before it.
import { describe, expect, it } from 'vitest'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { sceneOf } from '../../client/wall/wall-scene.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { OnWall } from '../../shared/lab/wall/wall-types.ts'
import { wordsOf } from './show.tsx'
import { plain, said } from './wall-reading.ts'
import { asked, decidedAgo, floor, NOW, openChapter, speakers, viewWith } from './wall-samples.ts'

const SHOWN: OnWall = {
  exhibit: {
    ...{ id: 'e1', kind: 'pages', by: 'p_amina' as PersonId, at: NOW, shownAt: NOW, text: null },
    ...{ texts: { title: 'River', name: 'Amina' }, pages: 3, brought: 3, isOver: false },
  },
  ...{ page: 1, part: null, size: { width: 8, height: 11 } },
}
type Known = Partial<SittingView['chapters']>
const viewOf = (chapters: Known, more: Parameters<typeof viewWith>[1] = {}): SittingView => {
  const view = viewWith({}, more)
  return { ...view, chapters: { ...view.chapters, shown: SHOWN, ...chapters } }
}
const scene = (view: SittingView): string => sceneOf(view, NOW).is

describe('the wall', () => {
  it.each(['en', 'ar'] as const)('says what is shown, which page, by whom, in %s', (language) => {
    const { exhibit } = wordsOf(language).wall
    expect(said(viewOf({}), language)).toEqual([
      ...[exhibit.kinds.pages, 'River'],
      ...[exhibit.page({ number: 2, sum: 3 }), exhibit.by({ name: 'Amina' })].map(plain),
    ])
  })

  it('is about what is shown while somebody speaks to it', () => {
    expect(scene(viewOf({ speakers: speakers({ floor: floor() }) }))).toBe('exhibit')
  })

  it('is about the question while a vote is open, and about what was decided for a while', () => {
    expect([
      scene(viewOf({ vote: openChapter() }, { vote: asked })),
      scene(viewOf({}, { vote: decidedAgo(1000) })),
    ]).toEqual(['vote', 'result'])
  })

  it('is about the sitting again when nothing is shown', () => {
    expect(scene(viewOf({ shown: null }))).not.toBe('exhibit')
  })
})

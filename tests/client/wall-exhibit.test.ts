// What is shown, on the wall of the hall: beside the picture what it is and who speaks; the question and the result come before it.
import { describe, expect, it } from 'vitest'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { paragraphsOf } from '../../client/scene/places/wall/text-picture.ts'
import { sceneOf } from '../../client/wall/wall-scene.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { OnWall } from '../../shared/lab/wall/wall-types.ts'
import type { Amendment } from '../../shared/procedure/proposals/proposals-state.ts'
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

  it.each(['en', 'ar'] as const)(
    'calls a screen by whose it is, in the words of the reader, in %s',
    (language) => {
      const { exhibit } = wordsOf(language).wall
      const texts = { title: 'Screen of another language', name: 'Amina' }
      const shown: OnWall = {
        ...{
          exhibit: { ...SHOWN.exhibit, kind: 'screen', pages: 0, brought: 0, texts },
          page: 0,
          part: null,
        },
        size: null,
      }
      expect(said(viewOf({ shown }), language)).toEqual(
        [exhibit.kinds.screen, exhibit.by({ name: 'Amina' })].map(plain),
      )
    },
  )

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

describe('a draft on the wall', () => {
  const TEXT = {
    title: 'Shares',
    preamble: ['Recalling it,'],
    operative: ['Shares the river;', 'Reports each day.'],
  }
  const amendment = (more: Partial<Amendment>): Amendment =>
    ({
      id: 'a1',
      proposal: 'r1',
      delegation: 'KEN',
      sponsors: [],
      phase: 'introduced',
      change: null,
      ...more,
    }) as Amendment

  it('has what waits marked in it, and what was adopted as it now stands', () => {
    const amendments = [
      amendment({ phase: 'adopted', change: { is: 'replace', paragraph: 1, text: 'Shares all rivers;' } }),
      amendment({ change: { is: 'replace', paragraph: 2, text: 'Reports each week.' } }),
      amendment({ change: { is: 'add', paragraph: 2, text: 'Meets again.' } }),
    ]
    expect(paragraphsOf(TEXT, amendments)).toEqual([
      [{ is: 'same', text: 'Recalling it,' }],
      [
        { is: 'same', text: '1. ' },
        { is: 'same', text: 'Shares all rivers;' },
      ],
      [
        { is: 'same', text: '2. ' },
        { is: 'same', text: 'Reports each ' },
        { is: 'removed', text: 'day. ' },
        { is: 'added', text: 'week.' },
      ],
      [{ is: 'added', text: 'Meets again.' }],
    ])
  })
})

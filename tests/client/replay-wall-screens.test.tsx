// The wall in a replay, on the screens: what was seen live and not kept, what is gone since, and which places can be opened.
import { describe, expect, it } from 'vitest'
import { isPlaceHere, placesHere } from '../../client/hud/places/places-here.ts'
import { ExhibitList } from '../../client/hud/places/wall/exhibit-list.tsx'
import { OnWallNow } from '../../client/hud/places/wall/on-wall-now.tsx'
import { isPanelOf } from '../../client/hud/tabs/tab-groups.ts'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { exhibits as arabic } from '../../shared/i18n/ar/exhibits.ts'
import { exhibits as english } from '../../shared/i18n/en/exhibits.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { OnWall, ShownExhibit } from '../../shared/lab/wall/wall-types.ts'
import { fakeView } from './fake-sitting.ts'
import { show, textOf, wordsOf } from './show.tsx'
import { plain, read, said } from './wall-reading.ts'

const WORDS = {
  en: english(createFormat('en', 'latn', 'UTC')),
  ar: arabic(createFormat('ar', 'latn', 'UTC')),
}
const RIVER: ShownExhibit = {
  ...{ id: 'e1', kind: 'pages', by: 'p_else0000' as PersonId, at: 0, shownAt: 1, text: null, isOver: false },
  ...{ texts: { title: 'River', name: 'Amina' }, pages: 3, brought: 3 },
}
const LIVE: ShownExhibit = { ...RIVER, id: 'e2', kind: 'screen', pages: 0, brought: 0 }
const on = (exhibit: ShownExhibit): OnWall => ({ exhibit, page: 0, part: null, size: null })
const past = (shown: OnWall | null = null): SittingView => {
  const view = fakeView()
  return { ...view, session: { ...view.session, isReplay: true }, chapters: { ...view.chapters, shown } }
}

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  const words = WORDS[language]
  const { exhibit: onSheet } = wordsOf(language).wall
  const panel = (exhibit: ShownExhibit) =>
    textOf(show(<OnWallNow now={on(exhibit)} words={words} />, past(), language))
  const sheet = (exhibit: ShownExhibit) => said(past(on(exhibit)), language)

  it.each(['screen', 'film'] as const)('a %s is said to have been shown by whom, and not kept', (kind) => {
    expect(panel({ ...LIVE, kind })).toContain(plain(words.past[kind]({ name: 'Amina' })))
    expect(panel({ ...LIVE, kind, texts: null })).toContain(words.past[kind]({ name: null }))
    expect(sheet({ ...LIVE, kind })).toContain(onSheet.past.notKept)
  })

  it.each(['withdrawn', 'erased'] as const)('what was %s since says so, and offers no file', (gone) => {
    expect(panel({ ...RIVER, gone })).toContain(words.past[gone])
    expect(sheet({ ...RIVER, gone })).toContain(onSheet.past[gone])
    const listed = (exhibit: ShownExhibit) =>
      show(
        <ExhibitList
          {...{ words, exhibits: [exhibit], act: async () => null, mayShow: false, onWall: null }}
        />,
        past(),
        language,
      )
    expect(textOf(listed({ ...RIVER, gone }))).toContain(words.past[gone])
    expect([listed(RIVER), listed({ ...RIVER, gone })].map((each) => each.includes('<button'))).toEqual([
      ...[true, false],
    ])
  })
})

it('says nothing of the kind while a screen is seen live', () => {
  const view = { ...fakeView(), chapters: { ...fakeView().chapters, shown: on(LIVE) } }
  expect(said(view)).not.toContain(wordsOf('en').wall.exhibit.past.notKept)
})

it('leaves no room on the wall for a picture that is not there', () => {
  const sheets = [RIVER, { ...RIVER, gone: 'withdrawn' } as const, LIVE].map((each) => read(past(on(each))))
  const live = read({ ...fakeView(), chapters: { ...fakeView().chapters, shown: on(LIVE) } })
  expect([...sheets, live].map(({ hasPicture }) => hasPicture)).toEqual([true, false, false, true])
})

it('is the one place that can be opened then', () => {
  expect([isPanelOf(past(), 'places'), placesHere(past())]).toEqual([true, ['wall']])
  expect([isPlaceHere(past(), 'lab'), isPlaceHere(fakeView(), 'lab')]).toEqual([false, true])
})

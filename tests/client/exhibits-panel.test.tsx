// What is shown on the wall, on a screen: what it is and whose, who may turn and show, what the list offers; and files known by their bytes.
import { expect, test } from 'vitest'
import { liveOf } from '../../client/exhibits/live.ts'
import { openFile } from '../../client/exhibits/open-file.ts'
import { BringStatus } from '../../client/hud/places/wall/bring-block.tsx'
import { ExhibitList } from '../../client/hud/places/wall/exhibit-list.tsx'
import { OnWallNow } from '../../client/hud/places/wall/on-wall-now.tsx'
import { ShowLive } from '../../client/hud/places/wall/show-live.tsx'
import { TurnPages } from '../../client/hud/places/wall/turn-pages.tsx'
import { exhibits as arabic } from '../../shared/i18n/ar/exhibits.ts'
import { exhibits as english } from '../../shared/i18n/en/exhibits.ts'
import { createFormat, type Language } from '../../shared/i18n/format.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { OnWall, ShownExhibit } from '../../shared/lab/wall/wall-types.ts'
import { fakeSitting, fakeView } from './fake-sitting.ts'
import { asItIs, show, showOver, textOf } from './show.tsx'

const says = (language: Language) =>
  (language === 'en' ? english : arabic)(createFormat(language, 'latn', 'UTC'))
const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '')

const RIVER: ShownExhibit = {
  ...{ id: 'e1', kind: 'pages', by: 'p_else0000' as PersonId, at: 0, shownAt: 1, text: null, isOver: false },
  ...{ texts: { title: 'River', name: 'Amina' }, pages: 3, brought: 2 },
}
const SCREEN: ShownExhibit = { ...RIVER, id: 'e2', kind: 'screen', pages: 0, brought: 0, isOver: true }
const NOW: OnWall = { exhibit: RIVER, page: 1, part: null, size: { width: 80, height: 110 } }
const act = () => Promise.resolve()

test.each(['en', 'ar'] as const)('a page says what it is, which, and whose, in %s', (language) => {
  const words = says(language)
  const text = textOf(show(<OnWallNow now={NOW} words={words} />, fakeView(), language))
  for (const part of [
    'River',
    words.kinds.pages,
    words.page({ number: 2, sum: 3 }),
    words.shownBy({ name: 'Amina' }),
  ])
    expect(text).toContain(plain(part))
})

test('what was erased leaves its kind and its page', () => {
  const words = says('en')
  const now = { ...NOW, exhibit: { ...RIVER, texts: null } }
  expect(textOf(show(<OnWallNow now={now} words={words} />, fakeView()))).toContain(words.erased)
})

test('what stands on the page already is named alone, and a screen in the words of the reader', () => {
  const words = says('ar')
  const whole = show(<OnWallNow now={NOW} words={words} />, fakeView(), 'ar')
  const named = show(<OnWallNow now={NOW} words={words} isThere />, fakeView(), 'ar')
  expect([whole, named].map((each) => each.includes('<img'))).toEqual([true, false])
  const now: OnWall = { exhibit: { ...SCREEN, isOver: false }, page: 0, part: null, size: null }
  const text = textOf(show(<OnWallNow now={now} words={words} isThere />, fakeView(), 'ar'))
  expect(text).toBe(plain(`${words.kinds.screen} ${words.shownBy({ name: 'Amina' })}`))
})

test.each(['en', 'ar'] as const)(
  'a film that nobody hears is seen, and who shows it is told, in %s',
  (language) => {
    const words = says(language)
    const sitting = fakeSitting(fakeView())
    const { store } = liveOf(sitting)
    store.setState({ kind: 'film', trouble: 'soundFailed' })
    asItIs(store)
    const markup = showOver(sitting, <ShowLive words={words} />, language)
    expect(markup).toMatch(new RegExp(`role="alert"[^>]*>${words.bring.soundFailed}`))
    expect(textOf(markup)).toContain(words.bring.running)
  },
)

test('pages that are not here yet cannot be turned to', () => {
  const words = says('en')
  const markup = show(<TurnPages {...{ now: NOW, words, act, mayTurn: true, refused: null }} />, fakeView())
  expect(
    [...markup.matchAll(/<button[^>]*aria-label="(Show page \d)"[^>]*aria-disabled="true"/g)].map(
      ([, name]) => name,
    ),
  ).toEqual(['Show page 3'])
  expect(markup).toMatch(/aria-disabled="true"[^>]*>Next page/)
})

test('whose exhibit it is may take it off without the floor, and turns nothing', () => {
  const words = says('en')
  const markup = show(<TurnPages {...{ now: NOW, words, act, mayTurn: false, refused: null }} />, fakeView())
  expect([...markup.matchAll(/<button[^>]*>([^<]*)/g)].map(([, name]) => name)).toEqual([words.turn.clear])
})

test('the list offers files of pages, and says that what is seen live is not kept', () => {
  const words = says('en')
  const list = (mayShow: boolean) =>
    show(<ExhibitList {...{ words, exhibits: [SCREEN, RIVER], act, mayShow, onWall: null }} />, fakeView())
  const names = (markup: string) =>
    [...markup.matchAll(/<button[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name)
  expect(names(list(false))).toEqual(['Download as a PDF of pictures: River', 'Download the text: River'])
  expect(names(list(true))[0]).toBe('Show on the wall: River')
  const map: ShownExhibit = { ...RIVER, kind: 'picture', pages: 1, brought: 1 }
  const pictures = show(
    <ExhibitList {...{ words, exhibits: [map], act, mayShow: false, onWall: null }} />,
    fakeView(),
  )
  // there is no text to a picture
  expect(names(pictures)).toEqual(['Download as a PDF of pictures: River'])
  expect(textOf(list(false))).toContain(words.list.notKept)
})

const fileOf = (name: string, bytes: Uint8Array | string) => new File([bytes as BlobPart], name)
/** says that it is 30,000 pixels wide and high */
const BOMB = Uint8Array.from([
  ...[
    0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x75, 0x30, 0, 0, 0x75,
    0x30,
  ],
])

test.each([
  ['map.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'no-kind'],
  ['paper.pdf', '<!doctype html><script>1</script>', 'no-kind'],
  ['bomb.png', BOMB, 'too-large'],
])('%s is known by its bytes', async (name, bytes, fault) => {
  expect(await openFile(fileOf(name, bytes))).toBe(fault)
})

test('that a file is on the wall is said as long as it is', () => {
  const words = says('en')
  const at = (id: string) => {
    const view = fakeView()
    const shown: OnWall = { ...NOW, exhibit: { ...RIVER, id } }
    return { ...view, chapters: { ...view.chapters, shown } }
  }
  const phase = { is: 'done', title: 'River', exhibit: 'e1' } as const
  const told = (id: string) => textOf(show(<BringStatus phase={phase} words={words.bring} />, at(id)))
  expect([told('e1'), told('e2')]).toEqual([plain(words.bring.done({ title: 'River' })), ''])
})

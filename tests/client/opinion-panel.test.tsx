// The opinion floor on the screen: what is asked, where opinions lie in words and figures, and nothing that one may not do.
import { describe, expect, test } from 'vitest'
import { OpinionContext, type OpinionHere } from '../../client/hud/places/opinion/opinion-context.ts'
import { OpinionFloor } from '../../client/hud/places/opinion/opinion-floor.tsx'
import { opinionsCsv } from '../../client/hud/places/opinion/opinions-csv.ts'
import type { ViewName } from '../../client/view-choice.ts'
import type { Language } from '../../shared/i18n/format.ts'
import { pictureOf } from '../../shared/lab/opinion/map/picture.ts'
import type { OpinionOwn, OpinionShown } from '../../shared/lab/opinion/shown.ts'
import { OPINION_WORDS } from '../browser/opinion.ts'
import { fakeView } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const TEXTS = ['Share by need', 'نتقاسم بالتساوي', '=1+1', 'Measure first']
const ROWS = ['adaa', 'adaa', 'adda', 'daaa', 'daaa', 'dada']

const shownWith = (more: Partial<OpinionShown> = {}): OpinionShown => ({
  ...{ isOpen: true, question: 'How should the river be shared?', asked: 'all', hidden: [] },
  statements: TEXTS.map((text, at) => ({ number: at + 1, text })),
  picture: pictureOf(ROWS, [1, 2, 3, 4]),
  ...{ drawnAt: 0, pictures: 1, placed: 6 },
  ...more,
})
const OWN: OpinionOwn = { answers: 'adaa', mayAnswer: true, stated: [], desk: null }

function floor(
  shown: OpinionShown,
  own: Partial<OpinionOwn> = {},
  language: Language = 'en',
  view: ViewName = 'plain',
): string {
  const here: OpinionHere = {
    ...{ words: OPINION_WORDS[language], shown, own: { ...OWN, ...own } },
    act: () => new Promise(() => {}),
  }
  const node = (
    <OpinionContext value={here}>
      <OpinionFloor />
    </OpinionContext>
  )
  return show(node, fakeView(), language, 1_000_000, view)
}

describe('the opinion floor', () => {
  test.each(['en', 'ar'] as const)('says in %s where opinions lie and where one stands', (language) => {
    const words = OPINION_WORDS[language]
    const says = textOf(floor(shownWith(), {}, language))
    expect(says).toContain(words.noDecision)
    expect(says).toContain(words.summary({ count: 6, of: 2 }))
    expect(says).toContain(words.ownIn({ group: words.group({ letter: words.letters[1]! }) }))
    expect(says).toContain(words.unitesAgree({ least: 100 }))
  })

  test('leads to one’s own place in the hall alone', () => {
    const { walk, walkPlain } = OPINION_WORDS.en
    expect(floor(shownWith(), {}, 'en', 'hall')).toContain(walk)
    expect(floor(shownWith())).not.toContain(`>${walk}<`)
    expect(textOf(floor(shownWith()))).toContain(walkPlain)
  })

  test('shows one statement that one has not answered, with three answers', () => {
    const markup = floor(shownWith(), { answers: 'ad-a' })
    expect(markup.match(/class="opinion-choice /g)).toHaveLength(3)
    expect(textOf(markup)).toContain('Statement 3 =1+1 Agree Disagree Pass')
  })

  test('asks nothing of who may not answer, and shows the desk’s part to the desk alone', () => {
    const closed = floor(shownWith({ isOpen: false }), { mayAnswer: false })
    expect(closed).not.toContain('opinion-choice')
    expect(closed).not.toContain('<form')
    const desk = { authors: { 1: 'system' as const }, hidden: [] }
    expect(textOf(floor(shownWith({ isOpen: false }), { mayAnswer: false, desk }))).toContain(
      OPINION_WORDS.en.openAgain,
    )
  })

  test('says what the picture still needs', () => {
    const says = textOf(floor(shownWith({ picture: null, placed: 4 }), { answers: '' }))
    expect(says).toContain(OPINION_WORDS.en.needsPeople({ need: 6, answers: 4, placed: 4 }))
  })

  test('names no statement that was hidden since the picture was drawn', () => {
    const { statements } = shownWith()
    const says = textOf(floor(shownWith({ statements: statements.slice(1) })))
    expect(says).not.toContain('Share by need')
  })
})

test('the file holds sums alone, and no formula', () => {
  const rows = opinionsCsv(OPINION_WORDS.en, shownWith()).split('\r\n')
  expect(rows[0]).toBe('\uFEFF"Number","Statement","Who","Agree","Disagree","Pass","Unites or divides"')
  expect(rows.filter((row) => row.includes("'=1+1"))).toEqual([
    `"3","'=1+1","All","4","2","0",""`,
    `"3","'=1+1","Group A","2","1","0",""`,
    `"3","'=1+1","Group B","2","1","0",""`,
  ])
})

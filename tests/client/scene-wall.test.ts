// The picture of the wall, read from the pen that draws it: nothing is left out, nothing is outside, both directions.
import type { Texture } from 'three'
import { describe, expect, test } from 'vitest'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { hemicycle } from '../../client/scene/chamber/hemicycle.ts'
import { linesOf } from '../../client/scene/chamber/wall-pen.ts'
import { drawWall } from '../../client/scene/chamber/wall-picture.ts'
import type { Pen } from '../../client/scene/hall/pictures/canvas.ts'
import { readWall } from '../../client/wall/read-wall.ts'
import { sheet, type WallSheet } from '../../client/wall/wall-sheet.ts'
import type { Language } from '../../shared/i18n/format.ts'
import type { DelegationId } from '../../shared/ids.ts'
import { MEMBERS } from '../../shared/members/members.ts'
import { delegationView } from './fake-sitting.ts'
import { stateOf, wordsOf } from './show.tsx'
import {
  asked,
  decidedAgo,
  ELECTION,
  entry,
  FRA,
  floor,
  NOW,
  ON_ITEM,
  openChapter,
  point,
  points,
  rollCall,
  speakers,
  viewWith,
} from './wall-samples.ts'

const WIDTH = 2046
const HEIGHT = 939

interface Drawn {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Letters are half as wide as they are tall. */
function draw(page: WallSheet, language: Language) {
  const texts: Drawn[] = []
  const noted: Record<string, unknown> = {
    fillText: (text: string, x: number, y: number) => texts.push({ text, x, y }),
    measureText: (text: string) => ({
      width: (text.length * Number(/(\d+(\.\d+)?)px/.exec(String(noted.font))?.[1])) / 2,
    }),
    createRadialGradient: () => ({ addColorStop: () => {} }),
  }
  const pen = new Proxy(noted, {
    get: (target, name: string) => target[name] ?? (() => {}),
    set: (target, name: string, value) => {
      target[name] = value
      return true
    },
  })
  const flags = { image: null } as unknown as Texture
  drawWall(
    { pen: pen as unknown as Pen, width: WIDTH, height: HEIGHT, isRtl: language === 'ar', flags },
    page,
    'Journal 7',
  )
  return { texts, direction: noted.direction }
}

const read = (view: SittingView, language: Language): WallSheet =>
  readWall({ view, words: wordsOf(language), format: stateOf(language).format }, NOW)

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '')
const joined = (texts: readonly Drawn[]): string => texts.map(({ text }) => plain(text)).join(' ')

const world = MEMBERS.slice(0, 193).map(({ id }) => id as DelegationId)
const everybody = {
  vote: asked,
  delegations: new Map(
    world.map((id, order) => [id, delegationView(id, order, { presence: 'present', people: 1 })]),
  ),
}
const election = { of: 'election', election: ELECTION.id } as const

const SCENES: readonly (readonly [string, SittingView])[] = [
  ['title', viewWith({})],
  ['item', viewWith({ agenda: ON_ITEM, speakers: speakers({ entries: [entry(FRA)] }) })],
  [
    'speech with a point',
    viewWith({ speakers: speakers({ floor: floor() }), points: points(point('order', FRA)) }),
  ],
  ['vote', viewWith({ vote: openChapter() }, everybody)],
  [
    'objection',
    viewWith({ vote: openChapter({ method: 'no-objection', objections: [FRA] }) }, { vote: asked }),
  ],
  [
    'roll-call of 3',
    viewWith({ vote: openChapter({ method: 'roll-call', rollCall: rollCall() }) }, { vote: asked }),
  ],
  [
    'roll-call of 193',
    viewWith({ vote: openChapter({ method: 'roll-call', rollCall: rollCall({ order: world }) }) }, everybody),
  ],
  ['ballot', viewWith({ vote: openChapter({ subject: election }), elections: [ELECTION] }, { vote: asked })],
  ['result', viewWith({}, { vote: decidedAgo(0) })],
]

describe.each(['en', 'ar'] as const)('the wall in %s', (language) => {
  test.each(SCENES)('shows all of it, within its edges: %s', (_, view) => {
    const page = read(view, language)
    const { texts, direction } = draw(page, language)
    const whole = joined(texts)
    const { banner, head, lines, context, attendance } = page
    for (const said of [banner, head, ...lines.map(({ text }) => text), context, attendance])
      if (said !== null) expect(whole).toContain(plain(said))
    expect(texts.filter(({ x, y }) => x < 0 || x > WIDTH || y < 0 || y > HEIGHT)).toEqual([])
    expect([direction, whole.endsWith('Journal 7') || whole.includes('Journal 7')]).toEqual([
      language === 'ar' ? 'rtl' : 'ltr',
      true,
    ])
  })
})

test('what does not fit becomes smaller, and ends in an ellipsis only then', () => {
  const lines = (head: string) =>
    draw(sheet('title', { head }), 'en')
      .texts.filter(({ y }) => y < HEIGHT * 0.89)
      .map(({ text }) => plain(text))
  expect(lines('word '.repeat(30).trim()).join(' ')).toBe('word '.repeat(30).trim())
  const cut = lines('word '.repeat(200).trim())
  expect([cut.length, cut.at(-1)?.endsWith('…')]).toEqual([3, true])
})

test.each([0, 1, 2, 15, 90, 196])('%i marks find a place each in the half circle', (count) => {
  const places = hemicycle(count, 4)
  expect([places.length, new Set(places.map(String)).size, places.every(([, y]) => y > -1e-9)]).toEqual([
    count,
    count,
    true,
  ])
})

test('a long question is cut after its lines, with an ellipsis', () => {
  expect(linesOf('one two three four five', 2, (line) => line.length <= 8)).toEqual(['one two', 'three…'])
})

test('a name that is broken between lines is isolated in each', () => {
  expect(linesOf('by \u2068one two\u2069 now', 9, (line) => plain(line).length <= 7)).toEqual([
    'by \u2068one\u2069',
    '\u2068two\u2069 now',
  ])
})

test('beside a picture the words stand at the edge, and in the middle where there is none', () => {
  const at = (hasPicture: boolean) =>
    draw(sheet('exhibit', { head: 'River', hasPicture }), 'en').texts.find(({ text }) =>
      text.includes('River'),
    )!.x / WIDTH
  expect([at(true) < 0.1, at(false)]).toEqual([true, 0.5])
})

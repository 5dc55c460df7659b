// What the voting wall says, read from the pen that writes it.
import { describe, expect, test } from 'vitest'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { hemicycle } from '../../client/scene/chamber/hemicycle.ts'
import { drawWall, linesOf } from '../../client/scene/chamber/wall-picture.ts'
import type { Pen } from '../../client/scene/hall/pictures/canvas.ts'
import type { HallWords } from '../../client/scene/hall-words.ts'
import { isolate } from '../../shared/i18n/format.ts'
import { closedVote, openVote } from './fake-sitting.ts'

const words: HallWords = {
  language: 'ar',
  viewport: '',
  stick: '',
  yes: 'نعم',
  no: 'لا',
  abstain: 'امتناع',
  votingOpen: 'التصويت مفتوح',
  result: { adopted: 'اعتُمد', rejected: 'رُفض', elected: 'انتُخب', 'no-result': 'بلا نتيجة' },
  turnout: (cast, represented) => `${cast}/${represented}`,
  journal: (seq, head) => `${seq} ${head}`,
  count: (value) => `n${value}`,
  delegationName: (id) => id,
}

/** The texts that reach the wall, and the direction they are set in. */
function textsOf(vote: SittingView['vote']): { texts: string[]; direction: string } {
  const texts: string[] = []
  const noted: Record<string, unknown> = {
    fillText: (text: string) => texts.push(text),
    measureText: (text: string) => ({ width: text.length * 20 }),
    createLinearGradient: () => ({ addColorStop: () => {} }),
  }
  const pen = new Proxy(noted, { get: (target, name: string) => target[name] ?? (() => {}) })
  const view = {
    vote,
    session: { title: 'Forum' },
    journal: { seq: 7, head: '0123456789abcdef0123' },
  } as SittingView
  drawWall(pen as unknown as Pen, 2000, 900, view, words)
  return { texts, direction: noted.direction as string }
}

describe('the wall', () => {
  test('without a question shows the title and the journal', () => {
    expect(textsOf(null)).toEqual({ texts: [isolate('Forum'), '7 0123456789abcdef'], direction: 'rtl' })
  })

  test('while a vote is open shows the turnout and no count', () => {
    const { texts } = textsOf(openVote({ cast: 1, represented: 2 }))
    expect(texts).toEqual([
      isolate('Forum'),
      isolate('Shall we begin?'),
      'التصويت مفتوح',
      '1/2',
      '7 0123456789abcdef',
    ])
  })

  test('after the close shows the result with its numbers', () => {
    expect(textsOf(closedVote()).texts).toEqual([
      isolate('Forum'),
      isolate('Shall we begin?'),
      'اعتُمد',
      'n1',
      '✔ نعم',
      'n1',
      '― امتناع',
      'n0',
      '✖ لا',
      '7 0123456789abcdef',
    ])
  })
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

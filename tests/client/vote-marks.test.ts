// Votes are told apart without their colours: each mark has a form of its own wherever one is drawn.
import { expect, test } from 'vitest'
import { CHOICE_MARKS } from '../../client/hud/vote/choice-mark.tsx'
import { mark } from '../../client/scene/chamber/hemicycle.ts'
import type { Pen } from '../../client/scene/hall/pictures/canvas.ts'
import { CHOICES } from '../../shared/procedure/majority/majority.ts'

test('in text yes, no and abstention have three different signs', () => {
  expect(new Set(CHOICES.map((choice) => CHOICE_MARKS[choice])).size).toBe(3)
})

test('drawn they have three different outlines', () => {
  const outlineOf = (choice: (typeof CHOICES)[number]): string => {
    const strokes: string[] = []
    const pen = new Proxy({} as Pen, {
      get: (_, name) =>
        ['moveTo', 'lineTo', 'arc', 'fill', 'stroke'].includes(String(name))
          ? () => strokes.push(String(name))
          : () => {},
      set: () => true,
    })
    mark(pen, choice, 0, 0, 10)
    return strokes.join(' ')
  }
  expect(CHOICES.map(outlineOf)).toEqual([
    'arc fill',
    'moveTo lineTo moveTo lineTo stroke',
    'moveTo lineTo stroke',
  ])
})

// Places of people as a short text: four signs each, twelve bits an axis, so that a thousand people are four kilobytes.
import type { Place } from './project.ts'

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const STEPS = 4095
export const SIGNS_OF_MARK = 4

const written = (value: number): string => {
  const step = Math.round(((Math.max(-1, Math.min(1, value)) + 1) / 2) * STEPS)
  return SIGNS[step >> 6]! + SIGNS[step & 63]!
}
const read = (text: string, at: number): number =>
  (((SIGNS.indexOf(text[at]!) << 6) | SIGNS.indexOf(text[at + 1]!)) / STEPS) * 2 - 1

/** x and y from -1 to 1; what is beyond stands at the edge. */
export const markOf = ({ x, y }: Place): string => written(x) + written(y)

export const marksFrom = (text: string): readonly Place[] =>
  Array.from({ length: Math.floor(text.length / SIGNS_OF_MARK) }, (_, mark) => ({
    x: read(text, mark * SIGNS_OF_MARK),
    y: read(text, mark * SIGNS_OF_MARK + 2),
  }))

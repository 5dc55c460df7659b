// Edits of a text as numbers: the least that makes one text of another, and where a place in it goes when others write. All in UTF-16
// units.

export interface TextEdit {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/** As Yjs tells a change, front to back. */
export type TextDelta = readonly {
  readonly retain?: number
  readonly insert?: unknown
  readonly delete?: number
}[]

/** null: nothing differs. `caret`: where the cursor stands in `after`; of equal signs those before it are the new ones. */
export function editOf(before: string, after: string, caret: number): TextEdit | null {
  if (before === after) return null
  const least = Math.min(before.length, after.length)
  // what follows the cursor has not been touched by typing
  let tail = 0
  const mostTail = Math.min(least, after.length - caret)
  while (tail < mostTail && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  let head = 0
  while (head < least - tail && before[head] === after[head]) head += 1
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  // no character is cut in two
  if (head > 0 && isHighHalf(before, head - 1)) head -= 1
  if (tail > 0 && isLowHalf(before, before.length - tail)) tail -= 1
  return { at: head, remove: before.length - tail - head, insert: after.slice(head, after.length - tail) }
}

const isHighHalf = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text[at] ?? '')
const isLowHalf = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text[at] ?? '')

/** Where `index` is after what somebody else changed: it stays before what is put in right there. */
export function movedBy(index: number, delta: TextDelta): number {
  let moved = index
  let at = 0
  for (const { retain = 0, insert, delete: taken = 0 } of delta) {
    if (at >= moved && insert !== undefined) break
    if (typeof insert === 'string') {
      moved += insert.length
      at += insert.length
    }
    if (taken > 0 && at < moved) moved = Math.max(at, moved - taken)
    at += retain
    if (at > moved) break
  }
  return moved
}

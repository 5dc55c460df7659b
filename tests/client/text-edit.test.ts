// Edits of a shared text as numbers: the least change, and cursors that stay where they were in the words around them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { editOf, movedBy, type TextDelta } from '../../client/net/texts/text-edit.ts'

const applied = (text: string, edit: ReturnType<typeof editOf>): string =>
  edit === null ? text : text.slice(0, edit.at) + edit.insert + text.slice(edit.at + edit.remove)

test.each([
  ['abc', 'abXc', 3, { at: 2, remove: 0, insert: 'X' }],
  ['aaa', 'aaaa', 2, { at: 1, remove: 0, insert: 'a' }],
  ['one two', 'two', 0, { at: 0, remove: 4, insert: '' }],
  ['سلام', 'السلام', 2, { at: 0, remove: 0, insert: 'ال' }],
  ['same', 'same', 1, null],
])('from %j to %j with the cursor at %i', (before, after, caret, edit) => {
  expect(editOf(before, after, caret)).toEqual(edit)
})

test('an edit makes the one of the other and cuts no character in two', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '🕊', '🕋', 'ق', '\n'), maxLength: 12 })
  fc.assert(
    fc.property(text, text, fc.nat(24), (before, after, caret) => {
      const edit = editOf(before, after, Math.min(caret, after.length))
      expect(applied(before, edit)).toBe(after)
      expect((edit?.insert ?? '').isWellFormed()).toBe(true)
    }),
  )
})

test('a cursor stays before the word that it stood before, whatever others write', () => {
  fc.assert(
    fc.property(fc.nat(10), fc.nat(10), fc.nat(4), fc.string({ maxLength: 3 }), (index, at, taken, put) => {
      const doc = new Y.Doc()
      const words = doc.getText('text')
      words.insert(0, '0123456789')
      const mark = Y.createRelativePositionFromTypeIndex(words, index)
      let delta: TextDelta = []
      words.observe((event) => {
        delta = event.delta as TextDelta
      })
      // what others put in right there comes before or after: both are true to the word
      fc.pre(index !== at && index < 10)
      doc.transact(() => {
        words.delete(at, Math.min(taken, 10 - at))
        words.insert(at, put)
      })
      const isTaken = index > at && index <= at + taken
      const truth = Y.createAbsolutePositionFromRelativePosition(mark, doc)?.index
      if (!isTaken) expect(movedBy(index, delta)).toBe(truth)
      else expect([at, at + put.length]).toContain(movedBy(index, delta))
    }),
  )
})

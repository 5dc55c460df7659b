// A track that closes while something is sent on it harms nobody else.
import { expect, test } from 'vitest'
import { whileOpen } from '../../../server/voice/forwarder/while-open.ts'

const track = (isOpen: boolean, send: () => boolean) => ({ isOpen: () => isOpen, send })

test('what is sent on an open track is sent, and on a closed one is not tried', () => {
  const tried: string[] = []
  const sending = (name: string) => () => tried.push(name) > 0
  expect(whileOpen(track(true, sending('open')), ({ send }) => send())).toBe(true)
  expect(whileOpen(track(false, sending('closed')), ({ send }) => send())).toBe(false)
  expect(tried).toEqual(['open'])
})

test('a track that has closed since it was looked at has sent nothing, and throws nothing', () => {
  const closing = track(true, () => {
    throw new Error('Track is closed')
  })
  expect(whileOpen(closing, ({ send }) => send())).toBe(false)
})

// Passes for the relay, as any server that follows the draft reckons them.
import { expect, test } from 'vitest'
import { signed, turnPass } from '../../../server/voice/turn.ts'

// RFC 2202, test case 2 of HMAC-SHA1
test('what signs a pass is HMAC-SHA1', () => {
  const digest = Buffer.from(signed('Jefe', 'what do ya want for nothing?'), 'base64').toString('hex')
  expect(digest).toBe('effcdf6ae5eb2fa2d27416d5f184df9c259a7c79')
})

// printf '1800021600:a1b2' | openssl dgst -sha1 -hmac north-star -binary | base64
test('a pass is good for six hours, and says nothing of who has it', () => {
  const turn = { urls: ['turns:turn.example.org:5349?transport=tcp'], secret: 'north-star' }
  expect(turnPass(turn, 'a1b2', 1_800_000_000_999)).toEqual({
    urls: turn.urls,
    username: '1800021600:a1b2',
    credential: '+dJ5BRvtYP530XumsJa6+4HOAnU=',
  })
})

// What the environment says of a Janus, a LiveKit and a relay.
import { expect, test } from 'vitest'
import { voiceServicesOf } from '../../../server/voice/voice-settings.ts'

const SECRET = '0123456789abcdef'
const read = (env: Record<string, string>) => voiceServicesOf(env, (name) => env[name])

test('nothing said is nothing beside the forwarder of the house', () => {
  expect(read({})).toEqual({ voiceJanus: null, voiceLiveKit: null, voiceTurn: null })
})

test('a Janus and relays are taken with their secrets', () => {
  const urls = 'turn:turn.example.org:3478, turns:turn.example.org:5349?transport=tcp'
  expect(
    read({
      ...{ MAJLIS_JANUS: 'ws://127.0.0.1:8188', MAJLIS_JANUS_SECRET: SECRET },
      ...{ MAJLIS_TURN: urls, MAJLIS_TURN_SECRET: SECRET },
    }),
  ).toEqual({
    voiceJanus: { url: 'ws://127.0.0.1:8188', secret: SECRET },
    voiceLiveKit: null,
    voiceTurn: {
      urls: ['turn:turn.example.org:3478', 'turns:turn.example.org:5349?transport=tcp'],
      secret: SECRET,
    },
  })
})

test('a LiveKit is taken with its key', () => {
  const env = { MAJLIS_LIVEKIT: 'wss://voices.example.org', MAJLIS_LIVEKIT_KEY: 'forum' }
  expect(read({ ...env, MAJLIS_LIVEKIT_SECRET: SECRET })).toEqual({
    ...{ voiceJanus: null, voiceTurn: null },
    voiceLiveKit: { url: 'wss://voices.example.org', key: 'forum', secret: SECRET },
  })
})

const LIVEKIT = { MAJLIS_LIVEKIT: 'ws://127.0.0.1:7880', MAJLIS_LIVEKIT_SECRET: SECRET }

test.each([
  ['a LiveKit without its key', LIVEKIT, 'MAJLIS_LIVEKIT needs a key'],
  ['a key without a LiveKit', { MAJLIS_LIVEKIT_KEY: 'forum' }, 'MAJLIS_LIVEKIT_KEY is set'],
  [
    'a LiveKit by HTTP',
    { ...LIVEKIT, MAJLIS_LIVEKIT_KEY: 'forum', MAJLIS_LIVEKIT: 'https://voices.example.org' },
    'MAJLIS_LIVEKIT is no address',
  ],
  [
    'two that would carry voices',
    {
      ...{ ...LIVEKIT, MAJLIS_LIVEKIT_KEY: 'forum' },
      ...{ MAJLIS_JANUS: 'ws://127.0.0.1:8188', MAJLIS_JANUS_SECRET: SECRET },
    },
    'MAJLIS_JANUS and MAJLIS_LIVEKIT are both set',
  ],
  ['a Janus without its secret', { MAJLIS_JANUS: 'ws://127.0.0.1:8188' }, 'MAJLIS_JANUS needs a secret'],
  ['a secret without a relay', { MAJLIS_TURN_SECRET: SECRET }, 'MAJLIS_TURN_SECRET is set'],
  ['a secret that can be guessed', { MAJLIS_TURN: 'turn:a', MAJLIS_TURN_SECRET: 'north' }, 'shorter than'],
  [
    'a Janus by HTTP',
    { MAJLIS_JANUS: 'http://127.0.0.1:8088/janus', MAJLIS_JANUS_SECRET: SECRET },
    'MAJLIS_JANUS is no address',
  ],
  [
    'a relay that is none',
    { MAJLIS_TURN: 'https://turn.example.org', MAJLIS_TURN_SECRET: SECRET },
    'MAJLIS_TURN is no address',
  ],
])('%s is told in a sentence', (_, env, told) => {
  expect(read(env)).toContain(told)
})

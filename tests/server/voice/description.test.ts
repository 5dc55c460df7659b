// Descriptions are cut down to one way to encode, and to no address of who sent them.
import { expect, test } from 'vitest'
import { listenersAnswer, reachable, speakersOffer } from '../../../server/voice/description.ts'
import { PICTURE, VOICE } from '../../../server/voice/track-form.ts'

const sdp = (...lines: string[]): string => `${['v=0', 's=-', ...lines].join('\r\n')}\r\n`

const VIDEO = sdp(
  'm=video 9 UDP/TLS/RTP/SAVPF 102 120 121 97',
  'a=candidate:1 1 udp 1 192.0.2.7 4000 typ host',
  'a=end-of-candidates',
  'a=mid:0',
  'a=extmap:4 http://example.org/transport-wide-cc',
  'a=rtpmap:102 H264/90000',
  'a=fmtp:102 packetization-mode=1',
  'a=rtpmap:120 VP8/90000',
  'a=rtcp-fb:120 transport-cc',
  'a=rtcp-fb:120 nack pli',
  'a=rtpmap:121 rtx/90000',
  'a=fmtp:121 apt=120',
  'a=ssrc-group:FID 5 6',
  'a=ssrc:5 cname:x',
)

test('a picture is offered as VP8 alone, by the number that the browser gave it', () => {
  expect(speakersOffer(VIDEO)).toEqual({
    form: PICTURE,
    payloadType: 120,
    sdp: sdp(
      'm=video 9 UDP/TLS/RTP/SAVPF 120',
      'a=mid:0',
      'a=rtpmap:120 VP8/90000',
      'a=rtcp-fb:120 nack pli',
      'a=ssrc:5 cname:x',
    ),
  })
})

test('a voice is offered as Opus alone', () => {
  const audio = sdp(
    'm=audio 9 UDP/TLS/RTP/SAVPF 63 109',
    'a=rtpmap:63 red/48000/2',
    'a=rtpmap:109 OPUS/48000/2',
  )
  expect(speakersOffer(audio)).toEqual({
    ...{ form: VOICE, payloadType: 109 },
    sdp: sdp('m=audio 9 UDP/TLS/RTP/SAVPF 109', 'a=rtpmap:109 OPUS/48000/2'),
  })
})

test.each([
  ['no track', sdp()],
  ['two tracks', VIDEO + VIDEO.slice(VIDEO.indexOf('m='))],
  [
    'a data channel that calls itself a picture',
    sdp('m=application 9 UDP/DTLS/SCTP webrtc-datachannel', 'a=rtpmap:96 VP8/90000', 'a=sctp-port:5000'),
  ],
  ['a picture that is not encrypted', VIDEO.replace('UDP/TLS/RTP/SAVPF', 'RTP/AVP')],
  ['a data channel beside', `${VIDEO}m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n`],
])('%s: one is wanted', (_, offer) => {
  expect(() => speakersOffer(offer)).toThrow('one track is wanted')
})

test('what is encoded otherwise is refused', () => {
  const other = sdp('m=video 9 UDP/TLS/RTP/SAVPF 102', 'a=rtpmap:102 H264/90000')
  expect(() => speakersOffer(other)).toThrow('a voice is wanted as Opus, a picture as VP8')
})

test('an answer loses its addresses', () => {
  const answer = sdp('a=mid:s0', 'a=candidate:1 1 udp 1 192.0.2.7 4000 typ host', 'a=end-of-candidates')
  expect(listenersAnswer(answer)).toBe(sdp('a=mid:s0'))
})

test('the address at which browsers reach the house stands before those that it knows', () => {
  const own = sdp('a=candidate:1 1 UDP 2 10.0.0.2 2568 typ host')
  expect(reachable(own, '203.0.113.7', 2568)).toBe(
    sdp(
      'a=candidate:9 1 UDP 2122317823 203.0.113.7 2568 typ host',
      'a=candidate:1 1 UDP 2 10.0.0.2 2568 typ host',
    ),
  )
  expect(reachable(own, null, 2568)).toBe(own)
})

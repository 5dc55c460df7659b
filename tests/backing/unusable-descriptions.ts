// Descriptions that read well and cannot be used, as a broken or hostile browser sends them.
import nodeDataChannel from 'node-datachannel'

/** An offer of one voice. */
export async function offerOfVoice(): Promise<string> {
  const peer = new nodeDataChannel.PeerConnection('unusable', { iceServers: [] })
  const audio = new nodeDataChannel.Audio('0', 'SendOnly')
  audio.addAudioCodec(111, 'opus', 'minptime=10')
  audio.addSSRC(1, 'unusable', 'unusable', 'unusable')
  const track = peer.addTrack(audio)
  const { promise, resolve } = Promise.withResolvers<void>()
  peer.onGatheringStateChange((state) => {
    if (state === 'complete') resolve()
  })
  peer.setLocalDescription('offer')
  await promise
  const { sdp } = peer.localDescription()!
  track.close()
  peer.close()
  return sdp
}

/** Without what says who one is, or with something else in its place. */
export const unusable = (sdp: string): readonly string[] => [
  sdp.replace(/a=ice-ufrag:.*\r\n/g, ''),
  sdp.replace(/a=ice-pwd:.*\r\n/g, ''),
  sdp.replace(/a=fingerprint:.*\r\n/g, ''),
]

/** The same as a data channel, with the words of a picture in it. */
export const asData = (sdp: string): string =>
  sdp
    .replace(/m=audio (\d+) \S+ 111/, 'm=application $1 UDP/DTLS/SCTP webrtc-datachannel')
    .replace(/a=rtpmap:.*\r\n/, 'a=rtpmap:96 VP8/90000\r\na=sctp-port:5000\r\n')

/** At addresses where nobody is, that are none, or at none at all. */
export const unreachable = (sdp: string): readonly string[] => {
  const bare = sdp.replace(/a=(?:candidate|end-of-candidates).*\r\n/g, '')
  const at = (address: string, port: number) =>
    `${bare}a=candidate:1 1 UDP 2122317823 ${address} ${port} typ host\r\na=end-of-candidates\r\n`
  return [
    bare,
    at('192.0.2.1', 9),
    at('255.255.255.255', 9),
    at('127.0.0.1', 0),
    at('nobody.invalid', 5000),
    at('not an address', 5000),
  ]
}

/** The same of a listener, who answers an engine's first track. */
export const asAnswer = (sdp: string): string =>
  sdp
    .replace('a=setup:actpass', 'a=setup:active')
    .replace('a=sendonly', 'a=recvonly')
    .replace('a=mid:0', 'a=mid:s0')

// Descriptions (SDP, RFC 8866) as browsers send them, cut down to what the forwarder does: one track of Opus or VP8, and no addresses.
import { PICTURE, type TrackForm, VOICE } from './track-form.ts'

export interface SpeakersOffer {
  readonly sdp: string
  readonly form: TrackForm
  /** of the speaker's packets */
  readonly payloadType: number
}

/** by which browsers send sound and pictures; a line of anything else, as a data channel is, would be read by nobody and kept by the forwarder */
const TRACK = /^m=(audio|video) \d+ UDP\/TLS\/RTP\/SAVPF /
const LINE = /\r?\n/
/** of one payload type */
const OF_TYPE = /^a=(?:rtpmap|fmtp|rtcp-fb):(\d+)/
/** Addresses are found by the browser, who comes to ours; extensions would reach listeners, who agreed on none. */
const CUT = /^a=(?:candidate:|end-of-candidates|extmap|ssrc-group:|rid:|simulcast:|rtcp-fb:\d+ transport-cc)/

/**
 * What a speaker offers, with one way to encode it. Throws a sentence when it is not exactly one track that we forward.
 * Where somebody is, nobody is told and nothing is sent: the browser's first packet says it.
 */
export function speakersOffer(sdp: string): SpeakersOffer {
  const lines = sdp.split(LINE)
  const tracks = lines.filter((line) => line.startsWith('m='))
  const kind = tracks.length === 1 ? TRACK.exec(tracks[0]!)?.[1] : undefined
  if (kind === undefined) throw new Error('one track is wanted, of a voice or of a picture')
  const form = kind === 'audio' ? VOICE : PICTURE
  const map = lines.find((line) => line.toLowerCase().endsWith(` ${form.codec.toLowerCase()}`))
  const payloadType = Number(map?.match(/^a=rtpmap:(\d{1,3}) /)?.[1] ?? Number.NaN)
  if (Number.isNaN(payloadType)) throw new Error('a voice is wanted as Opus, a picture as VP8')
  const kept = lines
    .filter((line) => !CUT.test(line))
    .filter((line) => Number(line.match(OF_TYPE)?.[1] ?? payloadType) === payloadType)
    .map((line) => (line.startsWith('m=') ? `${line.split(' ').slice(0, 3).join(' ')} ${payloadType}` : line))
  return { sdp: kept.join('\r\n'), form, payloadType }
}

/** The same for an engine beside the house, which fails with a sentence as every engine does (VoiceEngine). */
export function offerToEngine(sdp: string): SpeakersOffer {
  try {
    return speakersOffer(sdp)
  } catch (error) {
    throw new Error(`Voice: ${(error as Error).message}`)
  }
}

/** A listener's answer without addresses. */
export const listenersAnswer = (sdp: string): string =>
  sdp
    .split(LINE)
    .filter((line) => !/^a=(?:candidate:|end-of-candidates)/.test(line))
    .join('\r\n')

/** Behind an address translation the machine does not know its own address: it is told. */
export function reachable(sdp: string, address: string | null, port: number): string {
  if (address === null) return sdp
  const candidate = `a=candidate:9 1 UDP 2122317823 ${address} ${port} typ host`
  return sdp.replace(/\r\na=candidate:/, `\r\n${candidate}\r\na=candidate:`)
}

// Descriptions (SDP) between browsers and LiveKit, which tells its addresses one by one beside them.
import type { TrickleRequest } from '@livekit/protocol'

const LINE = /\r?\n/
const TRACK = /^m=(?:audio|video) /
const TRACKS = /\r?\n(?=m=(?:audio|video) )/
const KEPT_TYPE = /^a=rtpmap:(\d+) (?:opus|VP8)\//i
/** by which packets of another type are sent again */
const AGAIN_TYPE = /^a=fmtp:(\d+) apt=(\d+)/
const OF_TYPE = /^a=(?:rtpmap|fmtp|rtcp-fb):(\d+)/
/** where somebody is and who, without which nothing can be agreed */
const NEEDED = [/^v=0/m, /^m=/m, /^a=ice-ufrag:\S/m, /^a=ice-pwd:\S/m, /^a=fingerprint:\S+ \S/m]
/** by these LiveKit would measure the network for nothing: it has each picture in one size */
const CUT = /^a=(?:extmap:|rtcp-fb:\d+ (?:transport-cc|goog-remb))/
const DIRECTION = /^a=(?:sendrecv|sendonly|recvonly|inactive)(?=\r?$)/m
const NOTHING_SENT = /^a=(?:recvonly|inactive)\r?$/m
const STREAM = /^a=ssrc:(\d+) /m
const ADDRESS = /^a=(?:candidate:|end-of-candidates)/

/** Throws a sentence for a description that LiveKit would take and could not use. */
export function usable(sdp: string): string {
  if (NEEDED.every((line) => line.test(sdp))) return sdp
  throw new Error('Voice: the description does not say who sent it, or how they are reached')
}

/**
 * LiveKit's offer as a listener gets it: each goes over the line of the hall, so nothing is in it that no line of the house has. Its tracks
 * send, whether something comes on them now or not, and take nothing: a listener of libdatachannel would stay by the first direction.
 */
export function offerToListener(sdp: string, addresses: readonly string[]): string {
  const [data, ...tracks] = sdp.trimEnd().split(TRACKS)
  const lines = [data!, ...tracks.map((track) => track.replace(DIRECTION, 'a=sendonly'))].flatMap((part) =>
    part.split(LINE),
  )
  const sent = new Set(lines.flatMap((line) => KEPT_TYPE.exec(line)?.[1] ?? []))
  const again = lines.flatMap((line) => {
    const [, type, of] = AGAIN_TYPE.exec(line) ?? []
    return type !== undefined && sent.has(of!) ? [type] : []
  })
  const types = new Set([...sent, ...again])
  const isKept = (line: string): boolean => {
    const type = OF_TYPE.exec(line)?.[1]
    return !CUT.test(line) && (type === undefined || types.has(type))
  }
  return withAddresses(
    lines.filter(isKept).map((line) => (TRACK.test(line) ? withTypes(line, types) : line)),
    addresses,
  )
}

/** A listener's answer as LiveKit gets it: a track on which it sends nothing now is idle on both sides, or it would never use it again. */
export function answerToLiveKit(answer: string, offer: string): string {
  const idle = new Set(
    offer
      .split(TRACKS)
      .filter((track) => NOTHING_SENT.test(track))
      .map(midOf),
  )
  return answer
    .split(TRACKS)
    .map((track) => (idle.has(midOf(track)) ? track.replace(/^a=recvonly/m, 'a=inactive') : track))
    .join('\r\n')
}

/**
 * A speaker's offer as LiveKit gets it: the track has the name by which it was announced, whatever the browser calls it, and one stream. Beside
 * that a browser names the one of what it sends again, which is not taken; two streams were two tracks to LiveKit, and refused.
 */
export function offerToLiveKit(offer: string, track: string): string {
  const stream = STREAM.exec(offer)?.[1]
  return offer
    .split(LINE)
    .filter((line) => stream === undefined || (STREAM.exec(line)?.[1] ?? stream) === stream)
    .map((line) => line.replace(/^(a=(?:ssrc:\d+ )?msid:).*/, `$1${track} ${track}`))
    .join('\r\n')
}

/** LiveKit's answer as a speaker gets it. */
export const answerToSpeaker = (sdp: string, addresses: readonly string[]): string =>
  withAddresses(sdp.trimEnd().split(LINE), addresses)

/** What LiveKit tells beside a description; nothing when it only says that there is no more. */
export function addressOf({ candidateInit }: TrickleRequest): readonly string[] {
  const { candidate } = JSON.parse(candidateInit) as { readonly candidate?: string }
  return candidate ? [`a=${candidate}`] : []
}

const midOf = (track: string): string => /^a=mid:(\S+)/m.exec(track)?.[1] ?? ''

function withTypes(track: string, types: ReadonlySet<string>): string {
  const [kind, port, protocol, ...all] = track.split(' ')
  return [kind, port, protocol, ...all.filter((type) => types.has(type))].join(' ')
}

/** In the first track: all go its way. */
function withAddresses(described: readonly string[], addresses: readonly string[]): string {
  const lines = described.filter((line) => !ADDRESS.test(line))
  const first = lines.findIndex((line) => line.startsWith('m='))
  const next = lines.findIndex((line, index) => index > first && line.startsWith('m='))
  const end = next === -1 ? lines.length : next
  return [...lines.slice(0, end), ...addresses, 'a=end-of-candidates', ...lines.slice(end), ''].join('\r\n')
}

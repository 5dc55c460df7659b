// Janus numbers the tracks of an offer; the house names them by slot.

const MID = /^a=mid:(\w+)\s*$/
const BUNDLE = /^a=group:BUNDLE /

function renamed(sdp: string, name: (mid: string) => string): string[] {
  return sdp.split(/\r?\n/).map((line) => {
    if (BUNDLE.test(line)) {
      const [group, ...mids] = line.trim().split(' ')
      return [group, ...mids.map(name)].join(' ')
    }
    const mid = line.match(MID)?.[1]
    return mid === undefined ? line : `a=mid:${name(mid)}`
  })
}

/** Janus' offer as a listener gets it. Packets would carry Janus' own numbers in an extension: it is not offered. */
export const offerToListener = (sdp: string): string =>
  renamed(sdp, (mid) => `s${mid}`)
    .filter((line) => !line.startsWith('a=extmap:'))
    .join('\r\n')

export const answerToJanus = (sdp: string): string =>
  renamed(sdp, (mid) => mid.replace(/^s/, '')).join('\r\n')

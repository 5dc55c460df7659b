// What came to an ear: whose packets on which slot, in which streams, and whether any was left out.
import type { Ear } from './rtp-person.ts'

/** Who was heard on a slot, by what stands in their packets. */
export const from = (ear: Ear, slot: string): readonly number[] => [
  ...new Set(ear.heard.filter((heard) => heard.slot === slot).map((heard) => heard.from)),
]
/** The streams that came, by their SSRC. */
export const streams = ({ heard }: Ear): readonly number[] => [...new Set(heard.map(({ ssrc }) => ssrc))]
/** steps of the sequence numbers that an ear heard, in each stream */
export const steps = (ear: Ear): ReadonlySet<number> =>
  new Set(
    streams(ear).flatMap((stream) => {
      const heard = ear.heard.filter(({ ssrc }) => ssrc === stream)
      return heard.slice(1).map(({ sequence }, i) => (sequence - heard[i]!.sequence + 65_536) % 65_536)
    }),
  )

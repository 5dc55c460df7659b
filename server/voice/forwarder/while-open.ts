// What is done with a track, which its own thread may close at any moment: also between the question whether it is open and the act.
import type { Track } from 'node-datachannel'

/** False: it is closed, or has closed just now and did not do it. That is the affair of whose it is, and of nobody else here. */
export function whileOpen<T extends Pick<Track, 'isOpen'>>(track: T, act: (track: T) => unknown): boolean {
  if (!track.isOpen()) return false
  try {
    act(track)
    return true
  } catch {
    return false
  }
}

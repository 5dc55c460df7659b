// How a picture comes to the wall: in parts, since one message of the room carries no whole one; then it is brought by its name.
/** of one part, as it was read from a file */
export const PART_BYTES = 27_000
/** of its base 64, without padding */
export const PART_SIGNS = (PART_BYTES * 4) / 3
/** a picture as it is sent is at most so many parts: 1 MB */
export const MOST_PARTS = 38

export interface WallRequests {
  /** One part of a picture, named by whoever brings it; parts come in order. The first part of another picture drops what came before. */
  'wall.part': { ask: { picture: string; part: number; of: number; data: string }; answer: null }
}

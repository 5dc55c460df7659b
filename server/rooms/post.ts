// What one round sends: first all lines are looked at, then all are written to. They lie far apart in memory, and between two writes the
// kernel drives everything else out of the processor's cache: looked at in one go they come several at a time.
import { writeSync } from 'node:fs'

/** What Node makes of the rest, when the kernel does not take a frame at once. */
export interface Behind {
  write(rest: Buffer): unknown
}

/** For one round, in which nothing else is written to the lines that are in it, and none is closed. */
export class Post {
  readonly #descriptors: Int32Array
  readonly #frames: Buffer[]
  readonly #behind: Behind[]
  #count = 0

  /** `most`: frames that it may hold */
  constructor(most: number) {
    this.#descriptors = new Int32Array(most)
    this.#frames = new Array<Buffer>(most)
    this.#behind = new Array<Behind>(most)
  }

  /** A frame, never written to again, for an open line on whose way nothing else is. */
  add(descriptor: number, frame: Buffer, behind: Behind): void {
    const at = this.#count++
    this.#descriptors[at] = descriptor
    this.#frames[at] = frame
    this.#behind[at] = behind
  }

  send(): void {
    for (let at = 0; at < this.#count; at++) {
      const frame = this.#frames[at]!
      const sent = put(this.#descriptors[at]!, frame)
      if (sent < frame.length) this.#behind[at]!.write(frame.subarray(sent))
    }
    this.#count = 0
  }
}

/** How many bytes the kernel took. */
function put(descriptor: number, frame: Buffer): number {
  try {
    return writeSync(descriptor, frame)
  } catch {
    // it is full, or the line is broken: Node meets the same, waits or ends the line, and says so
    return 0
  }
}

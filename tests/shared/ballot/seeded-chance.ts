// Chance that is the same in every run: SHA-256 of a seed and a counter.
import { createHash } from 'node:crypto'
import type { Chance } from '../../../shared/ballot/group/chance.ts'

export function seededChance(seed: string): Chance {
  let drawn = 0
  return (bytes) => {
    const blocks: Buffer[] = []
    while (blocks.length * 32 < bytes) {
      blocks.push(createHash('sha256').update(`${seed}|${drawn}`).digest())
      drawn += 1
    }
    return new Uint8Array(Buffer.concat(blocks).subarray(0, bytes))
  }
}

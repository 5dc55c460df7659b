// How long a file of Ogg Opus sounds, as far as it is whole.
import { readPage } from './ogg.ts'
import { PRE_SKIP, SAMPLES_PER_MS } from './opus.ts'

/** ms; 0: there is no sound in it */
export function soundMs(file: Uint8Array): number {
  let samples = 0
  for (let read = readPage(file, 0); read !== null; read = readPage(file, read.end))
    samples = read.page.granule ?? samples
  return Math.max(0, Math.round((samples - PRE_SKIP) / SAMPLES_PER_MS))
}

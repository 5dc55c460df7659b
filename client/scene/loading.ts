// How far the hall is: what comes over the line counts by its bytes, what is then made counts by how long it takes.
import figuresUrl from '../../assets/figures/figures.bin?url'
import flagsUrl from '../../assets/flags/flags.webp'
import { readFile } from './read-file.ts'

export const LOADING_PARTS = ['files', 'building', 'people', 'light'] as const
export type LoadingPart = (typeof LOADING_PARTS)[number]

export interface Loading {
  readonly part: LoadingPart
  /** of the whole, 0…1 */
  readonly share: number
}

/** Where each part begins, as a share of the whole: on a quick line it is the building that takes its time. */
const BEGINS: Readonly<Record<LoadingPart, number>> = { files: 0, building: 0.4, people: 0.8, light: 0.9 }

/** of the bytes of both files, so that the share does not jump when the smaller one tells its size first */
const FIGURES_WEIGH = 0.7

export type TellLoading = (loading: Loading) => void

export const begun = (part: LoadingPart): Loading => ({ part, share: BEGINS[part] })

/** Fetches what the hall is furnished with, the figures as bytes, the flags for the browser to keep. */
export async function fetchFiles(tell: TellLoading = () => undefined): Promise<Uint8Array<ArrayBuffer>> {
  const come = [0, 0]
  const told =
    (file: 0 | 1) =>
    (bytes: number, all: number): void => {
      come[file] = all > 0 ? Math.min(1, bytes / all) : 0
      const share = come[0]! * FIGURES_WEIGH + come[1]! * (1 - FIGURES_WEIGH)
      tell({ part: 'files', share: BEGINS.building * share })
    }
  const [figures] = await Promise.all([readFile(figuresUrl, told(0)), readFile(flagsUrl, told(1))])
  return figures
}

// What somebody is bringing to the wall at this moment, one file at a time: it goes on when its panel is closed, since others wait for the
// pages, and is told where the panel is opened again. Whatever goes wrong on the way is said.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Refusal } from '../../shared/refusal.ts'
import type { Sitting } from '../net/sitting.ts'
import { bringFile } from './bring-file.ts'
import { type FileFault, openFile } from './open-file.ts'
import { titleOf } from './title-of.ts'

export type BringPhase =
  | { readonly is: 'idle' | 'opening' | 'stopped' }
  | { readonly is: 'sending'; readonly page: number; readonly sum: number }
  | { readonly is: 'done'; readonly title: string; readonly exhibit: string }
  | { readonly is: 'fault'; readonly fault: FileFault }
  | { readonly is: 'refused'; readonly refusal: Refusal }

export interface Bringing {
  readonly store: StoreApi<BringPhase>
  /** Resolves when it is over, however it ends. Nothing while another file is under way. */
  bring(file: File): Promise<void>
  stop(): void
}

const ALL = new WeakMap<object, Bringing>()

export function bringingOf(sitting: Pick<Sitting, 'ask' | 'store'>): Bringing {
  const known = ALL.get(sitting)
  if (known) return known
  const made = createBringing(sitting)
  ALL.set(sitting, made)
  return made
}

function createBringing(sitting: Pick<Sitting, 'ask' | 'store'>): Bringing {
  const store = createStore<BringPhase>(() => ({ is: 'idle' }))
  const told = (phase: BringPhase) => store.setState(phase, true)
  let stopping: AbortController | null = null
  return {
    store,
    bring: async (file) => {
      if (stopping) return
      stopping = new AbortController()
      told({ is: 'opening' })
      try {
        told(await openAndBring(sitting, file, told, stopping.signal))
      } catch (fault) {
        console.warn(fault)
        told({ is: 'fault', fault: 'failed' })
      }
      stopping = null
    },
    stop: () => stopping?.abort(),
  }
}

async function openAndBring(
  sitting: Pick<Sitting, 'ask' | 'store'>,
  chosen: File,
  told: (phase: BringPhase) => void,
  signal: AbortSignal,
): Promise<BringPhase> {
  const file = await openFile(chosen)
  if (typeof file === 'string') return { is: 'fault', fault: file }
  const title = titleOf(chosen.name)
  try {
    const atPage = (page: number) => told({ is: 'sending', page, sum: file.pages })
    const answer = await bringFile({ sitting, file, title, told: atPage, signal })
    if (signal.aborted) return { is: 'stopped' }
    if (!answer.ok) return { is: 'refused', refusal: answer.refusal }
    return { is: 'done', title, exhibit: answer.value.id }
  } finally {
    file.close()
  }
}

// How long it takes until lines of a journal are on storage: what a ballot waits for.
import type { Store } from '../store/store.ts'
import type { Meter } from './meter.ts'

/** The same store; `meter` is told of every append that succeeds. */
export const timed = (store: Store, meter: Meter): Store => ({
  ...store,
  async append(...asked) {
    const from = performance.now()
    const answer = await store.append(...asked)
    meter.committed(performance.now() - from)
    return answer
  },
})

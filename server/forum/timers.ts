// Times that run out though nobody asks: silences, caucuses, guests at the rostrum. Armed anew with every act and after a restart.
import { nextDeadlineOf } from '../../shared/procedure/deadlines.ts'
import type { House } from '../house.ts'
import type { KeptSitting } from './kept-sitting.ts'

/** setTimeout counts in 31 bits: longer waits are taken in turns */
const LONGEST_WAIT_MS = 2 ** 31 - 1
/** after a time that could not be kept: storage that is gone is not asked in a row */
const AGAIN_MS = 1000

/** Lets time pass in a sitting; returns how to stop. */
export function keepTime(house: House, host: KeptSitting): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const arm = (leastMs = 0): void => {
    clearTimeout(timer)
    const deadline = nextDeadlineOf(host.standing.sitting)
    if (deadline === null) return
    const waitMs = Math.min(LONGEST_WAIT_MS, Math.max(leastMs, deadline - house.now()))
    timer = setTimeout(() => void pass(), waitMs)
    // the server may end while a silence has days to go
    timer.unref()
  }
  const pass = async (): Promise<void> => {
    const results = [
      await host.request({ type: 'time.check' }, 'system'),
      await host.request({ type: 'silence.check' }, 'system'),
    ]
    if (results.some(({ ok }) => !ok)) house.log.warn({ session: host.session }, 'a time could not be kept')
    arm(AGAIN_MS)
  }
  const untell = host.onTold(() => arm())
  arm()
  return () => {
    untell()
    clearTimeout(timer)
  }
}

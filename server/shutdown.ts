// Leaving in good order: tell everyone, keep what is to be kept, and go within ten seconds whatever happens.
import { setTimeout as delay } from 'node:timers/promises'
import type { House } from './house.ts'

const LONGEST_MS = 10_000
/** so long one may read that the server restarts before the line ends */
const NOTICE_MS = 1_500

export interface Leaving {
  /** Lets nobody new in, and tells those who are inside. Whether anybody is. */
  announce(): boolean
  /** What is done after that, in order, whatever fails on the way; then the store is closed. */
  readonly steps: readonly (() => unknown)[]
}

/** Leaves when asked to end. Asked again meanwhile, it goes on leaving: who insists twice wants no half-written file either. */
export function leaveOnSignal(house: House, { announce, steps }: Leaving): void {
  let isLeaving = false
  const leave = (signal: string) => {
    if (isLeaving) return
    isLeaving = true
    house.log.info({ signal }, 'closing')
    setTimeout(() => process.exit(1), LONGEST_MS).unref()
    const tell = async () => {
      if (announce()) await delay(NOTICE_MS)
    }
    const all = [
      tell,
      ...steps,
      () => house.voice.close(),
      () => house.pictures.close(),
      () => house.store.close(),
    ]
    void inOrder(house, all).finally(() => process.exit(0))
  }
  process.on('SIGTERM', leave)
  process.on('SIGINT', leave)
  // what nobody caught is a fault of ours: say it, and go on serving those who did nothing wrong
  process.on('unhandledRejection', (error) => house.log.error({ err: error }, 'a promise was not awaited'))
  process.on('uncaughtException', (error) => house.log.error({ err: error }, 'an error was not caught'))
}

async function inOrder(house: House, steps: readonly (() => unknown)[]): Promise<void> {
  for (const step of steps) {
    try {
      await step()
    } catch (error) {
      house.log.error({ err: error }, 'a step of closing failed')
    }
  }
}

// Leaving in good order: tell everyone, keep what is to be kept, and go within ten seconds whatever happens.
import type { House } from './house.ts'

const LONGEST_MS = 10_000

/** Does `steps` in order when asked to end, whatever fails on the way, then closes the store. */
export function leaveOnSignal(house: House, steps: readonly (() => unknown)[]): void {
  let isLeaving = false
  const leave = (signal: string) => {
    if (isLeaving) return
    isLeaving = true
    house.log.info({ signal }, 'closing')
    setTimeout(() => process.exit(1), LONGEST_MS).unref()
    void inOrder(house, [...steps, () => house.store.close()]).finally(() => process.exit(0))
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

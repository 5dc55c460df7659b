// Leaving in good order: tell everyone, keep what is to be kept, and go within ten seconds whatever happens.
import { matchMaker } from 'colyseus'
import { CLOSE } from '../shared/protocol/rooms.ts'
import type { House } from './house.ts'

const LONGEST_MS = 10_000

/** Closes rooms with CLOSE.restarting, so that clients come back by themselves, then the store. */
export function leaveOnSignal(house: House, close: () => Promise<void>): void {
  let isLeaving = false
  const leave = (signal: string) => {
    if (isLeaving) return
    isLeaving = true
    house.log.info({ signal }, 'closing')
    setTimeout(() => process.exit(1), LONGEST_MS).unref()
    const say = (what: string) => (error: unknown) => house.log.error({ err: error }, what)
    void Promise.resolve(matchMaker.disconnectAll(CLOSE.restarting))
      .catch(say('rooms did not close'))
      .then(close)
      .catch(say('the server did not close'))
      .then(() => house.store.close())
      .catch(say('the store did not close'))
      .finally(() => process.exit(0))
  }
  process.once('SIGTERM', leave)
  process.once('SIGINT', leave)
  // what nobody caught is a fault of ours: say it, and go on serving those who did nothing wrong
  process.on('unhandledRejection', (error) => house.log.error({ err: error }, 'a promise was not awaited'))
}

// Colyseus writes a stack for every malformed frame and broken line. Strangers cause those: one line a burst is enough.
import type { WarnLog } from './burst-log.ts'

const LONGEST = 300

/** For `new Server({ logger })`. Hand it a burst log. */
export function quietLogger(log: WarnLog) {
  const say = (...parts: readonly unknown[]): void =>
    log.warn({ said: parts.map(String).join(' ').slice(0, LONGEST) }, 'Colyseus complained')
  const nothing = (): void => {}
  return { error: say, warn: say, info: nothing, debug: nothing, trace: nothing }
}

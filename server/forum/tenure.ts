// How long this process owns the journals that it has claimed: as long as it says so, and a few seconds more.
import { setTimeout as delay } from 'node:timers/promises'
import type { House } from '../house.ts'
import type { Lease } from '../store/store.ts'

/** After so long without a word of its owner a journal is free. Long enough for a busy process, short enough for a hall that waits. */
export const LEASE_MS = 4_000
const RENEW_MS = 1_000
const ASK_AGAIN_MS = 250

/** Renews the leases of this process until the answer is called, which ends them, so that another need not wait. */
export function keepTenure(house: House): () => Promise<void> {
  const renew = () =>
    house.store
      .renew(house.owner, LEASE_MS)
      .catch((error: unknown) => house.log.error({ err: error }, 'the leases could not be renewed'))
  const timer = setInterval(renew, RENEW_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await house.store.release(house.owner)
  }
}

/** Waits until no other process holds a journal: one that was killed does so for a moment. False when one goes on. */
export async function isAlone(house: House, waitMs = 2 * LEASE_MS): Promise<boolean> {
  const isOthers = ({ owner, leftMs }: Lease) => owner !== house.owner && leftMs > 0
  for (const until = performance.now() + waitMs; ; await delay(ASK_AGAIN_MS)) {
    if (!(await house.store.leases()).some(isOthers)) return true
    if (performance.now() >= until) return false
  }
}

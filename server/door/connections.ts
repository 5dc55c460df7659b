// How many lines one address may hold open: thousands of idle ones must not keep everyone else out.
import type { Socket } from 'node:net'
import { addressKey } from './address.ts'
import { CONNECTIONS_PER_PERSON, type DoorPolicy, isProxy } from './policy.ts'

/** Says of each new connection whether it may stay; a trusted proxy carries many visitors and is not counted. */
export function createConnectionCap(policy: DoorPolicy): (socket: Socket) => boolean {
  const cap = CONNECTIONS_PER_PERSON * policy.peoplePerAddress
  const open = new Map<string, number>()

  return (socket) => {
    const address = socket.remoteAddress ?? ''
    if (isProxy(policy, address)) return true
    const key = addressKey(address)
    const held = open.get(key) ?? 0
    if (held >= cap) return false
    open.set(key, held + 1)
    socket.once('close', () => {
      const left = (open.get(key) ?? 1) - 1
      if (left === 0) open.delete(key)
      else open.set(key, left)
    })
    return true
  }
}

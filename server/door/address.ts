// Network addresses as keys: one visitor, one key, whatever way the address is written.
import { isIPv6 } from 'node:net'

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** `::ffff:10.0.0.1` is the IPv4 address 10.0.0.1 seen through an IPv6 socket. */
export const plainAddress = (address: string): string => MAPPED.exec(address)?.[1] ?? address.toLowerCase()

/**
 * The key under which an address is counted. IPv6 counts by /64, because a single subscriber usually holds a whole
 * /64 and could otherwise take a fresh address for each request (RFC 6177).
 */
export function addressKey(address: string): string {
  const plain = plainAddress(address)
  return isIPv6(plain) ? `${networkOf(plain)}::/64` : plain
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const hidden = tail === undefined ? 0 : 8 - first.length - last.length
  const groups = [...first, ...Array<string>(Math.max(0, hidden)).fill('0'), ...last]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

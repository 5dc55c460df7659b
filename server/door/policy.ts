// Who may talk to this server: names it answers to, proxies it believes, how much one address may take.
import { BlockList, isIP } from 'node:net'
import { plainAddress } from './address.ts'

export interface DoorPolicy {
  /** names and addresses of this machine, answered to with the port in use */
  readonly names: ReadonlySet<string>
  /** `name` or `name:port` as MAJLIS_HOSTS says, answered to as written */
  readonly hosts: ReadonlySet<string>
  /** other processes of this forum, `name:port`, as they tell: their pages may open sockets here, and ours there */
  readonly peers: Set<string>
  /** peers whose X-Forwarded-For is believed */
  readonly proxies: BlockList
  /** how many people may sit behind one address: a school, an office, a conference */
  readonly peoplePerAddress: number
  readonly sessionsPerMinute: number
  /** open connections of all addresses together */
  readonly maxConnections: number
}

/** The variables that the door reads. MAJLIS_HOSTS and MAJLIS_PROXIES are lists with commas. */
export interface DoorEnvironment {
  readonly MAJLIS_HOSTS?: string | undefined
  /** where browsers reach this process, when there are several */
  readonly MAJLIS_ADDRESS?: string | undefined
  readonly MAJLIS_PROXIES?: string | undefined
  readonly MAJLIS_PEOPLE_PER_ADDRESS?: string | undefined
  readonly MAJLIS_SESSIONS_PER_MINUTE?: string | undefined
}

const HOST = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::(\d{1,5}))?$/
const ALWAYS = ['localhost', '127.0.0.1', '[::1]']
/** a large hall of the bench; a school behind one address stays below it */
const PEOPLE_PER_ADDRESS = 1200
const SESSIONS_PER_MINUTE = 20
/** a page opens six connections and its socket; then they idle out, so that thrice the people is plenty */
export const CONNECTIONS_PER_PERSON = 3

/**
 * `addresses`: those of the network interfaces and the machine's own name.
 * Throws an Error whose message names the variable that is wrong.
 */
export function doorPolicy(env: DoorEnvironment, addresses: readonly string[]): DoorPolicy {
  const listed = [...entries(env.MAJLIS_HOSTS), ...entries(env.MAJLIS_ADDRESS)]
  for (const host of listed) {
    if (!HOST.test(host)) throw new Error(`MAJLIS_HOSTS holds what is not a host: ${host}`)
  }
  const own = addresses.filter((address) => !address.includes('%')).map(asHost)
  const peoplePerAddress = count(env, 'MAJLIS_PEOPLE_PER_ADDRESS', PEOPLE_PER_ADDRESS)
  return {
    names: new Set([...ALWAYS, ...own, ...listed.filter((host) => HOST.exec(host)?.[2] === undefined)]),
    hosts: new Set(listed),
    peers: new Set(),
    proxies: proxyList(entries(env.MAJLIS_PROXIES)),
    peoplePerAddress,
    sessionsPerMinute: count(env, 'MAJLIS_SESSIONS_PER_MINUTE', SESSIONS_PER_MINUTE),
    maxConnections: 2 * CONNECTIONS_PER_PERSON * peoplePerAddress,
  }
}

/** Whether the server answers to this Host header on this port; undefined stands for a missing header. */
export function isAllowedHost(
  policy: DoorPolicy,
  host: string | undefined,
  port: number,
  secure: boolean,
): boolean {
  const lower = host?.toLowerCase()
  const parts = lower === undefined ? null : HOST.exec(lower)
  if (lower === undefined || parts === null) return false
  if (policy.hosts.has(lower)) return true
  return policy.names.has(parts[1]!) && Number(parts[2] ?? (secure ? 443 : 80)) === port
}

/** An origin is allowed when its host is; a proxy may speak TLS for us, so both schemes are. */
export function isAllowedOrigin(policy: DoorPolicy, origin: string, port: number): boolean {
  const parts = /^(https?):\/\/([^/]+)$/.exec(origin.toLowerCase())
  if (parts === null) return false
  return policy.peers.has(parts[2]!) || isAllowedHost(policy, parts[2], port, parts[1] === 'https')
}

export function isProxy(policy: DoorPolicy, address: string): boolean {
  const plain = plainAddress(address)
  const family = isIP(plain)
  return family !== 0 && policy.proxies.check(plain, family === 6 ? 'ipv6' : 'ipv4')
}

const entries = (list = ''): string[] =>
  list
    .toLowerCase()
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

const asHost = (address: string): string => (isIP(address) === 6 ? `[${address}]` : address).toLowerCase()

function count(env: DoorEnvironment, name: keyof DoorEnvironment, usual: number): number {
  const text = env[name]
  if (text === undefined || text === '') return usual
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`${name} must be a whole number above zero.`)
  return Number(text)
}

function proxyList(proxies: readonly string[]): BlockList {
  const list = new BlockList()
  for (const proxy of proxies) {
    const [address = '', prefix] = proxy.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    try {
      if (prefix === undefined) list.addAddress(address, family)
      else list.addSubnet(address, Number(prefix), family)
    } catch {
      throw new Error(`MAJLIS_PROXIES holds what is neither an address nor a network (10.0.0.0/8): ${proxy}`)
    }
  }
  return list
}

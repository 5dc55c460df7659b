// What processes say to each other through Redis. Colyseus lets anyone who reaches Redis call any method of a room and make rooms of
// any kind; here only what its matchmaker needs is heard, and only from processes of this forum. An outage is logged, and never an unhandled rejection or an endless wait.
import { RedisPresence } from '@colyseus/redis-presence'
import type { Redis } from 'ioredis'
import type { WarnLog } from '../door/burst-log.ts'
import type { Seal } from './seal.ts'

type Listener = (message: unknown) => void

/** `$<room>` and `p:<process>` are the channels on which Colyseus 0.18 takes calls: `[method, request, args]`. */
const METHODS: Readonly<Record<string, ReadonlySet<unknown>>> = {
  $: new Set(['_reserveSeat', 'checkReconnectionToken']),
  // rooms are made by the process that holds them, through our own post
  p: new Set(['healthcheck']),
}

/** null: no channel of calls. */
const methodsOn = (topic: string): ReadonlySet<unknown> | null =>
  topic.startsWith('$') ? METHODS.$! : topic.startsWith('p:') ? METHODS.p! : null

const isCall = (message: unknown, methods: ReadonlySet<unknown> | null): boolean =>
  methods === null || (Array.isArray(message) && methods.has(message[0]) && Array.isArray(message[2]))

export function redisPresence(redis: Redis, seal: Seal, log: WarnLog): RedisPresence {
  const presence = new RedisPresence(redis)
  const { subscribe, unsubscribe, publish, hset, hdel } = presence
  /** what stands in for a listener on a topic */
  const guarded = new WeakMap<Listener, Map<string, Listener>>()

  const guard = (topic: string, listener: Listener): Listener => {
    const methods = methodsOn(topic)
    const heard: Listener = (sealed) => {
      const opened = seal.open(topic, sealed)
      if (opened !== null && isCall(opened.message, methods)) listener(opened.message)
      else log.warn({ topic: topic.slice(0, 80) }, 'a message through Redis was not heard')
    }
    guarded.set(listener, new Map(guarded.get(listener)).set(topic, heard))
    return heard
  }
  const attempt = async <T>(doing: Promise<T>, instead: T): Promise<T> => {
    try {
      return await doing
    } catch (error) {
      log.warn({ err: error }, 'Redis does not answer')
      return instead
    }
  }

  // what is subscribed during an outage is heard after it: RedisPresence subscribes anew to all it should
  presence.subscribe = (topic, listener) =>
    attempt(
      subscribe.call(presence, topic, guard(topic, listener as Listener)) as Promise<never>,
      presence as never,
    )
  presence.unsubscribe = (topic, listener) => {
    const heard = listener && (guarded.get(listener as Listener)?.get(topic) ?? listener)
    return attempt(unsubscribe.call(presence, topic, heard as Listener) as Promise<never>, presence as never)
  }
  presence.publish = (topic, message) =>
    attempt(publish.call(presence, topic, seal.close(topic, message ?? false)), undefined)
  presence.hset = (...args) => attempt(hset.apply(presence, args), false)
  presence.shutdown = () => {
    for (const line of linesOf(presence)) line.disconnect()
  }
  presence.hdel = (...args) => attempt(hdel.apply(presence, args), false)
  return presence
}

const linesOf = (presence: RedisPresence): readonly Redis[] => {
  const { pub, sub } = presence as unknown as { readonly pub: Redis; readonly sub: Redis }
  return [pub, sub]
}

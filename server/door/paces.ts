// What one address may ask of the door, by kind. Sized for many people behind one address, since a school or an office is one.
import type { IncomingMessage } from 'node:http'
import type { DoorPolicy } from './policy.ts'
import type { Pace } from './rates.ts'

export type DoorKind = 'read' | 'record' | 'found' | 'plan' | 'enter' | 'join' | 'post' | 'socket'

const RECORD =
  /^\/api\/sessions\/[^/]+\/(?:journal|minutes\.|votes\/|ballots\/|attendance\.|places\/wall\/exhibits\/[^/]+\/pages)/

export function doorPaces(policy: DoorPolicy): Readonly<Record<DoorKind, Pace>> {
  const people = policy.peoplePerAddress
  // everybody at once, and again within the minute: the end of a break, or a server that came back
  const everybody: Pace = { burst: people, perSecond: people / 30 }
  return {
    // a page and its parts are some forty files
    read: { burst: people * 10, perSecond: people },
    // a record is made of a whole journal; at the end of a sitting all its people may ask for it
    record: { burst: Math.max(10, people / 4), perSecond: Math.max(1, people / 60) },
    found: { burst: policy.sessionsPerMinute, perSecond: policy.sessionsPerMinute / 60 },
    // as large as a sitting, and saved more often than one is made
    plan: { burst: 3 * policy.sessionsPerMinute, perSecond: policy.sessionsPerMinute / 20 },
    enter: everybody,
    join: everybody,
    post: everybody,
    socket: everybody,
  }
}

export function kindOf(req: IncomingMessage): DoorKind {
  const path = (req.url ?? '').split('?')[0]!
  if (req.method !== 'POST') return RECORD.test(path) ? 'record' : 'read'
  if (path === '/api/sessions') return 'found'
  if (path === '/api/host/plans') return 'plan'
  if (path.startsWith('/matchmake/')) return 'join'
  return path.endsWith('/enter') ? 'enter' : 'post'
}

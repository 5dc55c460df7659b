// What a host does is written down in the transaction that does it: who, what, in which sitting, with ids alone. Keys, links and texts
// never are. What goes into a journal is in another one: a sitting may be kept by another process, and commits in groups of its own.
// Where nothing but that was done, the line is written as it is answered.
import type { RequestHandler, Response } from 'express'
import type { SessionId } from '../../shared/ids.ts'
import { audited } from '../custody/audited.ts'
import type { House } from '../house.ts'
import type { Store } from '../store/store.ts'

/** Of what is asked, what says which thing was meant. */
const TOLD = ['badge', 'badges', 'role', 'delegation', 'isStrict', 'report'] as const
const SHAPE = /^[\w-]{1,40}$/
const ACT = /^\/sessions\/([a-z0-9_-]{3,32})\/([a-z-]{1,30})\/?$/

/** How a host is called where it is read: enough to tell hosts apart, and nothing to come in with. */
export const hostCalled = (host: string): string => `host ${host.slice(0, 12)}`

/** The house as an act below a host's desk uses it: what its store does first takes the line along. */
export const actingHouse = (house: House, { locals }: Pick<Response, 'locals'>): House => ({
  ...house,
  store: (locals as { readonly store?: Store }).store ?? house.store,
})

/** Below /api/host, once it is known who asks. A line that cannot be written by itself is told to the log: the act has happened. */
export function auditing({ store, now, log }: Pick<House, 'store' | 'now' | 'log'>): RequestHandler {
  return (request, response, next) => {
    const [, session, act] = ACT.exec(request.path) ?? []
    if (request.method === 'POST' && session !== undefined && act !== undefined) {
      const { host } = response.locals as { host: string }
      const row = { at: now(), who: hostCalled(host), act, session: session as SessionId }
      const acting = audited(store, { ...row, detail: detailOf(request.body) })
      response.locals.store = acting.store
      response.once('finish', () => {
        if (response.statusCode >= 400) return
        acting
          .write()
          .catch((error: unknown) =>
            log.error({ err: error, session, act }, 'an act could not be written down'),
          )
      })
    }
    next()
  }
}

function detailOf(body: unknown): string {
  const asked = Object(body) as Readonly<Record<string, unknown>>
  return TOLD.flatMap((name) => {
    const values = [asked[name]].flat().filter((value) => value !== undefined && value !== null)
    const told = values.map(String).filter((value) => SHAPE.test(value) && value.length < 41)
    return told.length === 0 ? [] : [`${name} ${told.join(' ')}`]
  }).join(', ')
}

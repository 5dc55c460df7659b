// A host without a browser: a key, and the requests of a host's desk.
import type { NewSession, NewSessionAnswer } from '../../shared/protocol/api.ts'
import type { BadgeLinks, HostDesk, HostedDetail } from '../../shared/protocol/host-api.ts'

export interface BotHost {
  readonly key: string
  /** POST below /api/host; throws with the answer's text when it is refused. */
  post<T = unknown>(path: string, body: unknown): Promise<T>
  get<T>(path: string): Promise<T>
  make(session: NewSession): Promise<NewSessionAnswer>
  desk(): Promise<HostDesk>
  detail(session: string): Promise<HostedDetail>
  /** The new link of one badge. */
  reissue(session: string, badge: string, isStrict: boolean): Promise<string>
}

export function newHost(url: string): BotHost {
  const key = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex')
  const call = async <T>(path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}${path}`, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', origin: url },
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
  return {
    key,
    post: (path, body) => call(`/api/host${path}`, body),
    get: (path) => call(`/api/host${path}`),
    make: (session) => call('/api/sessions', session),
    desk: () => call('/api/host'),
    detail: (session) => call(`/api/host/sessions/${session}`),
    reissue: async (session, badge, isStrict) => {
      const asked = { badges: [badge], isStrict }
      const { links } = await call<BadgeLinks>(`/api/host/sessions/${session}/reissue`, asked)
      return links[0]!.link
    },
  }
}

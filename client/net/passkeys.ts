// Passkeys of a host: the browser's own part of them is fetched when it is wanted.
import type { PasskeyOptions, Passkeys, SignedIn } from '../../shared/protocol/sign-in-api.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { call } from './call.ts'

type Answered<T> = Promise<Result<T, Refusal>>
/** 'cancelled': the host, or the browser for them, said no to the browser's question. */
type Asked<T> = Promise<Result<T, Refusal> | 'cancelled'>

type Browser = typeof import('@simplewebauthn/browser')
const browserPart = (): Promise<Browser> => import('@simplewebauthn/browser')

/** Passkeys are made for names: `127.0.0.1` has none, `localhost` is one. */
export const hasName = (): boolean => !/^(?:\[.*\]|[\d.]+)$/.test(location.hostname)
export const knowsPasskeys = (): boolean => typeof PublicKeyCredential === 'function'

export const readPasskeys = (key: string): Answered<Passkeys> => call('/api/host/passkeys', { key })

export const deletePasskey = (key: string, id: string): Answered<Passkeys> =>
  call('/api/host/passkeys/delete', { body: { id }, key })

export const signOut = (key: string): Answered<unknown> => call('/api/host/sign-out', { body: {}, key })

export async function addPasskey(key: string, name: string): Asked<Passkeys> {
  const asked = await call<PasskeyOptions>('/api/host/passkeys/options', { body: {}, key })
  if (!asked.ok) return asked
  const response = await answered(({ startRegistration }) =>
    startRegistration({ optionsJSON: asked.value.options as never }),
  )
  if (!response.ok || response.value === null) return response.ok ? 'cancelled' : response
  return call<Passkeys>('/api/host/passkeys', { body: { name, response: response.value }, key })
}

export async function signIn(): Asked<SignedIn> {
  const asked = await call<PasskeyOptions>('/api/host/sign-in/options', { body: {} })
  if (!asked.ok) return asked
  const response = await answered(({ startAuthentication }) =>
    startAuthentication({ optionsJSON: asked.value.options as never }),
  )
  if (!response.ok || response.value === null) return response.ok ? 'cancelled' : response
  return call<SignedIn>('/api/host/sign-in', { body: { response: response.value } })
}

/** null: the browser ended it. Its code may fail to arrive like any other answer. */
async function answered<T>(ask: (browser: Browser) => Promise<T>): Promise<Result<T | null, Refusal>> {
  const browser = await browserPart().catch(() => null)
  if (browser === null) return refuse('not-saved')
  return ok(await ask(browser).catch(() => null))
}

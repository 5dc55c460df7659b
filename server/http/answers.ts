// How routes answer: a refusal is a status and a code, never an engine's text.
import type { Request, Response } from 'express'
import type { Refusal, RefusalCode } from '../../shared/refusal.ts'

const STATUS: Partial<Record<RefusalCode, number>> = {
  'session-unknown': 404,
  'vote-unknown': 404,
  'badge-needed': 401,
  'badge-unknown': 401,
  removed: 403,
  'not-host': 403,
  'signed-out': 401,
  'passkey-refused': 401,
  'plan-unknown': 404,
  'certificate-unknown': 404,
  'statement-unknown': 404,
  'place-unknown': 404,
  'exhibit-unknown': 404,
  'recording-unknown': 404,
  'not-entered': 401,
  'token-unknown': 401,
  'too-fast': 429,
  'too-large': 413,
  'not-saved': 503,
  'journal-elsewhere': 503,
  'journal-doubtful': 503,
}

export function answerRefusal(response: Response, refusal: Refusal): void {
  response.status(STATUS[refusal.code] ?? 400).json({ refusal })
}

/** `https://host` as the visitor sees it; behind a proxy that terminates TLS the door has checked X-Forwarded-Proto. */
const originOf = (request: Request): string => `${request.protocol}://${request.get('host')}`

/** Where browsers are, as passkeys know it. Throws never: the door has checked the Host header. */
export function placeOf(request: Request): { readonly origin: string; readonly name: string } {
  const origin = originOf(request)
  return { origin, name: new URL(origin).hostname }
}

/** Where a session is entered, as the visitor sees it. */
export const sessionUrl = (request: Request, session: string): string => `${originOf(request)}/s/${session}`

/** The token of `Authorization: Bearer …`, if any. */
export const bearerOf = (request: Request): string | undefined =>
  /^Bearer ([0-9a-f]{64})$/.exec(request.get('authorization') ?? '')?.[1]

/** The key or the session of a host, as `Authorization: Bearer …` carries it, if any. */
export const hostBearerOf = (request: Request): string | undefined =>
  /^Bearer ((?:hs_)?[0-9a-f]{64})$/.exec(request.get('authorization') ?? '')?.[1]

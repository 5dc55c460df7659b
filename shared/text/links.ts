// Links that people give: https alone, shown with their host, followed by who wants to, and never fetched by the forum.
import type { Refusal } from '../refusal.ts'
import { refuse } from '../refusal.ts'
import { ok, type Result } from '../result.ts'

/** An address that may be shown and followed, or ''. `most`: characters; `field` names it in a refusal. */
export function cleanLink(raw: string, most: number, field: string): Result<string, Refusal> {
  const text = raw.trim()
  if (text === '') return ok('')
  if (text.length > most) return refuse('too-large', undefined, field)
  if (!/^https:\/\//i.test(text) || !URL.canParse(text)) return refuse('bad-link', undefined, field)
  const { username, password, href, hostname } = new URL(text)
  // a name before the host makes one host look like another
  const isDoubtful = username !== '' || password !== '' || !hostname.includes('.')
  if (isDoubtful) return refuse('bad-link', undefined, field)
  return href.length > most ? refuse('too-large', undefined, field) : ok(href)
}

/** The host as it is shown: in its ASCII form, so that no letter passes for another. */
export const hostOf = (link: string): string => (URL.canParse(link) ? new URL(link).hostname : '')

// Making a rehearsal: POST /api/rehearsals, with the key of its host.
import type { SessionId } from '../ids.ts'
import type { RehearsedRulebook } from '../lab/academy/rehearsal/casting.ts'
import type { Topic } from '../lab/academy/rehearsal/topics.ts'

export interface NewRehearsal {
  readonly rulebook: RehearsedRulebook
  /** what its maker plays */
  readonly role: 'chair' | 'delegate'
  /** ISO 3166 alpha-3; left out: one by chance */
  readonly delegation?: string | undefined
  readonly topic: Topic
  readonly language: 'en' | 'ar'
  /** from 1 to 10 */
  readonly pace: number
  /** who asks, in the hall where it is to count in courses */
  readonly from?: { readonly session: string; readonly token: string } | undefined
}

/** `link`: with the maker's badge in its fragment. */
export interface NewRehearsalAnswer {
  readonly session: SessionId
  readonly link: string
}

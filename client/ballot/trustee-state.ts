// How far a trustee is in this page: the key, what was made and not given, what is under way, what went wrong.
import type { PersonId } from '../../shared/ids.ts'
import type { TrusteeStep } from '../../shared/procedure/secret/secret-state.ts'
import type { Refusal } from '../../shared/refusal.ts'
import type { JobFault } from './jobs/job.ts'
import type { TrusteeKey } from './key-file.ts'

export type TrusteeTrouble =
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'fault'; readonly fault: JobFault }
  /** `file`: its name */
  | { readonly is: 'no-key-file' | 'other-office' | 'unknown-key'; readonly file: string }
  | { readonly is: 'other-trustee'; readonly file: string; readonly person: PersonId }

export type TrusteeDoing = 'making' | 'stepping' | 'giving' | 'reading' | 'fetching' | 'decrypting'

export interface TrusteeState {
  /** of the office there is; null: not in this page */
  readonly key: TrusteeKey | null
  /** made and not given yet: its public side waits until the file is kept */
  readonly made: { readonly step: TrusteeStep; readonly text: string } | null
  readonly doing: TrusteeDoing | null
  /** from 0 to 1 */
  readonly done: number
  readonly trouble: TrusteeTrouble | null
}

export const AT_REST = { doing: null, done: 0 } as const
export const NO_WORK: TrusteeState = { key: null, made: null, trouble: null, ...AT_REST }

// How far the opening of a secret vote's count is, for everyone who waits for it.
import type { PersonId } from '../../../shared/ids.ts'
import { neededOf } from '../../../shared/procedure/secret/office.ts'
import type { SittingView } from '../../net/sitting-view.ts'

export interface Opening {
  /** the ballots are added up: trustees may decrypt */
  readonly isTallied: boolean
  /** trustees still needed */
  readonly missing: number
  readonly trustees: readonly { readonly person: PersonId; readonly hasDecrypted: boolean }[]
}

/** null: no secret vote is open, or its casting goes on. */
export function openingOf({ chapters }: Pick<SittingView, 'chapters'>): Opening | null {
  const secret = chapters.vote?.secret
  const { office } = chapters.secret
  if (!secret || office === null || secret.endedAt === null) return null
  return {
    isTallied: secret.tally !== null,
    missing: Math.max(0, neededOf(office) - secret.decrypted.length),
    // the house is 1, the first of the others 2
    trustees: office.trustees.map(({ person }, index) => ({
      person,
      hasDecrypted: secret.decrypted.includes(index + 2),
    })),
  }
}

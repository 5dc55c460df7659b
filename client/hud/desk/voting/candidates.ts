// Candidates as they are typed and as they are read: people by name, delegations of the session by theirs.
import type { DelegationId } from '../../../../shared/ids.ts'
import { searchNames } from '../../../i18n/delegation-names.ts'
import { foldText } from '../../../i18n/matches.ts'
import type { DelegationView } from '../../../net/sitting-view.ts'

type Delegations = ReadonlyMap<DelegationId, DelegationView>

/** One a line; a name of a delegation, in whatever language, stands for that delegation. */
export function candidatesOf(typed: string, delegations: Delegations): readonly string[] {
  const ids = new Map(
    [...delegations.values()].flatMap((delegation) =>
      searchNames(delegation).map((name) => [foldText(name), delegation.id] as const),
    ),
  )
  const lines = typed.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').map((line) => ids.get(foldText(line)) ?? line)
}

/** `nameOf`: of a delegation, in the reader's language. */
export const candidateName = (
  candidate: string,
  delegations: Delegations,
  nameOf: (id: DelegationId) => string,
): string => (delegations.has(candidate as DelegationId) ? nameOf(candidate as DelegationId) : candidate)

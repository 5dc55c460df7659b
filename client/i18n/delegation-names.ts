// How a delegation is called in the reader's language: states by the shared list, others as their host named them.
import type { Language } from '../../shared/i18n/format.ts'
import { MEMBER_BY_ID } from '../../shared/members/members.ts'

export interface NamedDelegation {
  readonly id: string
  /** '' for a member or observer state */
  readonly name: string
}

export const delegationName = ({ id, name }: NamedDelegation, language: Language): string =>
  name || (MEMBER_BY_ID.get(id)?.[language] ?? id)

/** All names by which a reader may look for it. */
export function searchNames({ id, name }: NamedDelegation): readonly string[] {
  const member = MEMBER_BY_ID.get(id)
  return member && name === '' ? [member.en, member.ar, id] : [name]
}

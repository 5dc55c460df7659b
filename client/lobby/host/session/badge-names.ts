// What a badge is called on the screen: the delegation or the role, and whom it is for.
import type { Language } from '../../../../shared/i18n/format.ts'
import type { Badge } from '../../../../shared/protocol/host-api.ts'

type Roles = Readonly<Record<Badge['role'], string>>

export function badgeName({ role, delegation, label }: Badge, language: Language, roles: Roles): string {
  const holder = delegation?.[language] ?? roles[role]
  return label === '' ? holder : `${holder} – ${label}`
}

/** All names by which a host may look for it. */
export const searchedNames = (
  { role, delegation, label, people }: Badge,
  roles: Roles,
): readonly string[] => [
  delegation?.id ?? '',
  delegation?.en ?? '',
  delegation?.ar ?? '',
  roles[role],
  label,
  ...people.map(({ name }) => name),
]

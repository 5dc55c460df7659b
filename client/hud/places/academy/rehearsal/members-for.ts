// Whom one may represent in a rehearsal under a rulebook, by name in the reader's language.
import type { Language } from '../../../../../shared/i18n/format.ts'
import { castOf, type RehearsedRulebook } from '../../../../../shared/lab/academy/rehearsal/casting.ts'
import { MEMBER_BY_ID, MEMBERS } from '../../../../../shared/members/members.ts'

const FIXED: ReadonlySet<RehearsedRulebook> = new Set([
  'security-council',
  'eu-council',
  'gcc-supreme-council',
])

export function membersFor(
  rulebook: RehearsedRulebook,
  language: Language,
): readonly { readonly id: string; readonly name: string }[] {
  const states = MEMBERS.filter(({ status }) => status === 'member').map(({ id }) => id)
  const ids = FIXED.has(rulebook) ? castOf(rulebook, '') : states
  return ids.map((id) => ({ id, name: MEMBER_BY_ID.get(id)?.[language] ?? id }))
}

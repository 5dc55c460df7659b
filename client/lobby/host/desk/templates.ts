// Templates that come with the forum: the rulebook of a body and, where it is known, who sits in it.
import { MEMBERS } from '../../../../shared/members/members.ts'
import { ELECTED_MEMBERS } from '../../../../shared/procedure/rulebooks/elected-members.ts'
import { EU_COUNCIL } from '../../../../shared/procedure/rulebooks/eu-council.ts'
import { GCC_SUPREME_COUNCIL } from '../../../../shared/procedure/rulebooks/gcc-supreme-council.ts'
import { SECURITY_COUNCIL } from '../../../../shared/procedure/rulebooks/security-council.ts'

export const TEMPLATE_IDS = [
  'general-assembly',
  'general-assembly-committee',
  'security-council',
  'eu-council',
  'gcc-supreme-council',
  'model-un',
  'open-floor',
] as const
export type TemplateId = (typeof TEMPLATE_IDS)[number]

const UN_MEMBERS = MEMBERS.filter(({ status }) => status === 'member').map(({ id }) => id)

/** The permanent members, each by who has the seat today, and those elected. */
const SECURITY_COUNCIL_2026 = [
  ...(SECURITY_COUNCIL.roles?.permanent?.map(([today]) => today!) ?? []),
  ...(ELECTED_MEMBERS['security-council']?.[2026] ?? []),
]

/** Ids of states; none where a host chooses freely. The id of a template is that of its rulebook. */
export const TEMPLATE_STATES: Readonly<Record<TemplateId, readonly string[]>> = {
  'general-assembly': UN_MEMBERS,
  'general-assembly-committee': UN_MEMBERS,
  'security-council': SECURITY_COUNCIL_2026,
  'eu-council': EU_COUNCIL.members ?? [],
  'gcc-supreme-council': GCC_SUPREME_COUNCIL.members ?? [],
  'model-un': [],
  'open-floor': [],
}

export const isTemplateId = (id: string | null): id is TemplateId => TEMPLATE_IDS.includes(id as TemplateId)

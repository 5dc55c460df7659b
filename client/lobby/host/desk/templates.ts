// Templates that come with the forum: the rulebook of a body and, where it is known, who sits in it.
import { MEMBERS } from '../../../../shared/members/members.ts'
import { EU_COUNCIL } from '../../../../shared/procedure/rulebooks/eu-council.ts'
import { GCC_SUPREME_COUNCIL } from '../../../../shared/procedure/rulebooks/gcc-supreme-council.ts'

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

/** The permanent five, and those elected for 2025–2026 and 2026–2027 by the General Assembly (6 June 2024, 3 June 2025). */
const SECURITY_COUNCIL_2026 = [
  ...['CHN', 'FRA', 'RUS', 'GBR', 'USA'],
  ...['DNK', 'GRC', 'PAK', 'PAN', 'SOM'],
  ...['BHR', 'COL', 'COD', 'LVA', 'LBR'],
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

// The HTTP side of a host's desk. Every request carries the host's key (256 bits, hex) as `Authorization: Bearer …`.
import type { DelegationId, SessionId } from '../ids.ts'
import type { ListEntry } from '../members/delegation-list.ts'
import type { Role } from '../procedure/roles/roles.ts'
import type { Planned } from './api.ts'

/** A sitting as its host prepares it, right or not yet: what stands in a draft or a template. */
export interface SittingPlan {
  readonly title: string
  /** id of a rulebook of ours, or OWN_RULEBOOK */
  readonly rulebook: string
  /** the JSON text of a rulebook of the host's own */
  readonly ownRulebook: string
  readonly public: boolean
  /** behind closed doors; never public */
  readonly closed?: boolean
  /** the desk may record what is said on the floor; never behind closed doors */
  readonly recorded?: boolean
  /** ids of chosen states */
  readonly states: readonly string[]
  /** further delegations as the host listed them: lines or CSV */
  readonly list: string
}

export type PlanKind = 'draft' | 'template'

export interface KeptPlan {
  readonly id: string
  readonly kind: PlanKind
  /** ms since 1970 */
  readonly savedAt: number
  readonly plan: SittingPlan
}

/** POST /api/host/plans; without `id` a new one is kept. */
export interface SavePlan {
  readonly id?: string
  readonly kind: PlanKind
  readonly plan: SittingPlan
}

export interface HostedSession {
  readonly id: SessionId
  readonly title: string
  readonly rulebook: string
  readonly public: boolean
  readonly closed?: boolean
  /** ms since 1970 */
  readonly createdAt: number
  /** ms since 1970; null: open */
  readonly endedAt: number | null
  /** null: no time was set */
  readonly planned: Planned | null
  /** people in the hall now */
  readonly present: number
}

/** GET /api/host: everything of a host, oldest first. */
export interface HostDesk {
  readonly sessions: readonly HostedSession[]
  readonly plans: readonly KeptPlan[]
}

export interface DelegationNames {
  readonly id: DelegationId
  readonly en: string
  readonly ar: string
}

/** A badge as its host sees it; its secret is not known to the server. */
export interface Badge {
  readonly id: string
  readonly role: Role
  readonly delegation: DelegationNames | null
  /** whom or what it is for, in the host's words; '' when role and delegation say enough */
  readonly label: string
  /** how many people may come in with it in all */
  readonly uses: number
  /** how many more people may come in with it */
  readonly usesLeft: number
  /** ms since 1970: nobody new comes in from then on; null: no end was set */
  readonly expiresAt: number | null
  /** ms since 1970; null: good */
  readonly revokedAt: number | null
  /** who came in with it */
  readonly people: readonly { readonly name: string; readonly isRemoved: boolean }[]
}

/** GET /api/host/sessions/:id */
export interface HostedDetail {
  readonly session: HostedSession
  /** the JSON text of its own rules, '' where it has none */
  readonly ownRulebook: string
  /** in seating order, as one would list them for a new sitting */
  readonly delegations: readonly ListEntry[]
  readonly badges: readonly Badge[]
}

/** A link works so long unless its host says otherwise: from the first invitation to the day of a conference. */
export const USUAL_LINK_DAYS = 90
/** ms since 1970 at the latest: a year from now */
export const LONGEST_LINK_DAYS = 366
/** the largest delegations of the General Assembly's high-level week */
export const MOST_BADGE_USES = 200

/** POST /api/host/sessions/:id/badges; `delegation` for a delegate alone. */
export interface NewBadge {
  readonly role: 'chair' | 'secretary' | 'observer' | 'delegate'
  readonly delegation: DelegationId | null
  readonly label: string
  /** 1 to MOST_BADGE_USES; as the role has it where it is not said */
  readonly uses?: number | undefined
  /** ms since 1970; in USUAL_LINK_DAYS where it is not said */
  readonly expiresAt?: number | undefined
}

/** POST …/limits: how often (uses that were made count) and how long the links of these badges work; they stay the same. */
export interface LimitBadges {
  /** ids, or all that are not revoked */
  readonly badges: readonly string[] | 'all'
  /** as it is where it is not said */
  readonly uses?: number | undefined
  /** ms since 1970 */
  readonly expiresAt: number
}

/** POST …/reissue: the old links of these badges die. `isStrict`: those who came in with them are removed. */
export interface Reissue {
  /** ids, or all that are not revoked */
  readonly badges: readonly string[] | 'all'
  readonly isStrict: boolean
}

/** The answer to both: the links, which are told once. */
export interface BadgeLinks {
  readonly links: readonly { readonly badge: string; readonly link: string }[]
}

/** POST …/revoke: the links of the badge die, and those who came in with it are removed. */
export interface Revoke {
  readonly badge: string
}

/** POST /api/host/sessions/:id/plan: when it is to be held; null: no time. */
export interface SetPlanned {
  readonly planned: Planned | null
}

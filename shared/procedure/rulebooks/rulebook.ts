// Rules of procedure as data. A rulebook names, for each kind of matter, the test that decides and the rule that says so.
// All figures are integers and fractions of integers: no majority ever depends on how a machine rounds.
import type { Procedure } from './procedure.ts'

/** What a host may choose for a sitting; 'own': rules that the host brought along. */
export const RULEBOOK_IDS = [
  'open-floor',
  'general-assembly',
  'general-assembly-committee',
  'security-council',
  'eu-council',
  'gcc-supreme-council',
  'model-un',
  'own',
] as const
export type RulebookId = (typeof RULEBOOK_IDS)[number]

export type Fraction = readonly [numerator: number, denominator: number]

/** What a share is a share of; `participating`: yes, no and abstentions; `entitled`: members that may vote on this matter. */
export type Base = 'yes+no' | 'participating' | 'present' | 'entitled' | 'membership'

export type Test =
  | { readonly is: 'more-yes-than-no' }
  | {
      readonly is: 'share'
      readonly of: Base
      /** weighed: each member counts as its figure in the year's table */
      readonly weight?: 'population'
      readonly cmp: '>' | '>='
      readonly fraction: Fraction
    }
  /** So many yes; by the number of members where the body once had another size. */
  | { readonly is: 'count'; readonly min: Readonly<Record<number, number>> }
  | { readonly is: 'no-veto'; readonly role: string }
  | { readonly is: 'unanimity'; readonly abstentionBlocks: boolean }
  /** Too few members are not in favour to block, whatever they weigh. */
  | {
      readonly is: 'not-blocked'
      readonly fewerThan: number
      /** when not all members take part: the fewest that weigh more than `fraction`, plus `plus` */
      readonly partial: { readonly fraction: Fraction; readonly plus: number }
    }
  /** All parts hold, or one of them; the order is the order of explanation. */
  | { readonly is: 'all' | 'any'; readonly of: readonly Test[] }

export interface Decision {
  readonly test: Test
  /** how the rulebook numbers it */
  readonly rule: string
  /** when not all members take part */
  readonly partialRule?: string
  /** as many yes as no; without it: rejected by the same rule */
  readonly tie?: {
    readonly rule: string
    readonly follows: 'rejected' | 'second-vote'
    readonly withinHours?: number
  }
}

export interface Rulebook<Matter extends string = string> {
  readonly id: string
  readonly version: number
  readonly sources: readonly string[]
  readonly decisions: Readonly<Record<Matter, Decision>>
  /** enough members to decide */
  readonly quorum?: Quorum
  readonly elections?: ElectionRules
  /** seats with a right of their own, each by the codes of who has held it */
  readonly roles?: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly weights?: Weights
  /** how a sitting goes about its business */
  readonly procedure: Procedure
  /** of a host's own rulebook: what people call it */
  readonly title?: { readonly en: string; readonly ar: string }
  // of a body that exists, or has members of its own
  /** the number of its members today */
  readonly size?: number
  /** other sizes it has had; 'any': too many to list */
  readonly formerSizes?: readonly number[] | 'any'
  /** ISO 3166 alpha-3; null: any member of the United Nations may be one */
  readonly members?: readonly string[] | null
}

/** Who must be there for a decision to be taken. */
export interface Quorum {
  readonly rule: string
  readonly of: 'entitled' | 'membership'
  readonly cmp: '>' | '>='
  readonly fraction: Fraction
}

export const ELECTION_MAJORITIES = ['two-thirds', 'majority', 'majority-of-members'] as const
export type ElectionMajority = (typeof ELECTION_MAJORITIES)[number]

export interface ElectionRules {
  readonly onePlace: string
  readonly severalPlaces: string
  /** by which their ballots are secret; left out: they are recorded */
  readonly secret?: string
  /** where the input does not say which majority the body to be elected to demands */
  readonly majority: ElectionMajority
  /** candidates of a restricted ballot, for each place left */
  readonly candidatesPerPlace: number
  /** ballots of a series, before restricted ones become unrestricted and the other way round */
  readonly series: number
}

/** Figures of the members by year, in the unit that was published. */
export interface Weights {
  readonly unit: string
  readonly years: Readonly<
    Record<number, { readonly total: number; readonly of: Readonly<Record<string, number>> }>
  >
}

/** The rulebook of a body that exists: it knows its members. */
export type BodyRulebook = Rulebook & Required<Pick<Rulebook, 'size' | 'formerSizes' | 'members'>>

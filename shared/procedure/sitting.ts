// All procedural state of a sitting, and how an empty one is made. Plain readonly data; only evolve makes new ones.
import type { DelegationId, PersonId } from '../ids.ts'
import { type Agenda, EMPTY_AGENDA } from './agenda/agenda-state.ts'
import type { Elections } from './elections/elections-state.ts'
import type { Lots } from './lots/lots-state.ts'
import { EMPTY_MOTIONS, type Motions } from './motions/motions-state.ts'
import { EMPTY_POINTS, type Points } from './points/points-state.ts'
import { EMPTY_PROPOSALS, type Proposals } from './proposals/proposals-state.ts'
import { type Conduct, EMPTY_CONDUCT, type Member } from './roles/roles-state.ts'
import type { Rulebook, RulebookId } from './rulebooks/rulebook.ts'
import { RULEBOOKS } from './rulebooks/rulebooks.ts'
import { NO_SECRETS, type SecretBallots } from './secret/secret-state.ts'
import { EMPTY_SPEAKERS, type Speakers } from './speakers/speakers-state.ts'
import { EMPTY_VOTES, type Votes } from './votes/votes-state.ts'

export interface Sitting extends Votes {
  /** height of the journal this state stands for; 0: not opened yet */
  readonly seq: number
  readonly rulebook: RulebookId
  readonly ownRulebook: Rulebook | null
  readonly isPublic: boolean
  readonly isOpenForum: boolean
  /** ms since 1970; null: it goes on */
  readonly endedAt: number | null
  /** null: erased */
  readonly title: string | null
  /** in seating order */
  readonly delegations: readonly DelegationId[]
  /** those of them without a vote of their own */
  readonly observers: readonly DelegationId[]
  readonly names: Readonly<Record<DelegationId, string>>
  /** in the order of accreditation */
  readonly people: ReadonlyMap<PersonId, Member>
  readonly heads: ReadonlyMap<DelegationId, PersonId>
  readonly presiding: PersonId | null
  readonly conduct: Conduct
  readonly agenda: Agenda
  readonly speakers: Speakers
  readonly points: Points
  readonly motions: Motions
  readonly proposals: Proposals
  readonly secret: SecretBallots
  readonly lots: Lots
  readonly elections: Elections
}

export const EMPTY_SITTING: Sitting = {
  seq: 0,
  rulebook: 'open-floor',
  ownRulebook: null,
  isPublic: false,
  isOpenForum: false,
  endedAt: null,
  title: null,
  delegations: [],
  observers: [],
  names: {},
  people: new Map(),
  heads: new Map(),
  presiding: null,
  conduct: EMPTY_CONDUCT,
  agenda: EMPTY_AGENDA,
  speakers: EMPTY_SPEAKERS,
  points: EMPTY_POINTS,
  motions: EMPTY_MOTIONS,
  proposals: EMPTY_PROPOSALS,
  secret: NO_SECRETS,
  lots: [],
  elections: [],
  ...EMPTY_VOTES,
}

/** The rules of this sitting. Throws when it has rules of its own and they are not there: a fault of the program. */
export function rulebookOf({ rulebook, ownRulebook }: Pick<Sitting, 'rulebook' | 'ownRulebook'>): Rulebook {
  if (rulebook !== 'own') return RULEBOOKS[rulebook]
  if (ownRulebook === null) throw new Error('the sitting has no rulebook')
  return ownRulebook
}

/** Accredited people of a delegation, in the order of accreditation. */
export const peopleOf = (sitting: Sitting, delegation: DelegationId): readonly PersonId[] =>
  [...sitting.people].filter(([, member]) => member.delegation === delegation).map(([person]) => person)

/** Delegations with at least one accredited person. */
export const representedOf = (sitting: Sitting): ReadonlySet<DelegationId> =>
  new Set([...sitting.people.values()].map((member) => member.delegation).filter((d) => d !== null))

// What people ask for in the exchange, and what happens there.
import type { PersonId } from '../../ids.ts'
import type { Interest, Spoken } from './interests.ts'
import type { Reason } from './matching.ts'

/** What somebody says of themselves. */
export interface Profile {
  /** chosen: it need not be the one in the hall */
  readonly name: string
  readonly languages: readonly Spoken[]
  readonly interests: readonly Interest[]
}

export type Office = 'coordinator' | 'facilitator'

export type ExchangeAct =
  /** Not idempotent: twice opens two, as `group`, `schedule` and `reflect` do. */
  | { readonly is: 'open'; readonly title: string; readonly about: string }
  /** Again, it changes what one said. */
  | ({ readonly is: 'join'; readonly programme: string } & Profile)
  | { readonly is: 'leave'; readonly programme: string }
  /** `cohort`: of a facilitator; '' for a coordinator */
  | {
      readonly is: 'appoint'
      readonly programme: string
      readonly person: PersonId
      readonly office: Office
      readonly cohort: string
      readonly isHeld: boolean
    }
  | { readonly is: 'group'; readonly programme: string; readonly title: string }
  | { readonly is: 'assign'; readonly cohort: string; readonly people: readonly PersonId[] }
  /** Pairs those who have no partner; `isAnew`: everybody, with others than before. */
  | { readonly is: 'match'; readonly cohort: string; readonly isAnew: boolean }
  | {
      readonly is: 'schedule'
      readonly cohort: string
      /** '' for all of the cohort */
      readonly pair: string
      readonly title: string
      readonly startsAt: number
      readonly minutes: number
    }
  | { readonly is: 'move'; readonly meeting: string; readonly startsAt: number; readonly minutes: number }
  | { readonly is: 'cancel'; readonly meeting: string }
  | { readonly is: 'reflect'; readonly cohort: string; readonly text: string; readonly isShared: boolean }
  | { readonly is: 'share'; readonly cohort: string; readonly reflection: string; readonly isShared: boolean }

export type ExchangeActOf<N extends ExchangeAct['is']> = Extract<ExchangeAct, { is: N }>

interface Sealed<T> {
  readonly texts: T | null
  readonly salt: string
}

export type ExchangeEvent =
  | ({ readonly type: 'exchange.opened'; readonly programme: string } & Sealed<{
      title: string
      about: string
    }>)
  | ({
      readonly type: 'exchange.joined'
      readonly programme: string
      readonly person: PersonId
    } & Sealed<Profile>)
  | { readonly type: 'exchange.left'; readonly programme: string; readonly person: PersonId }
  | {
      readonly type: 'exchange.appointed'
      readonly programme: string
      readonly person: PersonId
      readonly office: Office
      readonly cohort: string
      readonly isHeld: boolean
    }
  | ({
      readonly type: 'exchange.grouped'
      readonly programme: string
      readonly cohort: string
    } & Sealed<{ title: string }>)
  | { readonly type: 'exchange.assigned'; readonly cohort: string; readonly people: readonly PersonId[] }
  | ({
      readonly type: 'exchange.matched'
      readonly cohort: string
      readonly isAnew: boolean
      readonly pairs: readonly { readonly id: string; readonly people: readonly PersonId[] }[]
      /** why, in the order of `pairs` */
    } & Sealed<{ reasons: readonly Reason[] }>)
  | ({
      readonly type: 'exchange.scheduled'
      readonly cohort: string
      readonly meeting: string
      readonly pair: string
      readonly startsAt: number
      readonly minutes: number
    } & Sealed<{ title: string }>)
  | {
      readonly type: 'exchange.moved'
      readonly cohort: string
      readonly meeting: string
      readonly startsAt: number
      readonly minutes: number
    }
  | { readonly type: 'exchange.cancelled'; readonly cohort: string; readonly meeting: string }
  | ({
      readonly type: 'exchange.reflected'
      readonly cohort: string
      readonly reflection: string
      readonly isShared: boolean
    } & Sealed<{ text: string }>)
  | {
      readonly type: 'exchange.shared'
      readonly cohort: string
      readonly reflection: string
      readonly isShared: boolean
    }

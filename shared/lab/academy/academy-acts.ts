// What may be asked of the Academy, and what has happened in it.
import type { DelegationId, PersonId, SessionId } from '../../ids.ts'
import type { CourseStep, CourseTexts } from './courses/course.ts'
import type { RehearsedRulebook } from './rehearsal/casting.ts'
import type { Topic } from './rehearsal/topics.ts'

/** To whom a rehearsal counts in the hall from which it was begun. */
export interface Credit {
  readonly session: SessionId
  readonly person: PersonId
}

export interface RehearsalSetting {
  readonly rulebook: RehearsedRulebook
  readonly topic: Topic
  readonly language: 'en' | 'ar'
  readonly seed: string
  /** what its maker plays */
  readonly role: 'chair' | 'delegate'
  /** null: the chair has none */
  readonly delegation: DelegationId | null
  readonly credit: Credit | null
}

export type AcademyAct =
  /** By the house, once, when a rehearsal is made. */
  | { readonly is: 'begin'; readonly setting: RehearsalSetting; readonly pace: number }
  /** Whoever is accredited in a rehearsal. Harmless twice. */
  | { readonly is: 'pace'; readonly pace: number; readonly isPaused: boolean }
  /** Ends the rehearsal, wherever it stands. Harmless twice. */
  | { readonly is: 'end' }
  /** The desk. */
  | {
      readonly is: 'make-course'
      readonly title: string
      readonly about: string
      readonly readings: readonly string[]
      readonly steps: readonly CourseStep[]
    }
  /** The desk. Who has completed it keeps the certificate. */
  | { readonly is: 'remove-course'; readonly course: string }
  /** The desk has a vote of history shown on the board; null: none. Harmless twice. */
  | { readonly is: 'show-vote'; readonly vote: string | null }
  /** One has read it. Harmless twice. */
  | { readonly is: 'read'; readonly course: string; readonly step: number }
  /** Foretells the outcome of a vote; a wrong one is refused and may be tried again. Harmless twice. */
  | { readonly is: 'answer'; readonly course: string; readonly step: number; readonly outcome: string }
  /** By the house: somebody has done this in a rehearsal. Harmless twice. */
  | { readonly is: 'credit'; readonly person: PersonId; readonly deed: Deed }
  /** `name`: as it is to stand on the certificate. Again: another name, on the same certificate. */
  | { readonly is: 'certify'; readonly course: string; readonly name: string }

/** What a rehearsal is worth in courses. */
export type Deed =
  | { readonly is: 'visit' }
  | { readonly is: 'rehearsal'; readonly rulebook: RehearsedRulebook }

export type AcademyEvent =
  | { readonly type: 'academy.rehearsal-begun'; readonly setting: RehearsalSetting; readonly pace: number }
  | { readonly type: 'academy.paced'; readonly pace: number; readonly isPaused: boolean }
  | { readonly type: 'academy.rehearsal-ended' }
  | {
      readonly type: 'academy.course-made'
      readonly course: string
      readonly steps: readonly CourseStep[]
      readonly texts: CourseTexts | null
      readonly salt: string
    }
  | { readonly type: 'academy.course-removed'; readonly course: string }
  | { readonly type: 'academy.vote-shown'; readonly vote: string | null }
  | {
      readonly type: 'academy.steps-done'
      readonly person: PersonId
      /** keys of steps */
      readonly steps: readonly string[]
    }
  | {
      readonly type: 'academy.certified'
      readonly certificate: string
      readonly course: string
      readonly steps: readonly CourseStep[]
      /** the name, and the title of a host's course; null: erased */
      readonly texts: { readonly name: string; readonly title: string } | null
      readonly salt: string
    }

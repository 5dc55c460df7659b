// The law of the Academy: rehearsals are paced by who is in them, courses made by the desk, steps done by oneself, certificates given
// for what the house has seen done.
import type { PersonId } from '../../ids.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { Fresh, PlaceLaw, PlaceWho } from '../place.ts'
import type { AcademyAct, AcademyEvent, Deed } from './academy-acts.ts'
import { evolveAcademy } from './academy-evolution.ts'
import { type Academy, type AcademyOwn, type AcademyShown, EMPTY_ACADEMY } from './academy-state.ts'
import {
  areSteps,
  type Course,
  type CourseStep,
  FIRST_COURSE,
  isComplete,
  MOST_COURSES,
  stepKey,
} from './courses/course.ts'
import { recordedVote } from './votes/recorded-votes.ts'

type Decided = Result<readonly AcademyEvent[], Refusal>

export const PACES = { least: 1, most: 10 } as const

/** Those of a hall, the one that every forum has first. */
export const coursesOf = ({ courses }: Academy): readonly Course[] => [FIRST_COURSE, ...courses]

const courseOf = (academy: Academy, id: string): Course | undefined =>
  coursesOf(academy).find((course) => course.id === id)

function decide(academy: Academy, act: AcademyAct, who: PlaceWho, fresh: Fresh): Decided {
  switch (act.is) {
    case 'begin':
      if (who.person !== 'system' || academy.rehearsal !== null) return refuse('not-in-order')
      return ok([{ type: 'academy.rehearsal-begun', setting: act.setting, pace: act.pace }])
    case 'pace':
      return pace(academy, act, who)
    case 'end':
      if (!mayRun(academy, who)) return refuse('not-at-desk')
      return ok(academy.rehearsal?.isOver ? [] : [{ type: 'academy.rehearsal-ended' }])
    case 'make-course':
      return makeCourse(academy, act, who, fresh)
    case 'remove-course':
      if (!who.isDesk) return refuse('not-at-desk')
      if (!academy.courses.some(({ id }) => id === act.course))
        return refuse('not-in-order', undefined, 'course')
      return ok([{ type: 'academy.course-removed', course: act.course }])
    case 'show-vote':
      if (!who.isDesk) return refuse('not-at-desk')
      return ok(academy.vote === act.vote ? [] : [{ type: 'academy.vote-shown', vote: act.vote }])
    case 'read':
    case 'answer':
      return doStep(academy, act, who)
    case 'credit':
      if (who.person !== 'system') return refuse('not-in-order')
      return noted(academy, act.person, stepsOf(academy, act.deed))
    case 'certify':
      return certify(academy, act, who, fresh)
  }
}

/** Whoever is accredited: the people of a rehearsal are those who asked for it, and those whom they brought. */
const mayRun = ({ rehearsal }: Academy, { role }: PlaceWho): boolean =>
  rehearsal !== null && (role === 'system' || role === 'chair' || role === 'secretary' || role === 'delegate')

function pace(academy: Academy, asked: AcademyAct & { is: 'pace' }, who: PlaceWho): Decided {
  const { rehearsal } = academy
  if (!mayRun(academy, who)) return refuse('not-at-desk')
  const isWithin = Number.isInteger(asked.pace) && asked.pace >= PACES.least && asked.pace <= PACES.most
  if (!isWithin) return refuse('bad-figure', undefined, 'pace')
  const { pace: to, isPaused } = asked
  if (rehearsal?.pace === to && rehearsal.isPaused === isPaused) return ok([])
  return ok([{ type: 'academy.paced', pace: to, isPaused }])
}

function makeCourse(
  academy: Academy,
  { title, about, readings, steps }: AcademyAct & { is: 'make-course' },
  who: PlaceWho,
  { id, salt }: Fresh,
): Decided {
  if (!who.isDesk) return refuse('not-at-desk')
  if (academy.courses.length >= MOST_COURSES) return refuse('too-many-open')
  if (!areSteps(steps, readings.length)) return refuse('bad-figure', undefined, 'steps')
  return ok([{ type: 'academy.course-made', course: id, steps, texts: { title, about, readings }, salt }])
}

function doStep(academy: Academy, act: AcademyAct & { is: 'read' | 'answer' }, who: PlaceWho): Decided {
  if (who.person === 'system') return refuse('not-in-order')
  const step = courseOf(academy, act.course)?.steps[act.step]
  if (act.is === 'read' && step?.is !== 'reading') return refuse('not-in-order', undefined, 'step')
  if (act.is === 'answer') {
    const vote = step?.is === 'vote' ? recordedVote(step.vote) : undefined
    if (!vote) return refuse('not-in-order', undefined, 'step')
    if (vote.outcome !== act.outcome) return refuse('answer-wrong', undefined, 'outcome')
  }
  return noted(academy, who.person, [stepKey(act.course, act.step)])
}

/** What a deed counts for in all courses of the hall. */
const stepsOf = (academy: Academy, deed: Deed): readonly string[] =>
  coursesOf(academy).flatMap(({ id, steps }) =>
    steps.flatMap((step, index) => (isMetBy(step, deed) ? [stepKey(id, index)] : [])),
  )

const isMetBy = (step: CourseStep, deed: Deed): boolean =>
  step.is === deed.is &&
  (step.is !== 'rehearsal' || deed.is !== 'rehearsal' || step.rulebook === deed.rulebook)

function noted(academy: Academy, person: PersonId, steps: readonly string[]): Decided {
  const done = academy.done.get(person)
  const fresh = steps.filter((step) => !done?.has(step))
  return ok(fresh.length === 0 ? [] : [{ type: 'academy.steps-done', person, steps: fresh }])
}

function certify(
  academy: Academy,
  { course: id, name }: AcademyAct & { is: 'certify' },
  { person }: PlaceWho,
  fresh: Fresh,
): Decided {
  const course = courseOf(academy, id)
  if (person === 'system' || !course) return refuse('not-in-order', undefined, 'course')
  if (!isComplete(course, academy.done.get(person) ?? new Set())) return refuse('course-unfinished')
  const before = academy.certificates.get(person)?.find((each) => each.course === id)
  const { salt } = fresh
  const certificate = before?.id ?? fresh.id
  const texts = { name, title: course.texts?.title ?? '' }
  return ok([{ type: 'academy.certified', certificate, course: id, steps: course.steps, texts, salt }])
}

const TITLE = { most: 120 }
const ABOUT = { most: 600, lines: true, isOptional: true }
const READING = { most: 4_000, lines: true }

export const ACADEMY_LAW: PlaceLaw<Academy, AcademyAct, AcademyEvent, AcademyShown, AcademyOwn> = {
  empty: EMPTY_ACADEMY,
  texts: {
    'make-course': { title: TITLE, about: ABOUT, 'readings.*': READING },
    certify: { name: { most: 80 } },
  },
  open: new Set(['academy.course-made']),
  decide,
  evolve: evolveAcademy,
  shown(academy) {
    const { credit: _, ...rehearsal } = academy.rehearsal ?? { credit: null }
    const running = academy.rehearsal === null ? null : (rehearsal as AcademyShown['rehearsal'])
    return { rehearsal: running, courses: coursesOf(academy), vote: academy.vote }
  },
  own({ done, certificates }, { person }) {
    if (person === 'system') return null
    return { done: [...(done.get(person) ?? [])], certificates: certificates.get(person) ?? [] }
  },
}

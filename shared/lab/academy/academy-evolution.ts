// What an Academy is after something has happened in it.
import type { PersonId } from '../../ids.ts'
import type { Placed } from '../place.ts'
import type { AcademyEvent } from './academy-acts.ts'
import type { Academy, Certificate } from './academy-state.ts'

export function evolveAcademy(academy: Academy, { event, at, by }: Placed<AcademyEvent>): Academy {
  const { rehearsal } = academy
  switch (event.type) {
    case 'academy.rehearsal-begun': {
      const { setting, pace } = event
      return { ...academy, rehearsal: { ...setting, pace, isPaused: false, isOver: false } }
    }
    case 'academy.paced': {
      const { pace, isPaused } = event
      return { ...academy, rehearsal: rehearsal && { ...rehearsal, pace, isPaused } }
    }
    case 'academy.rehearsal-ended':
      return { ...academy, rehearsal: rehearsal && { ...rehearsal, isOver: true } }
    case 'academy.course-made': {
      const { course: id, steps, texts } = event
      return { ...academy, courses: [...academy.courses, { id, madeAt: at, steps, texts }] }
    }
    case 'academy.course-removed':
      return { ...academy, courses: academy.courses.filter(({ id }) => id !== event.course) }
    case 'academy.vote-shown':
      return { ...academy, vote: event.vote }
    case 'academy.steps-done': {
      const done = new Set([...(academy.done.get(event.person) ?? []), ...event.steps])
      return { ...academy, done: new Map([...academy.done, [event.person, done]]) }
    }
    case 'academy.certified': {
      const { certificate: id, course, steps, texts } = event
      const given: Certificate = { id, course, at, steps, texts }
      const person = by as PersonId
      const others = (academy.certificates.get(person) ?? []).filter((each) => each.id !== id)
      return { ...academy, certificates: new Map([...academy.certificates, [person, [...others, given]]]) }
    }
  }
}

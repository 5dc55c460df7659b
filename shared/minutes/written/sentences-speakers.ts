// The floor and caucuses in the proceedings.
import type { PersonId } from '../../ids.ts'
import type { SpeakersAct } from '../act.ts'
import { shortMotion } from './matters.ts'
import { capital, motionOf, officeOf, type Voice, whenPhrase } from './voice.ts'

type ActOf<Is extends SpeakersAct['is']> = Extract<SpeakersAct, { is: Is }>

export function speakersSentence(voice: Voice, act: SpeakersAct): string {
  const { acts } = voice.words
  switch (act.is) {
    case 'speech':
      return speechSentence(voice, act)
    case 'list-opened':
      return acts.listOpened
    case 'list-closed':
      return acts.listClosed
    case 'limits-set':
      return limitsSentence(voice, act)
    case 'caucus-started':
      return caucusSentence(voice, act)
    case 'caucus-extended':
      return acts.caucusExtended({ when: whenPhrase(voice, act.until) })
    case 'caucus-ended':
      return acts.caucusEnded
  }
}

function speechSentence(voice: Voice, act: ActOf<'speech'>): string {
  const { acts, duration } = voice.words
  const { person, delegation, kind, usedMs, yieldedTo } = act
  const who = capital(delegation === null ? guestName(voice, person) : voice.speaker(person, delegation))
  const speech = acts.speechLasting({
    speech: acts.speech[kind]({ who, motion: othersMotion(voice, act), office: officeOf(voice) }),
    duration: usedMs === null ? null : duration({ ms: usedMs }),
  })
  return yieldedTo === null ? speech : `${speech} ${acts.yields[yieldedTo]}`
}

/** null: it is one's own */
function othersMotion(voice: Voice, { motion, delegation }: ActOf<'speech'>): string | null {
  const isOwn = motion !== null && motionOf(voice, motion)?.delegation === delegation
  return motion === null || isOwn ? null : shortMotion(voice, motion)
}

function guestName({ words, person }: Voice, id: PersonId): string {
  const name = person(id)
  return name === null ? words.unnamed : words.guest({ person: name })
}

const lasting = ({ words }: Voice, seconds: number): string => words.duration({ ms: seconds * 1000 })

function limitsSentence(voice: Voice, { seconds, totalSeconds }: ActOf<'limits-set'>): string {
  const { acts } = voice.words
  const each = seconds === null ? acts.noSpeechLimit : acts.speechLimit({ duration: lasting(voice, seconds) })
  if (totalSeconds === null) return each
  return `${each} ${acts.totalLimit({ duration: lasting(voice, totalSeconds) })}`
}

function caucusSentence(voice: Voice, { kind, ms, seconds, topic }: ActOf<'caucus-started'>): string {
  return voice.words.acts.caucusStarted[kind]({
    duration: voice.words.duration({ ms }),
    each: seconds === null ? null : lasting(voice, seconds),
    text: voice.quoted(topic),
  })
}

// Each act of the proceedings as one paragraph.
import type { DelegationId } from '../../ids.ts'
import type { Act, AgendaAct, MotionAct, PointAct, SpeakersAct } from '../act.ts'
import { asksPhrase, motionPhrase, pointPhrase } from './matters.ts'
import { proposalSentence } from './sentences-proposals.ts'
import { voteSentence } from './sentences-votes.ts'
import { capital, motionOf, pointOf, type Voice } from './voice.ts'

type Placed<A> = Act & A

/** The paragraph of an act, with its capital; '' when there is nothing to say. */
export const sentenceOf = (voice: Voice, act: Act): string => capital(told(voice, act))

function told(voice: Voice, act: Act): string {
  switch (act.is) {
    case 'meeting-opened':
    case 'meeting-resumed':
    case 'meeting-suspended':
    case 'meeting-adjourned':
    case 'sitting-ended':
    case 'chair-taken':
    case 'chair-left':
    case 'agenda-adopted':
    case 'item-closed':
    case 'item-adjourned':
    case 'debate-closed':
    case 'document-added':
    case 'document-removed':
      return agendaSentence(voice, act)
    case 'speech':
    case 'list-opened':
    case 'list-closed':
    case 'limits-set':
    case 'caucus-started':
    case 'caucus-extended':
    case 'caucus-ended':
      return speakersSentence(voice, act)
    case 'point-raised':
    case 'point-withdrawn':
    case 'point-ruled':
    case 'ruling-appealed':
    case 'ruling-upheld':
    case 'ruling-overruled':
      return pointSentence(voice, act)
    case 'motion-moved':
    case 'motion-seconded':
    case 'motion-withdrawn':
    case 'motion-ruled-out':
    case 'motion-carried':
    case 'motion-failed':
    case 'motion-lapsed':
      return motionSentence(voice, act)
    case 'vote-opened':
    case 'vote':
    case 'method-required':
    case 'lot-drawn':
    case 'silence-opened':
    case 'silence':
    case 'election-opened':
    case 'election-ended':
    case 'election-advanced':
      return voteSentence(voice, act)
    default:
      return proposalSentence(voice, act)
  }
}

function agendaSentence(voice: Voice, act: Placed<AgendaAct>): string {
  const { acts } = voice.words
  const when = voice.words.at({ at: act.at })
  switch (act.is) {
    case 'meeting-opened': {
      const person = act.person === null ? null : voice.person(act.person)
      return [acts.meetingOpened({ when, person }), presentSentence(voice, act)].join(' ')
    }
    case 'meeting-resumed':
      return acts.meetingResumed({
        when: whenOf(voice, act.at),
        person: act.person === null ? null : voice.person(act.person),
      })
    case 'meeting-suspended':
      return acts.meetingSuspended({ when: whenOf(voice, act.at), until: untilOf(voice, act) })
    case 'meeting-adjourned':
      return acts.meetingAdjourned({ when: whenOf(voice, act.at), until: untilOf(voice, act) })
    case 'sitting-ended':
      return acts.sittingEnded({ when: whenOf(voice, act.at) })
    case 'chair-taken':
      return acts.chairTaken({ person: voice.speaker(act.person, null) })
    case 'chair-left':
      return acts.chairLeft({ person: voice.speaker(act.person, null) })
    case 'agenda-adopted':
      return acts.agendaAdopted
    case 'item-closed':
      return acts.itemClosed
    case 'item-adjourned':
      return acts.itemAdjourned
    case 'debate-closed':
      return acts.debateClosed
    case 'document-added':
      return acts.documentAdded({ title: voice.quoted(act.title) ?? voice.words.erased })
    case 'document-removed':
      return acts.documentRemoved({ title: voice.quoted(act.title) ?? voice.words.erased })
  }
}

function presentSentence(
  { minutes, words }: Voice,
  act: Extract<AgendaAct, { is: 'meeting-opened' }>,
): string {
  const quorum = minutes.meetings.find(({ number }) => number === act.meeting)?.quorum
  return quorum ? words.acts.quorum(quorum) : words.acts.present({ count: act.present })
}

/** The time alone on the day on which a meeting was opened, and the day with it on any other. */
function whenOf({ minutes, words, format }: Voice, at: number): string {
  const opened = minutes.meetings.findLast(({ openedAt }) => openedAt <= at)?.openedAt
  const isSameDay = opened !== undefined && format.date(opened) === format.date(at)
  return isSameDay ? words.at({ at }) : words.onDay({ at })
}

const untilOf = (voice: Voice, { until }: { readonly until: number | null }): string | null =>
  until === null ? null : whenOf(voice, until)

function speakersSentence(voice: Voice, act: Placed<SpeakersAct>): string {
  const { acts, duration } = voice.words
  switch (act.is) {
    case 'speech': {
      const who = capital(voice.speaker(act.person, act.delegation))
      const lasting = act.usedMs === null ? null : duration({ ms: act.usedMs })
      const speech = acts.speechLasting({ speech: acts.speech[act.kind]({ who }), duration: lasting })
      return act.yieldedTo === null ? speech : `${speech} ${acts.yields[act.yieldedTo]}`
    }
    case 'list-opened':
      return acts.listOpened
    case 'list-closed':
      return acts.listClosed
    case 'limits-set': {
      const each = act.seconds === null ? acts.noSpeechLimit : acts.speechLimit({ count: act.seconds })
      return act.totalSeconds === null ? each : `${each} ${acts.totalLimit({ count: act.totalSeconds })}`
    }
    case 'caucus-started':
      return acts.caucusStarted[act.kind]({
        duration: duration({ ms: act.ms }),
        count: act.seconds,
        text: voice.quoted(act.topic),
      })
    case 'caucus-extended':
      return acts.caucusExtended({ when: whenOf(voice, act.until) })
    case 'caucus-ended':
      return acts.caucusEnded
  }
}

function pointSentence(voice: Voice, act: PointAct): string {
  const { acts, office } = voice.words
  const point = pointOf(voice, act.point)
  if (!point) return ''
  switch (act.is) {
    case 'point-raised':
      return acts.pointRaised({
        who: capital(voice.speaker(point.person, point.delegation)),
        kind: point.kind,
        text: voice.quoted(point.text),
      })
    case 'point-withdrawn':
      return acts.pointWithdrawn({ point: capital(pointPhrase(voice, act.point)) })
    case 'point-ruled':
      if (point.ruling === null) return ''
      return acts.ruled[point.ruling]({
        office: capital(office[voice.minutes.rulebook.office]),
        text: voice.quoted(point.answer),
      })
    case 'ruling-appealed':
      return acts.appealed({ who: capital(voice.delegate(act.delegation)) })
    case 'ruling-upheld':
      return acts.upheld
    case 'ruling-overruled':
      return acts.overruled
  }
}

function motionSentence(voice: Voice, act: MotionAct): string {
  const { acts, office } = voice.words
  const motion = capital(motionPhrase(voice, act.motion))
  switch (act.is) {
    case 'motion-moved': {
      const moved = motionOf(voice, act.motion)
      if (!moved) return ''
      return acts.moved({
        who: capital(voice.speaker(moved.person, moved.delegation)),
        asks: asksPhrase(voice, moved),
        text: voice.quoted(moved.text),
      })
    }
    case 'motion-seconded':
      return acts.seconded({ names: namesInText(voice, act.delegations) })
    case 'motion-withdrawn':
      return acts.motionWithdrawn({ motion })
    case 'motion-ruled-out':
      return acts.motionRuledOut({
        office: capital(office[voice.minutes.rulebook.office]),
        motion: motionPhrase(voice, act.motion),
        text: voice.quoted(act.text),
      })
    case 'motion-carried':
      return acts.motionCarried({ motion })
    case 'motion-failed':
      return acts.motionFailed({ motion })
    case 'motion-lapsed':
      return acts.motionLapsed({ motion })
  }
}

export const namesInText = (voice: Voice, delegations: readonly DelegationId[]): readonly string[] =>
  delegations.map((id) => voice.inText(id))

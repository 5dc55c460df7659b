// Points with their rulings, and motions, in the proceedings.
import type { MotionAct, PointAct } from '../act.ts'
import { asksPhrase, motionPhrase, pointPhrase, shortMotion } from './matters.ts'
import { capital, motionOf, officeOf, pointOf, type Voice } from './voice.ts'

export function pointSentence(voice: Voice, act: PointAct): string {
  const { acts } = voice.words
  const point = pointOf(voice, act.point)
  if (!point) return ''
  switch (act.is) {
    case 'point-raised': {
      const who = capital(voice.speaker(point.person, point.delegation))
      return acts.pointRaised({ who, kind: point.kind, text: voice.quoted(point.text) })
    }
    case 'point-withdrawn':
      return acts.pointWithdrawn({ point: capital(pointPhrase(voice, act.point)) })
    case 'point-ruled':
      if (point.ruling === null) return ''
      return acts.ruled[point.ruling]({
        office: capital(officeOf(voice)),
        point: pointPhrase(voice, act.point),
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

export function motionSentence(voice: Voice, act: MotionAct): string {
  const { acts } = voice.words
  const motion = motionPhrase(voice, act.motion)
  switch (act.is) {
    case 'motion-moved': {
      const moved = motionOf(voice, act.motion)
      if (!moved) return ''
      const who = capital(voice.speaker(moved.person, moved.delegation))
      return acts.moved({ who, asks: asksPhrase(voice, moved), text: voice.quoted(moved.text) })
    }
    case 'motion-seconded':
      return acts.seconded({
        names: act.delegations.map((id) => voice.inText(id)),
        motion: capital(shortMotion(voice, act.motion)),
      })
    case 'motion-objected':
      return acts.motionObjected({
        names: act.delegations.map((id) => voice.inText(id)),
        motion: shortMotion(voice, act.motion),
      })
    case 'motion-withdrawn':
      return acts.motionWithdrawn({ motion: capital(motion) })
    case 'motion-ruled-out':
      return acts.motionRuledOut({ office: capital(officeOf(voice)), motion, text: voice.quoted(act.text) })
    case 'motion-carried':
      return acts.motionCarried({ motion: capital(motion) })
    case 'motion-failed':
      return acts.motionFailed({ motion: capital(motion) })
    case 'motion-lapsed':
      return acts.motionLapsed({ motion: capital(motion) })
  }
}

// Each act of the proceedings as one paragraph.
import type { Act } from '../act.ts'
import { agendaSentence } from './sentences-agenda.ts'
import { annulmentSentence } from './sentences-annulments.ts'
import { motionSentence, pointSentence } from './sentences-motions.ts'
import { proposalSentence } from './sentences-proposals.ts'
import { speakersSentence } from './sentences-speakers.ts'
import { voteSentence } from './sentences-votes.ts'
import { capital, type Voice } from './voice.ts'

/** The paragraph of an act, with its capital; '' when there is nothing to say. */
export const sentenceOf = (voice: Voice, act: Act): string => capital(stopped(told(voice, act)))

/** A quotation that ends a sentence with its own mark needs no other. */
const stopped = (sentence: string): string => sentence.replace(/([.?!؟…]\u2069?[”»])\.(?= |$)/g, '$1')

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
    case 'motion-objected':
    case 'motion-withdrawn':
    case 'motion-ruled-out':
    case 'motion-carried':
    case 'motion-failed':
    case 'motion-lapsed':
      return motionSentence(voice, act)
    case 'vote-opened':
    case 'vote':
    case 'secret-annulled':
    case 'office-opened':
    case 'method-required':
    case 'lot-drawn':
    case 'silence-opened':
    case 'silence':
    case 'election-opened':
    case 'election-ended':
    case 'election-advanced':
      return voteSentence(voice, act)
    case 'annulment-asked':
    case 'annulment-dropped':
    case 'vote-annulled':
      return annulmentSentence(voice, act)
    default:
      return proposalSentence(voice, act)
  }
}

// Annulled results in the minutes: in the proceedings where it happened, and beside the decision itself.
import type { Act } from '../act.ts'
import type { MinutesVote } from '../minutes.ts'
import { capital, officeOf, type Voice } from './voice.ts'

type AnnulmentAct = Extract<Act, { is: 'annulment-asked' | 'annulment-dropped' | 'vote-annulled' }>

export function annulmentSentence(voice: Voice, { is, vote, by, reason, isOpenAgain }: AnnulmentAct): string {
  const { annul } = voice.words
  const number = voice.minutes.votes.find(({ id }) => id === vote)?.number ?? 0
  const person = voice.person(by)
  switch (is) {
    case 'annulment-asked':
      return annul.asked({ office: capital(officeOf(voice)), number, text: voice.quoted(reason) })
    case 'annulment-dropped':
      return annul.dropped({ number })
    case 'vote-annulled':
      return [annul.annulled({ number, person }), ...(isOpenAgain ? [annul.openAgain] : [])].join(' ')
  }
}

/** What stands beside the result; '' where it stands. */
export function annulledSentence(voice: Voice, { annulled }: MinutesVote): string {
  if (!annulled) return ''
  const { askedBy, confirmedBy, at, reason } = annulled
  return voice.words.annul.isAnnulled({
    when: voice.format.dateTime(at),
    one: voice.person(askedBy),
    other: voice.person(confirmedBy),
    text: voice.quoted(reason),
  })
}

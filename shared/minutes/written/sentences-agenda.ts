// Meetings, the chair, items and documents in the proceedings.
import type { AgendaAct } from '../act.ts'
import { capital, type Voice, whenPhrase } from './voice.ts'

type Opened = Extract<AgendaAct, { is: 'meeting-opened' }>

export function agendaSentence(voice: Voice, act: { readonly at: number } & AgendaAct): string {
  const { acts, erased } = voice.words
  const when = whenPhrase(voice, act.at)
  switch (act.is) {
    case 'meeting-opened':
      return [acts.meetingOpened({ when, person: nameOf(voice, act.person) }), present(voice, act)].join(' ')
    case 'meeting-resumed':
      return acts.meetingResumed({ when, person: nameOf(voice, act.person) })
    case 'meeting-suspended':
      return acts.meetingSuspended({ when, until: untilPhrase(voice, act.until) })
    case 'meeting-adjourned':
      return acts.meetingAdjourned({ when, until: untilPhrase(voice, act.until) })
    case 'sitting-ended':
      return acts.sittingEnded({ when })
    case 'chair-taken':
      return acts.chairTaken({ person: voice.person(act.person) ?? voice.words.unnamed })
    case 'chair-left':
      return acts.chairLeft({ person: voice.person(act.person) ?? voice.words.unnamed })
    case 'agenda-adopted':
      return acts.agendaAdopted
    case 'item-closed':
      return acts.itemClosed
    case 'item-adjourned':
      return acts.itemAdjourned
    case 'debate-closed':
      return acts.debateClosed
    case 'document-added':
      return acts.documentAdded({
        who: act.delegation === null ? null : capital(voice.delegate(act.delegation)),
        title: voice.quoted(act.title) ?? erased,
      })
    case 'document-removed':
      return acts.documentRemoved({ title: voice.quoted(act.title) ?? erased })
  }
}

const nameOf = (voice: Voice, person: Opened['person']): string | null =>
  person === null ? null : voice.person(person)

const untilPhrase = (voice: Voice, until: number | null): string | null =>
  until === null ? null : whenPhrase(voice, until)

function present({ minutes, words }: Voice, { meeting, present: count }: Opened): string {
  const quorum = minutes.meetings.find(({ number }) => number === meeting)?.quorum
  return quorum ? words.acts.quorum({ ...quorum, rule: words.rule(quorum) }) : words.acts.present({ count })
}

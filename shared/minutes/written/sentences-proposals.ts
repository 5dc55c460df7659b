// Proposals and amendments in the proceedings.
import type { AmendmentId, ProposalId } from '../../ids.ts'
import type { ProposalAct } from '../act.ts'
import {
  amendmentPhrase,
  changePhrase,
  partPhrase,
  partsPhrase,
  proposalPhrase,
  titledPhrase,
} from './matters.ts'
import { capital, proposalOf, type Voice } from './voice.ts'

type AboutProposal = Exclude<ProposalAct, { amendment: AmendmentId } | { of: unknown } | { order: unknown }>

export function proposalSentence(voice: Voice, act: ProposalAct): string {
  if ('amendment' in act) return amendmentSentence(voice, act)
  if ('order' in act) return orderSentence(voice, act.order)
  if (!('of' in act)) return aboutProposal(voice, act)
  const names = act.delegations.map((id) => voice.inText(id))
  const text = textPhrase(voice, act.of)
  return act.is === 'sponsors-joined'
    ? voice.words.acts.sponsorsJoined({ names, text })
    : voice.words.acts.sponsorsLeft({ names, text })
}

const orderSentence = (voice: Voice, order: readonly ProposalId[]): string => {
  const list = order.map((id) => proposalPhrase(voice, id)).join(voice.words.listSeparator)
  return voice.words.acts.proposalsOrdered({ list })
}

const textPhrase = (voice: Voice, of: ProposalId | AmendmentId): string =>
  proposalOf(voice, of) ? proposalPhrase(voice, of as ProposalId) : amendmentPhrase(voice, of as AmendmentId)

function aboutProposal(voice: Voice, act: AboutProposal): string {
  const { acts } = voice.words
  const proposal = capital(proposalPhrase(voice, act.proposal))
  switch (act.is) {
    case 'proposal-submitted':
      return acts.proposalSubmitted({
        who: capital(voice.delegate(act.delegation)),
        proposal: titledPhrase(voice, act.proposal),
      })
    case 'proposal-reintroduced':
      return acts.proposalReintroduced({
        who: capital(voice.delegate(act.delegation)),
        proposal: proposalPhrase(voice, act.proposal),
      })
    case 'proposal-introduced':
      return acts.proposalIntroduced({ proposal })
    case 'proposal-withdrawn':
      return acts.proposalWithdrawn({ proposal })
    case 'proposal-reclassified':
      return acts.proposalReclassified({ proposal })
    case 'proposal-reopened':
      return acts.proposalReopened({ proposal })
    case 'proposal-adopted':
      return acts.proposalAdopted({ proposal })
    case 'proposal-rejected':
      return acts.proposalRejected({ proposal })
    case 'proposal-no-result':
      return acts.proposalNoResult({ proposal })
    case 'proposal-no-action':
      return acts.proposalNoAction({ proposal: proposalPhrase(voice, act.proposal) })
    case 'proposal-divided':
      return acts.proposalDivided({ proposal, parts: partsPhrase(voice, act.parts) })
    case 'part-adopted':
      return acts.partAdopted({ part: capital(partPhrase(voice, act.proposal, act.part, act.paragraphs)) })
    case 'part-rejected':
      return acts.partRejected({ part: capital(partPhrase(voice, act.proposal, act.part, act.paragraphs)) })
  }
}

function amendmentSentence(voice: Voice, act: Extract<ProposalAct, { amendment: AmendmentId }>): string {
  const { acts } = voice.words
  const amendment = amendmentPhrase(voice, act.amendment)
  switch (act.is) {
    case 'amendment-submitted':
      return acts.amendmentSubmitted({
        who: capital(voice.delegate(act.delegation)),
        amendment,
        change: changeOf(voice, act.amendment),
      })
    case 'amendment-introduced':
      return acts.amendmentIntroduced({ amendment: capital(amendment) })
    case 'amendment-adopted':
      return acts.amendmentAdopted({ amendment: capital(amendment) })
    case 'amendment-accepted':
      return acts.amendmentAccepted({ amendment })
    case 'amendment-rejected':
      return acts.amendmentRejected({ amendment: capital(amendment) })
    case 'amendment-fallen':
      return acts.amendmentFallen({ amendment })
    case 'amendment-withdrawn':
      return acts.amendmentWithdrawn({ amendment: capital(amendment) })
  }
}

function changeOf(voice: Voice, amendment: AmendmentId): string {
  const { proposals } = voice.minutes
  const found = proposals.flatMap(({ amendments }) => amendments).find(({ id }) => id === amendment)
  return found ? changePhrase(voice, found.change) : voice.words.erased
}

// What is moved and decided, as a phrase within a sentence.
import type { MotionDetails } from '../../i18n/en/minutes-phrases.ts'
import type { AmendmentId, MotionId, PointId, ProposalId } from '../../ids.ts'
import { MEMBER_BY_ID } from '../../members/members.ts'
import type { Asked, MinutesAmendment, MinutesMotion } from '../minutes.ts'
import { motionOf, numberOf, pointOf, proposalOf, type Voice } from './voice.ts'

/** What was put to the vote. */
export function matterPhrase(voice: Voice, { subject, question, round, paragraphs }: Asked): string {
  const { words } = voice
  switch (subject.of) {
    case 'question':
      return words.question({ question: voice.quoted(question) ?? words.erased })
    case 'motion':
      return motionPhrase(voice, subject.motion)
    case 'ruling':
      return appealPhrase(voice, subject.point)
    case 'proposal':
      return titledPhrase(voice, subject.proposal)
    case 'amendment':
      return amendmentPhrase(voice, subject.amendment)
    case 'part':
      return partPhrase(voice, subject.proposal, subject.part, paragraphs ?? [])
    case 'election':
      return ballotPhrase(voice, subject.election, round)
  }
}

/** `isAdopted`: it is spoken of as what it has become, not as the draft that it was at that time. */
export const proposalPhrase = ({ words }: Voice, proposal: ProposalId, isAdopted = false): string =>
  words.proposal({ number: numberOf(proposal), isAdopted })

/** With its title. */
export function titledPhrase(voice: Voice, id: ProposalId, isAdopted = false): string {
  const proposal = proposalPhrase(voice, id, isAdopted)
  const title = voice.quoted(proposalOf(voice, id)?.title ?? null)
  return title === null ? proposal : voice.words.proposalTitled({ proposal, title })
}

export function amendmentPhrase(voice: Voice, amendment: AmendmentId): string {
  const number = numberOf(amendment)
  const to = voice.minutes.proposals.find(({ amendments }) => amendments.some(({ id }) => id === amendment))
  return voice.words.amendment({ number, proposal: to ? proposalPhrase(voice, to.id) : '' })
}

export const partPhrase = (
  voice: Voice,
  proposal: ProposalId,
  part: number,
  paragraphs: readonly number[],
): string =>
  voice.words.part({
    number: part + 1,
    proposal: proposalPhrase(voice, proposal),
    paragraphs: paragraphsPhrase(voice, paragraphs),
  })

export const paragraphsPhrase = ({ words, format }: Voice, numbers: readonly number[]): string =>
  words.paragraphs({ numbers: numbers.map((number) => format.number(number)) })

/** The paragraphs of each part of a division. */
export const partsPhrase = ({ words, format }: Voice, parts: readonly (readonly number[])[]): string =>
  words.parts({ groups: parts.map((part) => part.map((number) => format.number(number))) })

export function changePhrase({ words }: Voice, change: MinutesAmendment['change']): string {
  const { is, paragraph, text } = change
  return is === 'delete'
    ? words.change.delete({ paragraph })
    : words.change[is]({ paragraph, text: text === null ? words.erased : words.quote({ text }) })
}

export function motionPhrase(voice: Voice, id: MotionId): string {
  const motion = motionOf(voice, id)
  if (!motion) return voice.words.erased
  const delegation = voice.inText(motion.delegation)
  return voice.words.motion({ delegation, asks: asksPhrase(voice, motion) })
}

/** Where what it asks for has been said. */
export function shortMotion(voice: Voice, id: MotionId): string {
  const motion = motionOf(voice, id)
  if (!motion) return voice.words.erased
  return voice.words.motionShort({ delegation: voice.inText(motion.delegation) })
}

/** What a motion asks for. */
export function asksPhrase(voice: Voice, { kind, terms }: MinutesMotion): string {
  const { words } = voice
  const details: MotionDetails = {
    minutes: terms.minutes ?? null,
    seconds: terms.seconds ?? null,
    item: terms.item ? words.item({ number: voice.itemNumber(terms.item) }) : null,
    proposal: terms.proposal ? proposalPhrase(voice, terms.proposal) : null,
    amendment: terms.amendment ? amendmentPhrase(voice, terms.amendment) : null,
    parts: terms.parts ? partsPhrase(voice, terms.parts) : null,
  }
  return words.motions[kind](details)
}

export function pointPhrase(voice: Voice, id: PointId): string {
  const point = pointOf(voice, id)
  if (!point) return voice.words.erased
  return voice.words.pointOf({ kind: point.kind, delegation: voice.inText(point.delegation) })
}

function appealPhrase(voice: Voice, id: PointId): string {
  const by = pointOf(voice, id)?.appeal?.delegation
  const point = pointPhrase(voice, id)
  return by ? voice.words.appeal({ delegation: voice.inText(by), point }) : point
}

export function electionPhrase(voice: Voice, id: string): string {
  const title = voice.minutes.elections.find((election) => election.id === id)?.title ?? null
  return voice.words.election({ title: voice.quoted(title) ?? voice.words.erased })
}

function ballotPhrase(voice: Voice, id: string, round: number | null): string {
  const election = electionPhrase(voice, id)
  return round === null ? election : voice.words.ballotOf({ election, round })
}

/** A candidate is a delegation or somebody with a name. */
export const candidateName = (voice: Voice, candidate: string): string =>
  voice.minutes.delegations.find(({ id }) => id === candidate)?.name[voice.format.language] ??
  MEMBER_BY_ID.get(candidate)?.[voice.format.language] ??
  candidate

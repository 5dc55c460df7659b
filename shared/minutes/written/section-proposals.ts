// The full text of each proposal as it was decided, with its sponsors and amendments.
import type { DelegationId } from '../../ids.ts'
import type { MinutesProposal } from '../minutes.ts'
import { type Block, type Fact, heading } from './block.ts'
import { amendmentPhrase, changePhrase, paragraphsPhrase, titledPhrase } from './matters.ts'
import { capital, type Voice } from './voice.ts'

export function proposalsSection(voice: Voice): readonly Block[] {
  const { proposals } = voice.minutes
  if (proposals.length === 0) return []
  const blocks = proposals.flatMap((proposal): readonly Block[] => [
    heading(3, capital(titledPhrase(voice, proposal.id, proposal.phase === 'adopted'))),
    { is: 'facts', rows: factRows(voice, proposal) },
    ...proposal.preamble.map((text): Block => ({ is: 'recital', text: voice.format.name(text) })),
    ...(proposal.operative.length === 0
      ? []
      : [{ is: 'list', items: proposal.operative.map(voice.format.name) } as const]),
    ...amendmentsTable(voice, proposal),
  ])
  return [heading(2, voice.words.textsHeading), ...blocks]
}

function factRows(voice: Voice, proposal: MinutesProposal): readonly Fact[] {
  const { words } = voice
  const labels = words.textFacts
  const { sponsors, signatories, phase, isAmended, parts } = proposal
  const result = words.phases[phase]
  return [
    { label: labels.result, text: isAmended ? words.amended({ result }) : result },
    { label: labels.sponsors, text: names(voice, sponsors) },
    ...(signatories.length === 0 ? [] : [{ label: labels.signatories, text: names(voice, signatories) }]),
    ...parts.map(({ paragraphs, result: of }, index) => ({
      label: words.partTitle({ number: index + 1 }),
      text: words.partResult({
        paragraphs: capital(paragraphsPhrase(voice, paragraphs)),
        result: words.phases[of],
      }),
    })),
  ]
}

function amendmentsTable(voice: Voice, { amendments }: MinutesProposal): readonly Block[] {
  if (amendments.length === 0) return []
  const { words } = voice
  const labels = words.textFacts
  const rows = amendments.map(({ id, sponsors, change, phase }) => [
    capital(amendmentPhrase(voice, id)),
    capital(changePhrase(voice, change)),
    names(voice, sponsors),
    words.phases[phase],
  ])
  const head = [labels.amendment, labels.change, labels.sponsors, labels.result]
  return [heading(4, labels.amendments), { is: 'table', head, rows }]
}

const names = ({ name, words, format }: Voice, delegations: readonly DelegationId[]): string =>
  delegations.map((id) => format.name(name(id))).join(words.listSeparator)

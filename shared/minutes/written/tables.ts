// The record as tables for spreadsheets: one vote, and attendance with speaking times. Cells are plain texts without marks of direction.
import { spoken } from '../../i18n/format.ts'
import type { DelegationId } from '../../ids.ts'
import type { MinutesVote } from '../minutes.ts'
import { candidateName, matterPhrase } from './matters.ts'
import { presenceText } from './section-attendance.ts'
import { electionChoice } from './section-decisions.ts'
import { resultSentence } from './sentences-votes.ts'
import { capital, type Voice } from './voice.ts'

export type Table = readonly (readonly string[])[]

const spokenTable = (rows: Table): Table => rows.map((row) => row.map(spoken))

/** The ballots as they are on record, and who did not vote; where only totals are, the totals, and in an election by candidate. */
export function voteTable(voice: Voice, vote: MinutesVote): Table {
  const { words } = voice
  const { called, code, delegation, vote: choice } = words.decisionFacts
  if (vote.ballots === null) return spokenTable(totals(voice, vote))
  const row = (id: DelegationId, place: string, said: string) => [place, id, voice.name(id), said]
  return spokenTable([
    [called, code, delegation, choice],
    ...vote.ballots.map((ballot, index) =>
      row(ballot.delegation, String(index + 1), choiceText(voice, ballot.choice)),
    ),
    ...vote.notVoting.map((id) => row(id, '', words.choices.none)),
  ])
}

function totals(voice: Voice, { outcome, subject, candidates }: MinutesVote): Table {
  const { words } = voice
  if (subject.of === 'election')
    return [
      [words.decisionFacts.candidate, words.decisionFacts.total],
      ...candidates.map(({ candidate, votes }) => [candidateName(voice, candidate), String(votes)]),
      [words.choices.abstain, String(outcome.tally.abstain)],
    ]
  const { yes, no, abstain } = outcome.tally
  return [
    [words.decisionFacts.vote, words.decisionFacts.total],
    [words.choices.yes, String(yes)],
    [words.choices.no, String(no)],
    [words.choices.abstain, String(abstain)],
  ]
}

const choiceText = (voice: Voice, choice: string | readonly string[]): string =>
  choice === 'yes' || choice === 'no' || choice === 'abstain'
    ? voice.words.choices[choice]
    : electionChoice(voice, choice)

/** Every ballot on record, with the decision that it belongs to. */
export function votesTable(voice: Voice): Table {
  const { words, minutes, format } = voice
  const { number, matter, result, code, delegation, vote: choice } = words.decisionFacts
  const rows = minutes.votes.flatMap((vote) => {
    const about = [
      format.number(vote.number),
      capital(matterPhrase(voice, vote)),
      resultSentence(voice, vote),
    ]
    const ballots = vote.ballots ?? []
    return [
      ...ballots.map((ballot) => [
        ...[...about, ballot.delegation, voice.name(ballot.delegation)],
        choiceText(voice, ballot.choice),
      ]),
      ...vote.notVoting.map((id) => [...about, id, voice.name(id), words.choices.none]),
      ...(vote.ballots === null ? [[...about, '', '', '']] : []),
    ]
  })
  return spokenTable([[number, matter, result, code, delegation, choice], ...rows])
}

/** One row a delegation, in seating order. */
export function attendanceTable(voice: Voice): Table {
  const { minutes, words } = voice
  const head = [
    ...[words.attendance.code, words.attendance.delegation, words.attendance.presence],
    ...[words.attendance.people, words.speaking.times, words.speaking.seconds],
  ]
  const rows = minutes.delegations.map(({ id, people }) => {
    const spoke = minutes.speaking.find(({ delegation }) => delegation === id)
    const names = people.map((person) => voice.person(person)).filter((name) => name !== null)
    return [
      ...[id, voice.name(id), presenceText(voice, id), names.join(words.partSeparator)],
      ...[String(spoke?.times ?? 0), String(Math.round((spoke?.ms ?? 0) / 1000))],
    ]
  })
  return spokenTable([head, ...rows])
}

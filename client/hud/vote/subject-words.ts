// What is voted on, in words, from what everyone knows of the sitting: a motion, a text or a part of it, a ruling, an election.
import type { Words } from '../../../shared/i18n/en.ts'
import { isolate, type Language } from '../../../shared/i18n/format.ts'
import type { DelegationId } from '../../../shared/ids.ts'
import type { Subject } from '../../../shared/procedure/votes/votes-state.ts'
import { delegationName } from '../../i18n/delegation-names.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import { motionWords, numberOf } from '../business/motion-words.ts'

export type Known = Pick<SittingView, 'chapters' | 'delegations'>

type SubjectOf<T extends Subject['of']> = Extract<Subject, { of: T }>

/** `subject` in words; '' of a question, which has words of its own. What is not there any more is named by its number. */
export function subjectWords(subject: Subject, known: Known, words: Words, language: Language): string {
  switch (subject.of) {
    case 'question':
      return ''
    case 'motion':
      return motionSubject(subject, known, words, language)
    case 'ruling':
      return rulingSubject(subject, known, words, language)
    case 'proposal':
      return proposalWords(subject.proposal, known, words)
    case 'amendment':
      return `${amendmentWords(subject.amendment, known, words)}. ${proposalWords(subject.proposal, known, words)}`
    case 'part':
      return `${partWords(subject, known, words)}. ${proposalWords(subject.proposal, known, words)}`
    case 'election': {
      const election = known.chapters.elections.find(({ id }) => id === subject.election)
      return titled(words.ways.subjects.election, election?.title)
    }
  }
}

const titled = (what: string, title: string | null | undefined): string =>
  title ? `${what}: ${isolate(title)}` : what

const named = ({ delegations }: Known, id: DelegationId, language: Language): string =>
  delegationName({ id, name: delegations.get(id)?.name ?? '' }, language)

function motionSubject(
  { motion: id }: SubjectOf<'motion'>,
  known: Known,
  words: Words,
  language: Language,
): string {
  const { subjects } = words.ways
  const { pending, settled } = known.chapters.motions
  const motion = [...pending, ...settled].find((each) => each.id === id)
  if (!motion) return subjects.someMotion({ number: numberOf(id) })
  const by = subjects.motionOf({ name: named(known, motion.delegation, language) })
  return `${by}: ${motionWords(motion, known.chapters, words)}`
}

function rulingSubject(
  { point: id }: SubjectOf<'ruling'>,
  known: Known,
  { ways, rules }: Words,
  language: Language,
): string {
  const point = known.chapters.points.raised.find((each) => each.id === id)
  if (!point) return ways.subjects.ruling
  return `${ways.subjects.ruling} (${rules.points[point.kind]} · ${isolate(named(known, point.delegation, language))})`
}

/** `Proposal 2: …` */
export function proposalWords(id: string, { chapters }: Known, { ways }: Words): string {
  const proposal = chapters.proposals.proposals.find((each) => each.id === id)
  const isAdopted = proposal?.phase === 'adopted'
  return titled(ways.subjects.proposal({ number: numberOf(id), isAdopted }), proposal?.title)
}

/** `Amendment 1: to delete operative paragraph 2` */
export function amendmentWords(id: string, { chapters }: Known, { ways }: Words): string {
  const change = chapters.proposals.amendments.find((each) => each.id === id)?.change
  const { amendment, changes } = ways.subjects
  const what = amendment({ number: numberOf(id) })
  return change ? `${what}: ${changes[change.is]({ paragraph: change.paragraph })}` : what
}

function partWords({ proposal: id, part }: SubjectOf<'part'>, { chapters }: Known, { ways }: Words): string {
  const proposal = chapters.proposals.proposals.find((each) => each.id === id)
  const names = (proposal?.parts[part]?.paragraphs ?? []).map(String)
  return ways.subjects.part({ number: part + 1, names })
}

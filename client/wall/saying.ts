// What the words of the wall are made of: a view, the reader's language, and how things are named in it.
import type { Words } from '../../shared/i18n/en.ts'
import type { Format } from '../../shared/i18n/format.ts'
import type { DelegationId, PersonId } from '../../shared/ids.ts'
import type { Subject } from '../../shared/procedure/votes/votes-state.ts'
import { subjectWords } from '../hud/vote/subject-words.ts'
import { delegationName } from '../i18n/delegation-names.ts'
import type { SittingView } from '../net/sitting-view.ts'

export interface Saying {
  readonly view: SittingView
  readonly words: Words
  readonly format: Format
}

export const nameOf = ({ view, format }: Saying, id: DelegationId): string =>
  delegationName({ id, name: view.delegations.get(id)?.name ?? '' }, format.language)

/** '' for somebody who has left. */
export const personOf = ({ view: { people, me } }: Saying, id: PersonId): string =>
  people.get(id)?.name ?? (me.id === id ? me.name : '')

/** Who may be voted for is named by a delegation's id or by their own name. */
export const candidateOf = (saying: Saying, name: string): string =>
  isDelegation(saying, name) ? nameOf(saying, name) : name

export const isDelegation = ({ view }: Saying, name: string): name is DelegationId =>
  view.delegations.has(name as DelegationId)

interface Asked {
  readonly question: string | null
  readonly subject: Subject
}

/** What is asked, in its own words or in those of what it is about. */
export function questionOf({ view, words, format }: Saying, { question, subject }: Asked): string {
  return question || subjectWords(subject, view, words, format.language) || words.wall.erased
}

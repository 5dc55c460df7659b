// What is voted on, in the reader's language.
import type { Subject } from '../../../shared/procedure/votes/votes-state.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'
import { subjectWords } from './subject-words.ts'

interface Asked {
  /** null or '': erased, or said by the subject alone */
  readonly question: string | null
  readonly subject: Subject
}

/** The question as people read it: its own words, or those of what it is about. */
export function useQuestionWords(): (asked: Asked) => string {
  const words = useWords()
  const { language } = useLanguage()
  const chapters = useView((view) => view.chapters)
  const delegations = useView((view) => view.delegations)
  return ({ question, subject }) =>
    question || subjectWords(subject, { chapters, delegations }, words, language) || words.vote.questionErased
}

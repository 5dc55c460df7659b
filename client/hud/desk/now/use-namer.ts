// The names of what is called for, in the reader's language.
import { useLanguage, useWords } from '../../../i18n/use-words.ts'
import { motionWords } from '../../business/motion-words.ts'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { subjectWords } from '../../vote/subject-words.ts'
import type { Namer } from './call-words.ts'

export function useNamer(): Namer {
  const words = useWords()
  const { language } = useLanguage()
  const delegation = useDelegationName()
  const chapters = useView((view) => view.chapters)
  const delegations = useView((view) => view.delegations)
  return {
    delegation,
    subject: (subject) => subjectWords(subject, { chapters, delegations }, words, language),
    item: (id) => chapters.agenda.items.find((item) => item.id === id)?.title ?? words.chair.agenda.erased,
    motion: (motion) => motionWords(motion, chapters, words),
  }
}

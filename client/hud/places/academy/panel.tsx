// The Academy as a panel of both views. In a rehearsal its guide and its clock come first; else what one may begin.

import type { AcademyWords } from '../../../../shared/i18n/en/academy/academy.ts'
import { type OwnWords, useOwnWords } from '../../../i18n/use-own-words.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { usePlace } from '../use-place.ts'
import { AcademyContext } from './academy-context.ts'
import { CourseBlock } from './courses/course-block.tsx'
import { Fold } from './fold.tsx'
import { RehearseForm } from './rehearsal/rehearse-form.tsx'
import { RunBlock } from './rehearsal/run-block.tsx'
import { BeginVisit } from './visit/begin-visit.tsx'
import { VisitCoach } from './visit/visit-coach.tsx'
import { HistoricVotes } from './votes/historic-votes.tsx'
import '../../../styles/academy.css'

const WORDS: OwnWords<AcademyWords> = {
  en: async () => (await import('../../../../shared/i18n/en/academy/academy.ts')).academy,
  ar: async () => (await import('../../../../shared/i18n/ar/academy/academy.ts')).academy,
}

const NOTHING_DONE = { done: [], certificates: [] }

export function AcademyPanel() {
  const { places, common } = useWords()
  const words = useOwnWords(WORDS)
  const { shown, own, refused, ...use } = usePlace('academy')
  if (refused) return <RefusalLine refusal={refused} />
  if (words === undefined)
    return (
      <p role="alert" className="error">
        {common.unexpected}
      </p>
    )
  if (!words || shown === null) return <p role="status">{places.opening}</p>
  const isRehearsal = shown.rehearsal !== null
  return (
    <AcademyContext value={{ ...use, words, shown, own: own ?? NOTHING_DONE }}>
      <div className="academy">
        {isRehearsal ? (
          <>
            {shown.rehearsal.role === 'delegate' && <VisitCoach />}
            <RunBlock rehearsal={shown.rehearsal} />
          </>
        ) : (
          <BeginVisit />
        )}
        <Fold heading={words.courses.heading} isOpen={!isRehearsal}>
          <CourseBlock />
        </Fold>
        <Fold heading={words.rehearse.heading}>
          <RehearseForm />
        </Fold>
        <Fold heading={words.votes.heading}>
          <HistoricVotes />
        </Fold>
      </div>
    </AcademyContext>
  )
}

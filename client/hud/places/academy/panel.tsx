// The Academy as a panel of both views. In a rehearsal its guide and its clock come first; else what one may begin.

import type { AcademyWords } from '../../../../shared/i18n/en/academy/academy.ts'
import { type OwnWords, useOwnWords } from '../../../i18n/use-own-words.ts'
import { PlaceGate } from '../place-gate.tsx'
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
  const words = useOwnWords(WORDS)
  const { shown, own, refused, ...use } = usePlace('academy')
  return (
    <PlaceGate words={words} refused={refused} shown={shown}>
      {(words, shown) => {
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
      }}
    </PlaceGate>
  )
}

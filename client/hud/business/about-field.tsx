// What a motion is about: an item, a proposal or an amendment, among those that it may be about now.
import { useId } from 'react'
import type { MotionKind } from '../../../shared/procedure/rulebooks/procedure.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'
import { amendmentWords, proposalWords } from '../vote/subject-words.ts'
import { aboutOf } from './motion-choices.ts'

interface AboutFieldProps {
  readonly motion: MotionKind
  readonly options: readonly string[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

export function AboutField({ motion, options, chosen, onChoose }: AboutFieldProps) {
  const words = useWords()
  const chapters = useView((view) => view.chapters)
  const delegations = useView((view) => view.delegations)
  const about = aboutOf(motion)
  const field = useId()
  if (about === null) return null
  const { business } = words
  const known = { chapters, delegations }
  const nameOf = (id: string): string => {
    if (about.name === 'proposal') return proposalWords(id, known, words)
    if (about.name === 'amendment') return amendmentWords(id, known, words)
    return chapters.agenda.items.find((item) => item.id === id)?.title ?? business.itemErased
  }
  return (
    <div className="field">
      <label htmlFor={field}>{business.fields[about.name]}</label>
      <select id={field} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{options.includes('') ? business.wholeItem : business.choose}</option>
        {options
          .filter((id) => id !== '')
          .map((id) => (
            <option key={id} value={id} dir="auto">
              {nameOf(id)}
            </option>
          ))}
      </select>
    </div>
  )
}

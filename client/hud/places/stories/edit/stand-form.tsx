// Writing a stand, in both languages at once. What is typed is kept in this tab until it stands.
import { type FormEvent, useState } from 'react'
import { checkStand, type ShownStand } from '../../../../../shared/lab/stories/stories-law.ts'
import {
  STAND_LANGUAGES,
  STORY_LIMITS,
  type StandTexts,
} from '../../../../../shared/lab/stories/stories-state.ts'
import type { Refusal } from '../../../../../shared/refusal.ts'
import { useLanguage } from '../../../../i18n/use-words.ts'
import { refusalWords } from '../../../../refusal-words.ts'
import { useDraft } from '../../../law/use-draft.ts'
import { RefusalLine } from '../../../refusal-line.tsx'
import { TextField } from '../../text-field.tsx'
import { useStories, useStoriesAct } from '../stories-context.ts'
import { LinkFields } from './link-fields.tsx'
import { useFirstTexts } from './use-first-texts.ts'

interface StandFormProps {
  /** null: a new one */
  readonly stand: ShownStand | null
  readonly onDone: () => void
}

export function StandForm({ stand, onDone }: StandFormProps) {
  const { edit } = useStories().words
  const { run, refused, refuse, isBusy } = useStoriesAct()
  const first = useFirstTexts(stand)
  if (first === null) return null
  return <Fields {...{ stand, onDone, edit, run, refused, refuse, isBusy, first }} />
}

type FieldsProps = StandFormProps &
  ReturnType<typeof useStoriesAct> & {
    readonly edit: ReturnType<typeof useStories>['words']['edit']
    readonly first: StandTexts
  }

function Fields({ stand, onDone, edit, run, refused, refuse, isBusy, first }: FieldsProps) {
  const [seen] = useState(stand?.version ?? 0)
  const [text, setText] = useDraft(`stand.${stand?.id}.${seen}`, JSON.stringify(first))
  const texts = JSON.parse(text) as StandTexts
  const change = (next: StandTexts) => setText(JSON.stringify(next))
  const wrongOf = useWrong(refused)
  const send = async (submitted: FormEvent) => {
    submitted.preventDefault()
    const checked = checkStand(texts)
    if (!checked.ok) return refuse(checked.refusal)
    if (!(await run({ is: 'write', stand: stand?.id ?? null, seen, texts: checked.value }))) return
    setText(JSON.stringify(first))
    onDone()
  }
  return (
    <form className="crisis-form" noValidate onSubmit={(submitted) => void send(submitted)}>
      <h4>{stand === null ? edit.add : edit.write}</h4>
      <p className="hint">{edit.bothLanguages}</p>
      {STAND_LANGUAGES.map((language) => {
        const told = texts[language]
        return (
          <fieldset
            key={language}
            className="crisis-form"
            lang={language}
            dir={language === 'ar' ? 'rtl' : 'ltr'}
          >
            <legend>{edit[language]}</legend>
            <TextField
              label={edit.title}
              value={told.title}
              onChange={(title) => change({ ...texts, [language]: { ...told, title } })}
              wrong={wrongOf(`${language}.title`)}
            />
            <TextField
              label={edit.body}
              rows={8}
              value={told.body}
              onChange={(body) => change({ ...texts, [language]: { ...told, body } })}
              wrong={wrongOf(`${language}.body`)}
            />
          </fieldset>
        )
      })}
      <LinkFields
        links={texts.links}
        most={STORY_LIMITS.links}
        wrongOf={wrongOf}
        onChange={(links) => change({ ...texts, links })}
      />
      <div className="button-row">
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {edit.save}
        </button>
        <button type="button" onClick={onDone}>
          {edit.cancel}
        </button>
      </div>
      <RefusalLine refusal={refused} />
    </form>
  )
}

/** What is wrong with a field of this path, or null. */
function useWrong(refused: Refusal | null): (field: string) => string | null {
  const { all, door } = useLanguage()
  return (field) => (refused?.field === field ? refusalWords(all ?? door, refused.code) : null)
}

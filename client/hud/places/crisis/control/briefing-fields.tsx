// Headline, text and readers of a briefing: sent at once, or held back as an inject.
import type { Audience, BriefingTexts } from '../../../../../shared/lab/crisis/crisis-state.ts'
import type { Refusal } from '../../../../../shared/refusal.ts'
import { useLanguage } from '../../../../i18n/use-words.ts'
import { refusalWords } from '../../../../refusal-words.ts'
import { TextField } from '../../text-field.tsx'
import { useCrisis } from '../crisis-context.ts'
import { AudienceField, NOBODY } from './audience-field.tsx'

export type BriefingDraft = BriefingTexts & { readonly to: Audience }
export const NO_BRIEFING: BriefingDraft = { title: '', body: '', to: NOBODY }

interface BriefingFieldsProps {
  readonly draft: BriefingDraft
  readonly onChange: (draft: BriefingDraft) => void
  readonly wrong: Refusal | null
}

export function BriefingFields({ draft, onChange, wrong }: BriefingFieldsProps) {
  const { words } = useCrisis()
  const { all, door } = useLanguage()
  const field = (name: 'title' | 'body') => ({
    value: draft[name],
    onChange: (text: string) => onChange({ ...draft, [name]: text }),
    wrong:
      wrong?.field !== name
        ? null
        : draft[name].trim() === ''
          ? words.report.missing
          : refusalWords(all ?? door, wrong.code),
  })
  return (
    <>
      <TextField label={words.control.briefTitle} {...field('title')} />
      <TextField label={words.control.body} rows={5} {...field('body')} />
      <AudienceField to={draft.to} onChange={(to) => onChange({ ...draft, to })} />
    </>
  )
}

// The fields of a report, for an event of now and for one that an exercise holds back.
import { CATEGORIES, CONFIDENCES } from '../../../../../shared/lab/crisis/crisis-state.ts'
import type { Refusal } from '../../../../../shared/refusal.ts'
import { useLanguage } from '../../../../i18n/use-words.ts'
import { refusalWords } from '../../../../refusal-words.ts'
import { ChoiceField, TextField } from '../../text-field.tsx'
import { WorldMap } from '../board/world-map.tsx'
import { useCrisis } from '../crisis-context.ts'
import type { ReportDraft } from './report-draft.ts'

interface ReportFieldsProps {
  readonly draft: ReportDraft
  readonly onChange: (draft: ReportDraft) => void
  readonly wrong: Refusal | null
  /** an inject has the time of its release */
  readonly hasTime?: boolean
}

export function ReportFields({ draft, onChange, wrong, hasTime = true }: ReportFieldsProps) {
  const { words, board } = useCrisis()
  const { format } = useLanguage()
  const { report } = words
  const field = useTextFields(draft, onChange, wrong)
  const fill = (lat: number, lon: number) => onChange({ ...draft, lat: String(lat), lon: String(lon) })
  return (
    <>
      <TextField label={report.title} {...field('title')} />
      <TextField label={report.description} rows={3} {...field('description')} />
      <TextField label={report.place} {...field('place')} />
      <div className="field-pair">
        <TextField label={report.lat} inputMode="decimal" {...field('lat')} />
        <TextField label={report.lon} inputMode="decimal" {...field('lon')} />
      </div>
      <p className="hint">{report.degrees}</p>
      <WorldMap events={board.events} picked={null} onPlace={fill} mark={markOf(draft)} />
      {hasTime && (
        <TextField
          label={report.time}
          type="datetime-local"
          hint={report.zone({ zone: format.zone })}
          {...field('time')}
        />
      )}
      <div className="field-pair">
        <ChoiceField
          label={report.confidence}
          value={draft.confidence}
          names={CONFIDENCES}
          words={words.confidence}
          onChange={(confidence) => onChange({ ...draft, confidence })}
        />
        <ChoiceField
          label={report.category}
          value={draft.category}
          names={CATEGORIES}
          words={words.category}
          onChange={(category) => onChange({ ...draft, category })}
        />
      </div>
      <TextField label={report.source} type="url" hint={report.sourceHint} {...field('source')} />
    </>
  )
}

type TextName = Exclude<keyof ReportDraft, 'confidence' | 'category'>

function useTextFields(draft: ReportDraft, onChange: (draft: ReportDraft) => void, wrong: Refusal | null) {
  const { words } = useCrisis()
  const { all, door } = useLanguage()
  return (name: TextName) => ({
    value: draft[name],
    onChange: (text: string) => onChange({ ...draft, [name]: text }),
    wrong:
      wrong?.field !== name
        ? null
        : draft[name].trim() === ''
          ? words.report.missing
          : refusalWords(all ?? door, wrong.code),
  })
}

/** Where the two fields point to, once they do. */
function markOf({ lat, lon }: ReportDraft): readonly [lat: number, lon: number] | null {
  const place = [Number(lat), Number(lon)] as const
  const isPlace = lat !== '' && lon !== '' && Math.abs(place[0]) <= 90 && Math.abs(place[1]) <= 180
  return isPlace ? place : null
}

// Events out, for whoever wants them, and in, for those who may report.
import { eventsAsCsv, eventsAsGeoJson } from '../../../../../shared/lab/crisis/write-events.ts'
import { saveFile } from '../../../../save-file.ts'
import { useView } from '../../../sitting-context.ts'
import { useCrisis } from '../crisis-context.ts'
import { ImportForm } from './import-form.tsx'

export function FilesView() {
  const { words, own, board } = useCrisis()
  const session = useView((view) => view.session.id)
  const save = (end: string, type: string, text: string) =>
    saveFile(`${session}-crisis.${end}`, new Blob([text], { type }))
  return (
    <div className="crisis-files">
      <section>
        <h4>{words.files.out}</h4>
        <p className="hint">{words.files.outHint}</p>
        <div className="button-row small">
          <button
            type="button"
            onClick={() => save('geojson', 'application/geo+json', eventsAsGeoJson(board.events))}
          >
            {words.files.geojson}
          </button>
          <button type="button" onClick={() => save('csv', 'text/csv', eventsAsCsv(board.events))}>
            {words.files.csv}
          </button>
        </div>
      </section>
      {own?.mayReport && <ImportForm />}
    </div>
  )
}

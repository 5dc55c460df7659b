// A file of events: read here, shown with every fault by its row, and taken when somebody says so. What is not taken stays in view.
import { useState } from 'react'
import { readGeoJson } from '../../../../../shared/lab/crisis/read-geojson.ts'
import type { ReadFile } from '../../../../../shared/lab/crisis/read-rows.ts'
import { readTable } from '../../../../../shared/lab/crisis/read-table.ts'
import { pickedText } from '../../../../picked-text.ts'
import { useFileDrop } from '../../../../use-file-drop.ts'
import { FilePick } from '../../../file-pick.tsx'
import { RefusalLine } from '../../../refusal-line.tsx'
import { useCrisis, useCrisisAct } from '../crisis-context.ts'
import { ImportPreview } from './import-preview.tsx'
import { takeRows } from './take-rows.ts'

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** A table does not begin with a brace. */
const readEither = (text: string): ReadFile =>
  /^\uFEFF?\s*[[{]/.test(text) ? readGeoJson(text) : readTable(text)

/** many times all events that a sitting holds */
const MOST_BYTES = 20_000_000

export function ImportForm() {
  const { words, act } = useCrisis()
  const { refused, refuse } = useCrisisAct()
  const [file, setFile] = useState<ReadFile | null>(null)
  const [taking, setTaking] = useState<{ readonly done: number; readonly sum: number } | null>(null)
  const [taken, setTaken] = useState<number | null>(null)
  const read = async (chosen: File) => {
    setTaken(null)
    refuse(null)
    setFile(readEither(await pickedText(chosen, MOST_BYTES)))
  }
  const { isOver, zone } = useFileDrop(read)
  const take = async (good: ReadFile['good']) => {
    if (file === null || taking) return
    const sum = good.length
    setTaking({ done: 0, sum })
    const { left, refusal } = await takeRows(good, act, (done) => setTaking({ done, sum }), wait)
    setTaking(null)
    refuse(refusal)
    setTaken(sum - left.length)
    // faults stay until they are mended or put aside
    setFile(left.length + file.faults.length === 0 ? null : { ...file, good: left })
  }
  return (
    <section className={isOver ? 'import-form is-over' : 'import-form'} {...zone}>
      <h4>{words.files.in}</h4>
      <p className="hint">{words.files.inHint}</p>
      <FilePick
        label={words.files.choose}
        accept=".csv,.geojson,.json,text/csv,application/geo+json"
        onFile={read}
      />
      <p role="status" className="waiting">
        {taking ? words.files.taking(taking) : taken !== null && words.files.taken({ count: taken })}
      </p>
      <RefusalLine refusal={refused} />
      {file && (
        <ImportPreview
          file={file}
          isBusy={taking !== null}
          onTake={() => void take(file.good)}
          onDrop={() => setFile(null)}
        />
      )}
    </section>
  )
}

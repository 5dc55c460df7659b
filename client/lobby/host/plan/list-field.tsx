// A list of the host's own, typed, pasted or read from a file. It stays as it was written; rows that are wrong are named below.
import { useRef } from 'react'
import type { SittingPlan } from '../../../../shared/protocol/host-api.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { FileButton } from './file-button.tsx'
import { readList } from './read-list.ts'
import { WrongRows } from './wrong-rows.tsx'

interface ListFieldProps {
  readonly plan: SittingPlan
  readonly onList: (list: string) => void
}

const FEWEST_LINES = 5
const MOST_LINES = 16

export function ListField({ plan, onList }: ListFieldProps) {
  const { host } = useHostWords()
  const text = useRef<HTMLTextAreaElement>(null)
  const { wrong, ignored } = readList(plan.list, plan.states)
  const lines = plan.list.split('\n').length
  const select = (start: number, end: number) => {
    text.current?.focus()
    text.current?.setSelectionRange(start, end)
  }
  return (
    <div className="field">
      <label htmlFor="list">{host.listLabel}</label>
      <textarea
        id="list"
        ref={text}
        value={plan.list}
        onChange={(event) => onList(event.target.value)}
        dir="auto"
        rows={Math.min(MOST_LINES, Math.max(FEWEST_LINES, lines + 1))}
        spellCheck={false}
        aria-invalid={wrong.length > 0}
        aria-describedby="list-hint list-wrong"
      />
      <p id="list-hint" className="hint">
        {host.listHint}
      </p>
      <FileButton
        label={host.readFile}
        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        onText={(added) => onList(withText(plan.list, added))}
      />
      {ignored.length > 0 && <p className="hint">{host.ignoredColumns({ names: ignored })}</p>}
      <div id="list-wrong" role="status">
        {wrong.length > 0 && <WrongRows wrong={wrong} onSelect={select} />}
      </div>
    </div>
  )
}

const withText = (list: string, added: string): string =>
  list.trim() === '' ? added : `${list.trimEnd()}\n${added}`

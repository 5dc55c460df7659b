// Which delegations take part: states from the list, or names of the host's own.
import { useDoorWords } from '../../i18n/use-words.ts'
import { parseNames } from './parse-names.ts'
import { StatePicker } from './state-picker.tsx'
import type { HostForm } from './use-host-form.ts'

interface DelegationsFieldProps {
  readonly form: HostForm
  readonly change: (change: Partial<HostForm>) => void
}

export function DelegationsField({ form, change }: DelegationsFieldProps) {
  const { host } = useDoorWords()
  const sources = [
    { source: 'states', name: host.byStates },
    { source: 'names', name: host.byNames },
  ] as const
  const count = form.source === 'states' ? form.chosen.size : parseNames(form.namesText).length
  return (
    <fieldset className="field" id="delegations" tabIndex={-1}>
      <legend>{host.delegationsLegend}</legend>
      <div className="choice-row">
        {sources.map(({ source, name }) => (
          <label key={source} className="choice">
            <input
              type="radio"
              name="source"
              checked={form.source === source}
              onChange={() => change({ source })}
            />
            {name}
          </label>
        ))}
      </div>
      {form.source === 'states' ? (
        <StatePicker chosen={form.chosen} onChosen={(chosen) => change({ chosen })} />
      ) : (
        <OwnNames text={form.namesText} onText={(namesText) => change({ namesText })} />
      )}
      <p role="status" className="count">
        {host.chosen({ count })}
      </p>
    </fieldset>
  )
}

function OwnNames({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const { host } = useDoorWords()
  return (
    <>
      <label htmlFor="names">{host.namesLabel}</label>
      <textarea
        id="names"
        value={text}
        onChange={(event) => onText(event.target.value)}
        dir="auto"
        rows={10}
        aria-describedby="names-hint"
      />
      <p id="names-hint" className="hint">
        {host.namesHint}
      </p>
    </>
  )
}

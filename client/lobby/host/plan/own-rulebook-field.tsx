// Rules of the host's own as JSON: typed, read from a file, or begun with a rulebook of the forum; faults are named by their place.
import { useState } from 'react'
import { sentenceOf } from '../../../../shared/procedure/rulebooks/reading/problem.ts'
import { RULEBOOKS } from '../../../../shared/procedure/rulebooks/rulebooks.ts'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { FileButton } from './file-button.tsx'
import { type OwnRulebook, readOwnRulebook } from './own-rulebook.ts'

interface OwnRulebookFieldProps {
  readonly text: string
  readonly onText: (text: string) => void
}

const LINES = 14

export function OwnRulebookField({ text, onText }: OwnRulebookFieldProps) {
  const { host } = useHostWords()
  const read = readOwnRulebook(text)
  return (
    <div className="field">
      <label htmlFor="own-rulebook">{host.ownRulebookLabel}</label>
      {read.is === 'empty' && <Beginning onText={onText} />}
      <textarea
        id="own-rulebook"
        className="json"
        value={text}
        onChange={(event) => onText(event.target.value)}
        dir="ltr"
        rows={LINES}
        spellCheck={false}
        aria-invalid={read.is === 'no-json' || read.is === 'faulty'}
        aria-describedby="own-rulebook-hint own-rulebook-state"
      />
      <p id="own-rulebook-hint" className="hint">
        {host.ownRulebookHint}
      </p>
      <FileButton label={host.readRulebook} accept=".json,application/json" onText={onText} />
      <div id="own-rulebook-state" role="status">
        <State read={read} />
      </div>
    </div>
  )
}

/** The rules of a body of the forum, to be changed. */
function Beginning({ onText }: { readonly onText: (text: string) => void }) {
  const { common, host } = useHostWords()
  const [from, setFrom] = useState<keyof typeof RULEBOOKS>('model-un')
  const ids = Object.keys(RULEBOOKS) as (keyof typeof RULEBOOKS)[]
  return (
    <div className="beginning">
      <label htmlFor="begin-with">{host.beginWith}</label>
      <select
        id="begin-with"
        value={from}
        onChange={(event) => setFrom(event.target.value as keyof typeof RULEBOOKS)}
      >
        {ids.map((id) => (
          <option key={id} value={id}>
            {common.rulebooks[id]}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => onText(JSON.stringify(RULEBOOKS[from], null, 2))}>
        {host.beginHere}
      </button>
    </div>
  )
}

function State({ read }: { readonly read: OwnRulebook }) {
  const { host } = useHostWords()
  const { language } = useLanguage()
  if (read.is === 'empty') return null
  if (read.is === 'no-json') return <p className="error">{host.notJson}</p>
  if (read.is === 'fine') {
    const { rulebook } = read
    return <p className="count">{host.rulebookFine({ title: rulebook.title?.[language] ?? rulebook.id })}</p>
  }
  return (
    <>
      <p className="error">{host.rulebookFaults({ count: read.faults.length })}</p>
      <ul className="wrong-rows">
        {read.faults.map((fault) => (
          <li key={fault.path + fault.problem.code}>
            <span>{sentenceOf(fault, host.faultWords)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

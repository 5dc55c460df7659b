// The delegation's credential: that it is in this browser, or the ways to bring it here.
import { type FormEvent, useEffect, useState } from 'react'
import { takeArrivedCredential } from '../../../ballot/booth/arriving.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { FileField } from '../file-field.tsx'
import { useBooth, useBoothState } from './booth.ts'

export function CredentialCard() {
  const { booth: words } = useWords()
  const is = useBoothState(({ credential }) => credential.is)
  useArrival()
  if (is === 'checking')
    return (
      <p role="status" className="waiting">
        {words.checking}
      </p>
    )
  return is === 'held' ? <Held /> : <BringIt />
}

/** A link that is opened in this very tab changes the fragment alone; whoever is inside has taken it out of the address before. */
function useArrival(): void {
  const booth = useBooth()
  const session = useView((view) => view.session.id)
  useEffect(() => {
    const take = () => {
      takeArrivedCredential(session)
      void booth.prepare()
    }
    if (takeArrivedCredential(session)) void booth.prepare()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [booth, session])
}

function Held() {
  const { booth: words } = useWords()
  const { forget } = useBooth()
  const nameOf = useDelegationName()
  const delegation = useView(({ me }) => me.delegation)
  return (
    <details className="credential-held">
      <summary>{words.held({ name: delegation === null ? '' : nameOf(delegation) })}</summary>
      <p className="hint">{words.heldText}</p>
      <button type="button" onClick={forget}>
        {words.forget}
      </button>
    </details>
  )
}

function BringIt() {
  const { booth: words } = useWords()
  const { use } = useBooth()
  const nameOf = useDelegationName()
  const credential = useBoothState((state) => state.credential)
  const [text, setText] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void use(text)
  }
  const fault =
    credential.is === 'other-delegation'
      ? words.otherDelegation({ name: nameOf(credential.delegation) })
      : credential.is === 'none' || credential.is === 'checking' || credential.is === 'held'
        ? null
        : words.faults[credential.is]
  return (
    <form className="credential" aria-label={words.credential} onSubmit={submit}>
      <p>{words.credentialText}</p>
      <label className="field">
        <span>{words.credentialLabel}</span>
        <input
          dir="ltr"
          value={text}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : 'credential-fault'}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <p id="credential-fault" role="alert" className="error">
        {fault}
      </p>
      <div className="button-row">
        <button type="submit" className="primary">
          {words.useCredential}
        </button>
      </div>
      <FileField
        label={words.openFile}
        accept=".txt,.csv,.json,text/*"
        onText={(_, file) => void use(file)}
      />
    </form>
  )
}

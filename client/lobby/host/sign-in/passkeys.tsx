// The passkeys of a desk: added, listed, removed; and the way out.
import { type FormEvent, useEffect, useState } from 'react'
import type { Passkeys as AllPasskeys } from '../../../../shared/protocol/sign-in-api.ts'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { addPasskey, readPasskeys } from '../../../net/passkeys.ts'
import { NotLoaded } from '../not-loaded.tsx'
import { useLoaded } from '../use-loaded.ts'
import { LeaveDesk } from './leave-desk.tsx'
import { PasskeyItem } from './passkey-item.tsx'
import { PasskeysHere } from './sign-in.tsx'
import { usePasskeyAct } from './use-passkey-act.ts'

interface PasskeysProps {
  readonly hostKey: string
  readonly onLeft: () => void
  /** the passkey that opened this session was removed, or the session is over */
  readonly onSignedOut: () => void
}

export function Passkeys({ hostKey, onLeft, onSignedOut }: PasskeysProps) {
  const { signIn: words, desk } = useHostWords()
  const [loaded, again] = useLoaded(() => readPasskeys(hostKey))
  const isOver = loaded.phase === 'refused' && loaded.refusal.code === 'signed-out'
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it turns out
  useEffect(() => {
    if (isOver) onSignedOut()
  }, [isOver])
  return (
    <section className="sheet passkeys" aria-labelledby="passkeys">
      <h2 id="passkeys">{words.passkeysHeading}</h2>
      <p>{words.passkeysIntro}</p>
      {loaded.phase === 'here' ? (
        <Loaded all={loaded.value} hostKey={hostKey} onChanged={again} />
      ) : (
        <NotLoaded loaded={loaded} failed={desk.failed} onRetry={() => void again()} />
      )}
      <LeaveDesk hostKey={hostKey} onLeft={onLeft} />
    </section>
  )
}

interface LoadedProps {
  readonly all: AllPasskeys
  readonly hostKey: string
  readonly onChanged: () => Promise<void>
}

function Loaded({ all: { passkeys, expiresAt }, hostKey, onChanged }: LoadedProps) {
  const { signIn: words } = useHostWords()
  const { format } = useLanguage()
  const [said, setSaid] = useState('')
  const changed = async (sentence: string) => {
    await onChanged()
    setSaid(sentence)
  }
  return (
    <>
      {passkeys.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="desk-list">
        {passkeys.map((passkey) => (
          <PasskeyItem
            key={passkey.id}
            passkey={passkey}
            hostKey={hostKey}
            onRemoved={() => changed(words.removed)}
          />
        ))}
      </ul>
      <PasskeysHere>
        <AddPasskey hostKey={hostKey} onAdded={() => changed(words.added)} />
      </PasskeysHere>
      <p role="status" className="waiting said">
        {said}
      </p>
      {expiresAt !== null && <p className="hint">{words.until({ at: format.dateTime(expiresAt) })}</p>}
    </>
  )
}

interface AddPasskeyProps {
  readonly hostKey: string
  readonly onAdded: () => Promise<void>
}

function AddPasskey({ hostKey, onAdded }: AddPasskeyProps) {
  const { signIn: words } = useHostWords()
  const { isBusy, wrong, perform } = usePasskeyAct()
  const [name, setName] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy || (await perform(addPasskey(hostKey, name.trim()))) === null) return
    setName('')
    await onAdded()
  }
  return (
    <form className="add-badge" onSubmit={(event) => void submit(event)}>
      <div className="field">
        <label htmlFor="passkey-name">{words.name}</label>
        <input
          id="passkey-name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          dir="auto"
          autoComplete="off"
          maxLength={80}
        />
      </div>
      <button type="submit" aria-disabled={isBusy}>
        {isBusy ? words.waiting : words.add}
      </button>
      <p role="alert" className="error said">
        {wrong}
      </p>
    </form>
  )
}

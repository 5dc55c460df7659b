// The key of one's delegation, for who leads it: making and announcing it, keeping it as a file, bringing it back from one.
import { type FormEvent, useState } from 'react'
import { proveKey, spokenKey } from '../../../../shared/journal/agreement/terms.ts'
import { pickedText } from '../../../picked-text.ts'
import { saveFile } from '../../../save-file.ts'
import { FilePick } from '../../file-pick.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { keyFileName, keyFileText, LEAST_PASSPHRASE, readKeyFile } from './key-file.ts'
import { type KeyPair, makeKey } from './own-key.ts'
import { useSigning, useSigningAct } from './signing-context.ts'

/** many times a file of a key */
const MOST_BYTES = 100_000

export function KeyBlock() {
  const { words, shown, key, keep } = useSigning()
  const delegation = useView(({ me }) => me.delegation)
  const { isBusy, refused, run } = useSigningAct()
  if (delegation === null) return null
  const announced = shown.keys[delegation]?.key ?? null
  const announce = async (pair: KeyPair) => {
    keep(pair)
    await run({ is: 'announce', key: pair.key, proof: proveKey({ delegation, key: pair.key }, pair.secret) })
  }
  const isThere = key !== null && key.key === announced
  return (
    <section className="signing-key" aria-labelledby="signing-key">
      <h4 id="signing-key">{words.key}</h4>
      <p>
        {isThere
          ? words.keyHere({ key: spokenKey(key.key) })
          : key !== null
            ? words.keyNotAnnounced({ key: spokenKey(key.key) })
            : announced !== null
              ? words.keyOther({ key: spokenKey(announced) })
              : words.keyNone}
      </p>
      {!isThere && (
        <div className="button-row">
          {key !== null && (
            <button
              type="button"
              className="primary"
              aria-disabled={isBusy}
              onClick={() => void announce(key)}
            >
              {words.keyAnnounce}
            </button>
          )}
          {key === null && (
            <button
              type="button"
              className="primary"
              aria-disabled={isBusy}
              onClick={() => void announce(makeKey())}
            >
              {words.keyMake}
            </button>
          )}
        </div>
      )}
      <RefusalLine refusal={refused} />
      {key !== null && <SaveKey pair={key} />}
      <OpenKey />
    </section>
  )
}

function useKeyOf() {
  const session = useView((view) => view.session.id)
  const delegation = useView(({ me }) => me.delegation)
  return delegation === null ? null : { session, delegation }
}

function SaveKey({ pair }: { readonly pair: KeyPair }) {
  const { words } = useSigning()
  const of = useKeyOf()
  const [passphrase, setPassphrase] = useState('')
  const [isWorking, setWorking] = useState(false)
  const isLong = passphrase.length >= LEAST_PASSPHRASE
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isLong || isWorking || of === null) return
    setWorking(true)
    const text = await keyFileText(of, pair, passphrase)
    saveFile(keyFileName(of), new Blob([text], { type: 'application/json' }))
    setWorking(false)
    setPassphrase('')
  }
  return (
    <details>
      <summary>{words.keySave}</summary>
      <form onSubmit={(event) => void submit(event)}>
        <PassphraseField value={passphrase} onChange={setPassphrase} isNew />
        <button type="submit" aria-disabled={!isLong || isWorking}>
          {isWorking ? words.working : words.keySave}
        </button>
      </form>
    </details>
  )
}

function OpenKey() {
  const { words, keep } = useSigning()
  const of = useKeyOf()
  const [passphrase, setPassphrase] = useState('')
  const [done, setDone] = useState<'opened' | 'working' | 'bad' | null>(null)
  const open = async (file: File) => {
    if (of === null) return
    setDone('working')
    const pair = await readKeyFile(of, await pickedText(file, MOST_BYTES), passphrase)
    if (pair) keep(pair)
    setDone(pair ? 'opened' : 'bad')
  }
  return (
    <details>
      <summary>{words.keyOpen}</summary>
      <PassphraseField value={passphrase} onChange={setPassphrase} />
      <FilePick label={words.keyOpen} accept="application/json,.json" onFile={(file) => void open(file)} />
      <p role="status">{done === 'opened' ? words.keyOpened : done === 'working' ? words.working : ''}</p>
      <p role="alert" className="error">
        {done === 'bad' && words.keyFileBad}
      </p>
    </details>
  )
}

interface PassphraseFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isNew?: boolean
}

function PassphraseField({ value, onChange, isNew = false }: PassphraseFieldProps) {
  const { words } = useSigning()
  return (
    <label>
      {words.passphrase}
      <input
        type="password"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete={isNew ? 'new-password' : 'off'}
        dir="auto"
      />
      {isNew && <span className="hint">{words.passphraseHint}</span>}
    </label>
  )
}

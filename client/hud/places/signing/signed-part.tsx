// What was signed: the text, the signatures, and the file that stands by itself.
import { useState } from 'react'
import { agreementText } from '../../../../shared/journal/agreement/agreement-file.ts'
import type { Agreement } from '../../../../shared/lab/signing/signing-state.ts'
import { saveFile } from '../../../save-file.ts'
import { useSitting } from '../../sitting-context.ts'
import { agreementFile } from './agreement-to-file.ts'
import { PartyList } from './party-list.tsx'
import { useSigning } from './signing-context.ts'

export function SignedPart({ agreement }: { readonly agreement: Agreement }) {
  const { words } = useSigning()
  return (
    <>
      <p className="agreement-text" dir="auto">
        {agreement.text ?? words.erased}
      </p>
      <p className="agreement-hash">
        {words.hash} <code dir="ltr">{agreement.frozen?.hash}</code>
      </p>
      <PartyList agreement={agreement} />
      {agreement.text !== null && <SaveButton agreement={agreement} />}
    </>
  )
}

function SaveButton({ agreement }: { readonly agreement: Agreement }) {
  const { words } = useSigning()
  const sitting = useSitting()
  const [hasFailed, setFailed] = useState(false)
  const save = async () => {
    const file = await agreementFile(sitting, agreement)
    setFailed(file === null)
    if (file === null) return
    const name = `agreement-${agreement.id}.json`
    saveFile(name, new Blob([agreementText(file)], { type: 'application/json' }))
  }
  return (
    <>
      <div className="button-row">
        <button type="button" className="primary" onClick={() => void save()}>
          {words.save}
        </button>
      </div>
      <p className="fine">{words.saveHint}</p>
      <p role="alert" className="error">
        {hasFailed && words.saveFailed}
      </p>
    </>
  )
}

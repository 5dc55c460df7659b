// Checking a saved agreement in the browser: what it says, who signed it, and what does not hold.
import { useState } from 'react'
import { spokenKey } from '../../../../shared/journal/agreement/terms.ts'
import {
  type AgreementVerdict,
  verifyAgreement,
} from '../../../../shared/journal/agreement/verify-agreement.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { pickedText } from '../../../picked-text.ts'
import { FilePick } from '../../file-pick.tsx'
import { useSigning } from './signing-context.ts'

/** many times a long agreement that all have signed */
const MOST_BYTES = 2_000_000

export function CheckFile() {
  const { words } = useSigning()
  const [verdict, setVerdict] = useState<AgreementVerdict | null>(null)
  const check = async (file: File) => setVerdict(verifyAgreement(await pickedText(file, MOST_BYTES)))
  return (
    <details className="signing-check">
      <summary>{words.check}</summary>
      <p className="hint">{words.checkHint}</p>
      <FilePick label={words.checkOpen} accept="application/json,.json" onFile={(file) => void check(file)} />
      <div role="status">{verdict && <Verdict verdict={verdict} />}</div>
    </details>
  )
}

function Verdict({ verdict }: { readonly verdict: AgreementVerdict }) {
  const { words } = useSigning()
  const { file } = verdict
  return (
    <>
      {file && (
        <>
          <h5 dir="auto">{file.terms.title}</h5>
          <p className="agreement-text" dir="auto">
            {file.terms.text}
          </p>
          <FiledSigners file={file} />
        </>
      )}
      {verdict.ok ? (
        <p className="check-holds">
          <strong>{words.holds}</strong> {words.holdsText({ seq: verdict.seq, head: verdict.head })}
        </p>
      ) : (
        <div className="check-fails">
          <strong>{words.fails}</strong>
          <ul>
            {verdict.faults.map(({ fault, of }) => (
              <li key={`${fault}.${of}`}>
                {words.faults[fault]} <bdi>{of}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function FiledSigners({ file }: { readonly file: NonNullable<AgreementVerdict['file']> }) {
  const { words } = useSigning()
  const { language } = useLanguage()
  return (
    <ul className="agreement-signers">
      {file.signatures.map(({ delegation, names, key, at, signature }) => (
        <li key={signature}>
          <bdi>{names[language] || delegation}</bdi>
          <span className="agreement-signature">
            {Number.isFinite(at) && Math.abs(at) < 8.64e15 && words.signedAt({ at })}
            <code dir="ltr">{words.keyIs({ key: spokenKey(key) })}</code>
          </span>
        </li>
      ))}
    </ul>
  )
}

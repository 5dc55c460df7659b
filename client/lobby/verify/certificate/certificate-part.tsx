// The part of the verifier's page for certificates: a file or an address in, a verdict and the certificate to print out.

import type { CertificateWords } from '../../../../shared/i18n/en/academy/certificate.ts'
import { FilePick } from '../../../hud/file-pick.tsx'
import { useOwnWords } from '../../../i18n/use-own-words.ts'
import { pickedText } from '../../../picked-text.ts'
import { useFileDrop } from '../../../use-file-drop.ts'
import { CertificateSheet } from './certificate-sheet.tsx'
import { CERTIFICATE_WORDS } from './certificate-words.ts'
import { type CertificateState, useCertificate } from './use-certificate.ts'
import '../../../styles/certificate.css'

/** more than any certificate has */
const MOST_BYTES = 100_000

export function CertificatePart() {
  const words = useOwnWords(CERTIFICATE_WORDS)
  const { state, check } = useCertificate()
  const read = async (file: File) => check(await pickedText(file, MOST_BYTES))
  const { zone, isOver } = useFileDrop(read)
  if (!words) return null
  const verdict = verdictOf(words, state)
  const isGood = state.phase === 'checked' && state.checked.is === 'signed'
  return (
    <article className="sheet certificate-part">
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      <div className={isOver ? 'button-row is-over' : 'button-row'} {...zone}>
        <FilePick label={words.choose} accept=".json,application/json" onFile={read} />
        <span className="hint">{words.hint}</span>
      </div>
      <p role="status" className={isGood ? 'certificate-good' : ''}>
        {isGood ? verdict : ''}
      </p>
      <p role="alert" className="error">
        {isGood ? '' : verdict}
      </p>
      {state.phase === 'checked' && state.checked.is === 'signed' && (
        <CertificateSheet words={words} certificate={state.checked.certificate} />
      )}
    </article>
  )
}

function verdictOf(words: CertificateWords, state: CertificateState): string {
  if (state.phase === 'none') return ''
  if (state.phase !== 'checked') return words[state.phase]
  const { checked, key } = state
  if (checked.is !== 'signed') return words[checked.is]
  if (key === null) return words.unknown(checked.forum)
  return key === checked.certificate.key ? words.ours : words.others(checked.forum)
}

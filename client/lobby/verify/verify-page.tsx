// /verify: the board of a secret vote is verified here, from a file, by this browser alone.
import { useEffect } from 'react'
import type { VerifyWords } from '../../../shared/i18n/en/verify.ts'
import type { Stage } from '../../ballot/verify-board.ts'
import { useDoorWords } from '../../i18n/use-words.ts'
import { PageFrame } from '../page-frame.tsx'
import { BoardFile } from './board-file.tsx'
import { CertificatePart } from './certificate/certificate-part.tsx'
import { isAskedForCertificate } from './certificate/use-certificate.ts'
import { useVerifier, type Verification, type Verifier } from './use-verifier.ts'
import { Verdict } from './verdict.tsx'
import { fetchBothLanguages, useVerifyWords } from './verify-words.ts'
import '../../styles/verify.css'

export function VerifyPage() {
  const { common } = useDoorWords()
  const words = useVerifyWords()
  // stays while the language changes
  const verifier = useVerifier()
  useEffect(() => {
    // without them the page still works in the language in which it is read
    void fetchBothLanguages().catch(() => undefined)
  }, [])
  if (words === undefined) return <p role="alert">{common.unexpected}</p>
  return (
    <PageFrame title={words?.title ?? common.forum} className="verify">
      {words === null ? (
        <p role="status">{common.loading}</p>
      ) : (
        <div className={isAskedForCertificate() ? 'verify-parts certificate-first' : 'verify-parts'}>
          <Verifying words={words} verifier={verifier} />
          <CertificatePart />
        </div>
      )}
    </PageFrame>
  )
}

interface VerifyingProps {
  readonly words: VerifyWords
  readonly verifier: Verifier
}

function Verifying({ words, verifier: { cores, isReady, verification, files, verify } }: VerifyingProps) {
  const { board, older } = files
  return (
    <article className="sheet">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p role="status">{isReady ? words.offline : words.starting}</p>
      <div className="board-files">
        <BoardFile
          words={words}
          label={words.board}
          hint={words.boardHint}
          file={board}
          onFile={(file) => verify({ board: file, older })}
        />
        <BoardFile
          words={words}
          label={words.older}
          hint={words.olderHint}
          file={older}
          onFile={(file) => verify({ board, older: file })}
          onTakeOut={() => verify({ board, older: null })}
        />
      </div>
      <p className="hint">{words.threads({ count: cores })}</p>
      <VerificationShown words={words} verification={verification} />
    </article>
  )
}

interface VerificationShownProps {
  readonly words: VerifyWords
  readonly verification: Verification
}

export function VerificationShown({ words, verification }: VerificationShownProps) {
  return (
    <>
      {verification.phase === 'working' && <Working words={words} stage={verification.stage} />}
      <div role="status">
        {verification.phase === 'done' && (
          <Verdict words={words} verified={verification.verified} isCompared={verification.isCompared} />
        )}
      </div>
      <p role="alert" className="error">
        {verification.phase === 'broken' && words.broken}
      </p>
    </>
  )
}

function Working({ words, stage }: { readonly words: VerifyWords; readonly stage: Stage }) {
  const said = stage.is === 'judging' ? words.judging(stage) : words.stages[stage.is]
  const share = stage.is === 'judging' ? stage.done / Math.max(1, stage.of) : undefined
  return (
    <div className="verifying">
      <p>{said}</p>
      <progress aria-label={words.progress} aria-valuetext={said} max={1} value={share} />
    </div>
  )
}

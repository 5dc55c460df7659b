// A ballot that is sealed and not cast: from here it is either cast, or opened and never cast.
import { useEffect, useRef } from 'react'
import type { BallotMade } from '../../../ballot/jobs/encrypt-ballot.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useBooth } from './booth.ts'

export function SealedBallot({ made }: { readonly made: BallotMade }) {
  const { booth: words } = useWords()
  const booth = useBooth()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="sealed">
      <h4 ref={heading} tabIndex={-1}>
        {words.sealed}
      </h4>
      <p className="hint">{words.sealedText}</p>
      <dl>
        <dt>{words.tracker}</dt>
        <dd>
          <code dir="ltr">{made.tracker}</code>
        </dd>
      </dl>
      <div className="button-row">
        <button type="button" className="primary" onClick={() => void booth.cast()}>
          {words.cast}
        </button>
        <button type="button" onClick={booth.discard}>
          {words.again}
        </button>
      </div>
      <div className="audit-offer">
        <p className="hint">{words.auditText}</p>
        <button type="button" onClick={() => void booth.audit()}>
          {words.audit}
        </button>
      </div>
    </div>
  )
}

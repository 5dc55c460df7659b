// The signing table as a panel of both views: what lies on it, beginning another memorandum, the key of one's delegation, checking a file.

import type { SigningWords } from '../../../../shared/i18n/en/signing.ts'
import { type OwnWords, useOwnWords } from '../../../i18n/use-own-words.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { usePlace } from '../use-place.ts'
import { AgreementCard } from './agreement-card.tsx'
import { BeginForm } from './begin-form.tsx'
import { CheckFile } from './check-file.tsx'
import { KeyBlock } from './key-block.tsx'
import { SigningContext, useOwnKey } from './signing-context.ts'
import '../../../styles/signing.css'

const WORDS: OwnWords<SigningWords> = {
  en: async () => (await import('../../../../shared/i18n/en/signing.ts')).signing,
  ar: async () => (await import('../../../../shared/i18n/ar/signing.ts')).signing,
}

export function SigningPanel() {
  const { places, common } = useWords()
  const words = useOwnWords(WORDS)
  const { shown, own, refused, act } = usePlace('signing')
  const { key, keep } = useOwnKey()
  const isHead = useView(({ me }) => me.isHead)
  if (refused) return <RefusalLine refusal={refused} />
  if (words === undefined)
    return (
      <p role="alert" className="error">
        {common.unexpected}
      </p>
    )
  if (!words || shown === null) return <p role="status">{places.opening}</p>
  return (
    <SigningContext value={{ words, shown, own, act, key, keep }}>
      <div className="signing">
        <p className="hint">{words.lead}</p>
        {shown.agreements.length === 0 && <p>{words.none}</p>}
        {shown.agreements.toReversed().map((agreement) => (
          <AgreementCard key={agreement.id} agreement={agreement} />
        ))}
        {isHead && <KeyBlock />}
        <BeginForm />
        <CheckFile />
      </div>
    </SigningContext>
  )
}

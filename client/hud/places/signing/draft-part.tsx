// Drafting together: the text that all people of the parties write, and freezing it.
import { termsHash } from '../../../../shared/journal/agreement/terms.ts'
import type { Agreement } from '../../../../shared/lab/signing/signing-state.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { SharedTextField } from '../../texts/shared-text-field.tsx'
import { useSharedText } from '../../texts/use-shared-text.ts'
import { useSigning, useSigningAct } from './signing-context.ts'
import { WithdrawButton } from './withdraw-button.tsx'

export function DraftPart({ agreement }: { readonly agreement: Agreement }) {
  const { words } = useSigning()
  const isHead = useView(({ me }) => me.isHead)
  const { id, title, parties } = agreement
  const name = { place: 'signing', text: id } as const
  const { view } = useSharedText(name)
  const { isBusy, refused, run } = useSigningAct()
  const isReady = view.may === 'write' && view.progress === 'saved' && view.text.trim() !== ''
  const freeze = () =>
    run({
      is: 'freeze',
      agreement: id,
      hash: termsHash({ agreement: id, title: title ?? '', parties, text: view.text }),
    })
  return (
    <>
      <SharedTextField name={name} label={words.text} hint={words.textHint} rows={10} />
      {isHead ? (
        <div className="button-row">
          <button
            type="button"
            className="primary"
            aria-disabled={isBusy || !isReady}
            onClick={() => isReady && void freeze()}
          >
            {words.freeze}
          </button>
          <WithdrawButton agreement={agreement} />
        </div>
      ) : (
        <p className="hint">{words.headOnly}</p>
      )}
      <p className="fine">{words.freezeHint}</p>
      <RefusalLine refusal={refused} />
    </>
  )
}

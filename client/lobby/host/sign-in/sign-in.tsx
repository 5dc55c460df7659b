// The way back to a desk for who has a passkey.
import type { ReactNode } from 'react'
import { useHostWords } from '../../../i18n/use-words.ts'
import { hasName, knowsPasskeys, signIn } from '../../../net/passkeys.ts'
import { keepHostKey } from '../host-key.ts'
import { usePasskeyAct } from './use-passkey-act.ts'

interface SignInProps {
  /** a session was there, and is over */
  readonly isOver: boolean
  readonly onSignedIn: () => void
}

export function SignIn({ isOver, onSignedIn }: SignInProps) {
  const { signIn: words } = useHostWords()
  const { isBusy, wrong, perform } = usePasskeyAct()
  const enter = async () => {
    const signed = await perform(signIn())
    if (signed === null) return
    keepHostKey(signed.session)
    onSignedIn()
  }
  return (
    <section className="sheet sign-in" aria-labelledby="sign-in">
      <h2 id="sign-in">{words.heading}</h2>
      <p role={isOver ? 'alert' : undefined}>{isOver ? words.signedOut : words.intro}</p>
      <PasskeysHere>
        <div className="button-row small">
          <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && void enter()}>
            {isBusy ? words.waiting : words.signIn}
          </button>
        </div>
      </PasskeysHere>
      <p role="alert" className="error said">
        {wrong}
      </p>
    </section>
  )
}

/** What needs passkeys, or why there can be none. */
export function PasskeysHere({ children }: { readonly children: ReactNode }) {
  const { signIn: words } = useHostWords()
  if (!hasName()) return <p className="hint">{words.needsName}</p>
  return knowsPasskeys() ? children : <p className="hint">{words.notHere}</p>
}

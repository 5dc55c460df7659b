// The way to this desk from elsewhere: a link, and a code for a phone. Shown when asked for, since whoever sees it may host.
import { CopyButton } from '../../../copy-button.tsx'
import { useHostWords } from '../../../i18n/use-words.ts'
import { hostLinkOf } from '../host-key.ts'
import { QrCode } from '../sheet/qr-code.tsx'

export function HostLink({ hostKey }: { readonly hostKey: string }) {
  const { desk } = useHostWords()
  const link = hostLinkOf(hostKey)
  return (
    <section className="sheet host-link" aria-labelledby="host-link">
      <h2 id="host-link">{desk.linkHeading}</h2>
      <p>{desk.linkText}</p>
      <details>
        <summary>{desk.linkReveal}</summary>
        <p className="link-line">
          <code dir="ltr">{link}</code>
          <CopyButton text={() => link} label={desk.copyLink} isShort />
        </p>
        <QrCode text={link} label={desk.linkHeading} />
      </details>
    </section>
  )
}

// The sheet of credentials: a card for each delegation with its link as a code and in letters, eight on a page of A4; on paper only the
// cards remain, which are drawn a second time for it: what lies over a page is not broken into pages.
import { createPortal } from 'react-dom'
import { office as officeInArabic } from '../../../../shared/i18n/ar/office.ts'
import { office as officeInEnglish } from '../../../../shared/i18n/en/office.ts'
import { createFormat, LANGUAGES, spoken } from '../../../../shared/i18n/format.ts'
import type { DelegationId } from '../../../../shared/ids.ts'
import { linkOf } from '../../../ballot/credential-file.ts'
import { delegationName } from '../../../i18n/delegation-names.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { QrCode } from '../../../lobby/host/sheet/qr-code.tsx'
import { ReaderDialog } from '../../reader-dialog.tsx'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { useRegistrar } from '../works.ts'
import '../../../styles/sheet.css'

const SCAN = {
  en: officeInEnglish(createFormat('en', 'latn')).sheetScan,
  ar: officeInArabic(createFormat('ar', 'latn')).sheetScan,
}

export function CredentialSheet({ onClose }: { readonly onClose: () => void }) {
  const { office: words } = useWords().chair
  return (
    <ReaderDialog heading={words.sheetHeading} className="credential-sheet" onClose={onClose}>
      <p>{words.sheetText}</p>
      <div className="button-row">
        <button type="button" className="primary" onClick={() => print()}>
          {words.sheetPrint}
        </button>
      </div>
      <Cards />
      {createPortal(
        <div className="print-sheet">
          <Cards />
        </div>,
        document.body,
      )}
    </ReaderDialog>
  )
}

function Cards() {
  const session = useView((view) => view.session)
  const office = useRegistrar((state) => state.office) ?? ''
  const drawn = useRegistrar((state) => state.drawn)
  return (
    <ul className="badge-sheet">
      {drawn.map(({ delegation, secret }) => (
        <Card
          key={delegation}
          delegation={delegation}
          title={session.title}
          link={linkOf({ origin: location.origin, session: session.id }, office, secret)}
        />
      ))}
    </ul>
  )
}

interface CardProps {
  readonly delegation: DelegationId
  readonly title: string
  readonly link: string
}

function Card({ delegation, title, link }: CardProps) {
  const { office } = useWords().chair
  const nameOf = useDelegationName()
  const own = useView(({ delegations }) => delegations.get(delegation)?.name ?? '')
  return (
    <li className="badge-card">
      <p className="badge-title">
        <bdi>{title}</bdi>
      </p>
      <div className="badge-names">
        <div className="badge-holder">
          {[...new Set(LANGUAGES.map((each) => delegationName({ id: delegation, name: own }, each)))].map(
            (name) => (
              <p key={name}>
                <bdi>{name}</bdi>
              </p>
            ),
          )}
        </div>
        <div className="badge-scan">
          {LANGUAGES.map((each) => (
            <p key={each} lang={each} dir="auto">
              {SCAN[each]}
            </p>
          ))}
        </div>
      </div>
      <QrCode text={link} label={spoken(office.codeOf({ name: nameOf(delegation) }))} />
      <p className="badge-link" dir="ltr">
        {link}
      </p>
    </li>
  )
}

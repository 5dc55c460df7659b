// The record of a session for its host, who need not come in for it: during the session and after it.
import type { HostedDetail } from '../../../../shared/protocol/host-api.ts'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { KeepButton } from './keep-button.tsx'
import type { Act } from './session-page.tsx'
import type { SessionInHand } from './use-session.ts'

interface KeepRecordProps {
  readonly detail: HostedDetail
  readonly inHand: SessionInHand
  readonly act: Act
}

export function KeepRecord({ detail, inHand, act }: KeepRecordProps) {
  const { planned: words } = useHostWords()
  const { language, format } = useLanguage()
  const query = new URLSearchParams({ lang: language, tz: format.zone })
  const files = [
    { path: 'minutes.html', name: `minutes.${language}.html`, label: words.html },
    { path: 'minutes.docx', name: `minutes.${language}.docx`, label: words.docx },
    { path: 'attendance.csv', name: `attendance.${language}.csv`, label: words.attendance },
  ]
  return (
    <section className="sheet keep-record" aria-labelledby="keep-record">
      <h2 id="keep-record">{words.recordHeading}</h2>
      <p className="hint">{words.recordIntro}</p>
      <div className="button-row small">
        {files.map(({ path, name, label }) => (
          <KeepButton
            key={path}
            file={() => inHand.file(`${path}?${query}`)}
            name={`${detail.session.id}-${name}`}
            label={label}
            act={act}
          />
        ))}
      </div>
    </section>
  )
}

// One badge on paper: session, delegation and role in both languages, and its link as a code and in letters.
import { common as arabic } from '../../../../shared/i18n/ar/common.ts'
import { common as english } from '../../../../shared/i18n/en/common.ts'
import { createFormat, LANGUAGES, type Language } from '../../../../shared/i18n/format.ts'
import type { Badge } from '../../../../shared/protocol/host-api.ts'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { badgeName } from '../session/badge-names.ts'
import { QrCode } from './qr-code.tsx'

const COMMON = { en: english(createFormat('en', 'latn')), ar: arabic(createFormat('ar', 'latn')) }

interface BadgeCardProps {
  readonly badge: Badge
  readonly link: string
  readonly title: string
}

export function BadgeCard({ badge, link, title }: BadgeCardProps) {
  const { badges, common } = useHostWords()
  const { language } = useLanguage()
  const { role, delegation, label } = badge
  const inBoth = (of: (language: Language) => string): readonly (readonly [Language, string])[] =>
    LANGUAGES.map((each) => [each, of(each)])
  // a name of the host's own is the same in both
  const isOwnName = delegation !== null && delegation.en === delegation.ar
  return (
    <li className="badge-card">
      <p className="badge-title">
        <bdi>{title}</bdi>
      </p>
      <div className="badge-names">
        {delegation !== null &&
          (isOwnName ? (
            <p className="badge-delegation">
              <bdi>{delegation.en}</bdi>
            </p>
          ) : (
            inBoth((each) => delegation[each]).map(([each, name]) => (
              <p key={each} className="badge-delegation">
                <bdi lang={each}>{name}</bdi>
              </p>
            ))
          ))}
        <p className="badge-role">
          {inBoth((each) => COMMON[each].roles[role]).map(([each, name]) => (
            <bdi key={each} lang={each}>
              {name}
            </bdi>
          ))}
        </p>
        {label !== '' && (
          <p className="badge-label">
            <bdi>{label}</bdi>
          </p>
        )}
      </div>
      <QrCode text={link} label={badges.codeOf({ name: badgeName(badge, language, common.roles) })} />
      <p className="badge-link" dir="ltr">
        {link}
      </p>
    </li>
  )
}

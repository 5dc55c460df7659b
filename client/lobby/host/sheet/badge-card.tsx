// One badge on paper: session, delegation and role in both languages, and its link as a code and in letters.
import { badges as badgesInArabic } from '../../../../shared/i18n/ar/badges.ts'
import { common as commonInArabic } from '../../../../shared/i18n/ar/common.ts'
import { badges as badgesInEnglish } from '../../../../shared/i18n/en/badges.ts'
import { common as commonInEnglish } from '../../../../shared/i18n/en/common.ts'
import { createFormat, LANGUAGES, type Language } from '../../../../shared/i18n/format.ts'
import type { Badge } from '../../../../shared/protocol/host-api.ts'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { badgeName } from '../session/badge-names.ts'
import { QrCode } from './qr-code.tsx'

const [en, ar] = [createFormat('en', 'latn'), createFormat('ar', 'latn')]
const ROLES = { en: commonInEnglish(en).roles, ar: commonInArabic(ar).roles }
const SCAN = { en: badgesInEnglish(en).sheetScan, ar: badgesInArabic(ar).sheetScan }

interface BadgeCardProps {
  readonly badge: Badge
  readonly link: string
  readonly title: string
}

export function BadgeCard({ badge, link, title }: BadgeCardProps) {
  const { badges, common } = useHostWords()
  const { language } = useLanguage()
  const { role, delegation, label } = badge
  return (
    <li className="badge-card">
      <p className="badge-title">
        <bdi>{title}</bdi>
      </p>
      <div className="badge-names">
        <InBoth className="badge-holder" of={(each) => delegation?.[each] ?? ROLES[each][role]} />
        {label !== '' && (
          <p className="badge-label">
            <bdi>{label}</bdi>
          </p>
        )}
        {delegation !== null && <InBoth className="badge-role" of={(each) => ROLES[each][role]} />}
        <InBoth className="badge-scan" of={(each) => SCAN[each]} />
      </div>
      <QrCode text={link} label={badges.codeOf({ name: badgeName(badge, language, common.roles) })} />
      <p className="badge-link" dir="ltr">
        {link}
      </p>
    </li>
  )
}

interface InBothProps {
  readonly className: string
  readonly of: (language: Language) => string
}

/** A text in each language, once where both have the same. */
function InBoth({ className, of }: InBothProps) {
  const texts = LANGUAGES.map((each) => [each, of(each)] as const)
  const [first, second] = texts
  const shown = first?.[1] === second?.[1] ? texts.slice(0, 1) : texts
  return (
    <div className={className}>
      {shown.map(([each, text]) => (
        <p key={each}>
          <bdi lang={each}>{text}</bdi>
        </p>
      ))}
    </div>
  )
}

// A certificate on paper: to whom, for what, when, with the address at which it is checked as a code. Printed, only this is on the page.
import type { CertificateWords } from '../../../../shared/i18n/en/academy/certificate.ts'
import type { SignedCertificate } from '../../../../shared/lab/academy/certificate.ts'
import type { CourseStep } from '../../../../shared/lab/academy/courses/course.ts'
import { useDoorWords, useLanguage } from '../../../i18n/use-words.ts'
import { verifyAddress } from '../../../net/certificates.ts'
import { Emblem } from '../../emblem.tsx'
import { QrCode } from '../../host/sheet/qr-code.tsx'

interface CertificateSheetProps {
  readonly words: CertificateWords
  readonly certificate: SignedCertificate
}

export function CertificateSheet({ words, certificate }: CertificateSheetProps) {
  const { common } = useDoorWords()
  const { format } = useLanguage()
  const { name, course, at, steps, session, id, signature, key } = certificate
  const address = verifyAddress(session, id)
  return (
    <>
      <button type="button" className="certificate-print" onClick={() => print()}>
        {words.print}
      </button>
      <section className="certificate paper" aria-label={words.title}>
        <header>
          <Emblem />
          <p>{common.forum}</p>
        </header>
        <h3>{words.title}</h3>
        <p>{words.certifies}</p>
        <p className="certificate-name">
          <bdi>{name}</bdi>
        </p>
        <p>{words.completed}</p>
        <p className="certificate-course">
          <bdi>{course.title || words.first}</bdi>
        </p>
        <p>{words.on(format.date(at))}</p>
        <div className="certificate-foot">
          <div>
            <p>{words.steps}</p>
            <ul>
              {steps.map((step, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a certificate does not change
                <li key={index}>{stepWords(words, common.rulebooks, step)}</li>
              ))}
            </ul>
          </div>
          <QrCode text={address} label={words.code} />
        </div>
        <dl className="certificate-proof">
          <dt>{words.signature}</dt>
          <dd dir="ltr">{signature}</dd>
          <dt>{words.key}</dt>
          <dd dir="ltr">{key}</dd>
        </dl>
      </section>
    </>
  )
}

function stepWords(
  words: CertificateWords,
  rulebooks: Readonly<Record<string, string>>,
  step: CourseStep,
): string {
  if (step.is === 'rehearsal') return words.kinds.rehearsal(rulebooks[step.rulebook] ?? step.rulebook)
  return words.kinds[step.is] ?? ''
}

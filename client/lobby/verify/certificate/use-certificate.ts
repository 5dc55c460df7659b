// A certificate that is checked on this page: from a file, or the one that the address names, fetched from this forum.
import { useEffect, useState } from 'react'
import { type Checked, checkCertificate } from '../../../../shared/lab/academy/certificate.ts'
import { fetchCertificate, fetchForumKey } from '../../../net/certificates.ts'

export type CertificateState =
  | { readonly phase: 'none' | 'fetching' | 'missing' }
  /** `key`: of this forum; null: it could not be asked */
  | { readonly phase: 'checked'; readonly checked: Checked; readonly key: string | null }

const ASKED = /^#certificate=([a-z0-9_-]{1,64})\/([a-z0-9]{1,32})$/

/** Whoever follows the address of a certificate finds it first. */
export const isAskedForCertificate = (): boolean => ASKED.test(location.hash)

export function useCertificate(): {
  readonly state: CertificateState
  check(text: string): Promise<void>
} {
  const [state, setState] = useState<CertificateState>({ phase: 'none' })
  const check = async (text: string) => {
    const checked = checkCertificate(text)
    setState({ phase: 'checked', checked, key: await fetchForumKey() })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once, when the page is opened
  useEffect(() => {
    const [, session, id] = ASKED.exec(location.hash) ?? []
    if (session === undefined || id === undefined) return
    setState({ phase: 'fetching' })
    void fetchCertificate(session, id).then((file) =>
      file.ok ? check(file.value) : setState({ phase: 'missing' }),
    )
  }, [])
  return { state, check }
}

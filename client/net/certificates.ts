// Certificates of an Academy, and the key by which this forum signs them.
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'

/** The page that shows and checks a certificate; its number stands in the fragment, which no browser sends. */
export const verifyAddress = (session: string, certificate: string): string =>
  `${location.origin}/verify#certificate=${session}/${certificate}`

/** The text of the file. */
export async function fetchCertificate(
  session: string,
  certificate: string,
): Promise<Result<string, Refusal>> {
  try {
    const path = [session, certificate].map(encodeURIComponent).join('/')
    const response = await fetch(`/api/certificates/${path}`)
    return response.ok ? ok(await response.text()) : refuse('certificate-unknown')
  } catch {
    return refuse('not-saved')
  }
}

/** null: the forum did not answer. */
export async function fetchForumKey(): Promise<string | null> {
  try {
    const response = await fetch('/api/forum/key')
    return response.ok ? (await response.text()).trim() : null
  } catch {
    return null
  }
}

// What is wrong with a board or with what a trustee gave, as a sentence. The sentences are fetched when one is needed.
import type { ballotFaults } from '../../../shared/i18n/en/ballot-faults.ts'
import type { JobFault } from '../../ballot/jobs/job.ts'
import { useFetched } from '../../i18n/use-fetched.ts'
import { useLanguage } from '../../i18n/use-words.ts'

const FAULTS = {
  en: async (): Promise<Sentences> => (await import('../../../shared/i18n/en/ballot-faults.ts')).ballotFaults,
  ar: async (): Promise<Sentences> => (await import('../../../shared/i18n/ar/ballot-faults.ts')).ballotFaults,
}
type Sentences = Readonly<Record<keyof typeof ballotFaults, string>>

/** Until they are here, and where there is none, the name of the fault, which is public. */
export function useFaultWords(): (fault: JobFault) => string {
  const { language } = useLanguage()
  const sentences = useFetched(language, FAULTS) as Readonly<Record<string, string>> | null | undefined
  return (fault) => sentences?.[fault] ?? fault
}

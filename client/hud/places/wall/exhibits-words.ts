// The words of what is shown, fetched with it.
import type { ExhibitsWords } from '../../../../shared/i18n/en/exhibits.ts'
import type { ShownExhibit } from '../../../../shared/lab/wall/wall-types.ts'
import { type OwnWords, useOwnWords } from '../../../i18n/use-own-words.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { numberOf } from '../../business/motion-words.ts'
import { useView } from '../../sitting-context.ts'

const WORDS: OwnWords<ExhibitsWords> = {
  en: async () => (await import('../../../../shared/i18n/en/exhibits.ts')).exhibits,
  ar: async () => (await import('../../../../shared/i18n/ar/exhibits.ts')).exhibits,
}

export const useExhibitsWords = () => useOwnWords(WORDS)

/** A text of the sitting is called as it is called now. */
export function useTitleOf(words: ExhibitsWords): (exhibit: ShownExhibit) => string {
  const { business } = useWords()
  const proposals = useView(({ chapters }) => chapters.proposals.proposals)
  const documents = useView(({ chapters }) => chapters.documents)
  return ({ texts, text, kind }) => {
    // nobody gives it a name, and each reader has another word for it
    if (kind === 'screen') return words.kinds.screen
    if (text === null) return texts?.title ?? words.erased
    if (text.of === 'document')
      return documents.find(({ id }) => id === text.id)?.title ?? business.documentErased
    const title = proposals.find(({ id }) => id === text.id)?.title ?? business.titleErased
    return words.bring.proposal({ number: numberOf(text.id), title })
  }
}

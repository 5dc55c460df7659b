// The text itself: recitals, then numbered operative paragraphs, each with the amendments to it.
import type { Amendment, ProposalText } from '../../../shared/procedure/proposals/proposals-state.ts'
import type { ProposalView } from '../../../shared/procedure/view.ts'
import { useWords } from '../../i18n/use-words.ts'
import { PaperEntry } from './paper-entry.tsx'
import { paperParagraphs } from './paper-paragraphs.ts'

interface ProposalPaperProps {
  readonly proposal: ProposalView
  /** as submitted */
  readonly text: ProposalText
  readonly amendments: readonly Amendment[]
}

export function ProposalPaper({ proposal, text, amendments }: ProposalPaperProps) {
  const { business } = useWords()
  return (
    <>
      {text.preamble.length > 0 && (
        <section aria-label={business.recitals} className="recitals">
          {text.preamble.map((recital, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: recitals have no other name, and never change
            <p key={place} dir="auto">
              {recital}
            </p>
          ))}
        </section>
      )}
      <section aria-label={business.operative} className="operative">
        {paperParagraphs(text, amendments, proposal.parts).map((paragraph) => (
          <PaperEntry key={paragraph.number} proposal={proposal.id} paragraph={paragraph} />
        ))}
      </section>
    </>
  )
}

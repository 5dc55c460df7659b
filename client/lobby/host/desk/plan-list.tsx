// Drafts: to be continued, duplicated or deleted.
import { spoken } from '../../../../shared/i18n/format.ts'
import type { KeptPlan } from '../../../../shared/protocol/host-api.ts'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { PageLink } from '../../../page-link.tsx'
import { countOf } from '../plan/session-of.ts'
import { DeletePlan } from './delete-plan.tsx'
import { DeskSection } from './desk-section.tsx'

interface DraftListProps {
  readonly drafts: readonly KeptPlan[]
  readonly onChanged: () => void
}

export function DraftList({ drafts, onChanged }: DraftListProps) {
  const { desk } = useHostWords()
  if (drafts.length === 0) return null
  return (
    <DeskSection heading={desk.draftsHeading}>
      <ul className="desk-list">
        {drafts.map((draft) => (
          <DraftItem key={draft.id} draft={draft} onChanged={onChanged} />
        ))}
      </ul>
    </DeskSection>
  )
}

function DraftItem({ draft, onChanged }: { readonly draft: KeptPlan; readonly onChanged: () => void }) {
  const { common, desk, host } = useHostWords()
  const { format } = useLanguage()
  const { id, plan, savedAt } = draft
  const title = plan.title.trim() || desk.untitled
  return (
    <li>
      <div>
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <p className="fine">
          <span>{common.rulebooks[plan.rulebook] ?? plan.rulebook}</span>
          <span>{host.chosen({ count: countOf(plan) })}</span>
          <span>{desk.savedAt({ at: format.dateTime(savedAt) })}</span>
        </p>
      </div>
      <div className="button-row small">
        <PageLink to={`/host/new?plan=${id}`} className="button primary">
          <span aria-hidden="true">{desk.resume}</span>
          <span className="visually-hidden">{spoken(desk.resumeOf({ title }))}</span>
        </PageLink>
        <PageLink to={`/host/new?from=${id}`} className="button">
          <span aria-hidden="true">{desk.duplicate}</span>
          <span className="visually-hidden">{spoken(desk.duplicateOf({ title }))}</span>
        </PageLink>
        <DeletePlan id={id} title={title} onDeleted={onChanged} />
      </div>
    </li>
  )
}

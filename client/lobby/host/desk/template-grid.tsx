// What a session may start from: templates of the forum, and those of the host.
import { spoken } from '../../../../shared/i18n/format.ts'
import type { KeptPlan } from '../../../../shared/protocol/host-api.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { PageLink } from '../../../page-link.tsx'
import { countOf } from '../plan/session-of.ts'
import { DeletePlan } from './delete-plan.tsx'
import { DeskSection } from './desk-section.tsx'
import { TEMPLATE_IDS } from './templates.ts'

interface TemplatesProps {
  readonly own: readonly KeptPlan[]
  readonly onChanged: () => void
}

export function Templates({ own, onChanged }: TemplatesProps) {
  const { desk, host } = useHostWords()
  return (
    <>
      {own.length > 0 && (
        <DeskSection heading={desk.ownTemplatesHeading}>
          <ul className="template-grid">
            {own.map(({ id, plan }) => {
              const name = plan.title.trim() || desk.untitled
              return (
                <li key={id}>
                  <TemplateLink
                    to={`/host/new?from=${id}`}
                    name={name}
                    text={host.chosen({ count: countOf(plan) })}
                  />
                  <DeletePlan id={id} title={name} onDeleted={onChanged} />
                </li>
              )
            })}
          </ul>
        </DeskSection>
      )}
      <DeskSection heading={desk.templatesHeading}>
        <p className="hint">{desk.templatesHint}</p>
        <ul className="template-grid">
          {TEMPLATE_IDS.map((id) => (
            <li key={id}>
              <TemplateLink to={`/host/new?template=${id}`} {...desk.templates[id]} />
            </li>
          ))}
        </ul>
      </DeskSection>
    </>
  )
}

interface TemplateLinkProps {
  readonly to: string
  readonly name: string
  readonly text: string
}

function TemplateLink({ to, name, text }: TemplateLinkProps) {
  const { desk } = useHostWords()
  return (
    <PageLink to={to} className="template">
      <strong aria-hidden="true">
        <bdi>{name}</bdi>
      </strong>
      <span className="visually-hidden">{spoken(desk.startFrom({ name }))}</span>
      <span className="hint">{text}</span>
    </PageLink>
  )
}

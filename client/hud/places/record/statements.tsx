// Position statements of delegations: a list to read, the same on the public page and beside the hall.
import type { ReactNode } from 'react'
import type { PublicRecordWords } from '../../../../shared/i18n/en/public-record.ts'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { DelegationId } from '../../../../shared/ids.ts'
import type { ShownStatement } from '../../../../shared/lab/record/record-types.ts'
import { DelegationFlag } from '../../delegation-flag.tsx'

interface StatementsProps {
  readonly words: PublicRecordWords
  readonly statements: readonly ShownStatement[]
  readonly nameOf: (delegation: DelegationId) => string
  readonly onRead: (statement: ShownStatement) => void
  /** what its own delegation may do with it */
  readonly acts?: (statement: ShownStatement) => ReactNode
}

export function Statements({ words, statements, nameOf, onRead, acts }: StatementsProps) {
  if (statements.length === 0) return <p className="empty">{words.statementsNone}</p>
  return (
    <ul className="statements">
      {statements.map((statement) => {
        const { id, delegation, texts, at, versions } = statement
        return (
          <li key={id} id={`statement-${id}`}>
            <p className="statement-of">
              <DelegationFlag id={delegation} size={22} />
              <bdi>{nameOf(delegation)}</bdi>
            </p>
            <h4 dir="auto">{texts?.title ?? words.erased}</h4>
            {texts && (
              <>
                <p dir="auto">{texts.lead}</p>
                <p className="fine">
                  <span>{words.by({ name: texts.name, at })}</span>
                  {versions > 1 && <span>{words.versions({ count: versions })}</span>}
                </p>
              </>
            )}
            <div className="button-row small">
              {texts && (
                <button
                  type="button"
                  aria-label={spoken(words.readLong({ title: texts.title }))}
                  onClick={() => onRead(statement)}
                >
                  {words.read}
                </button>
              )}
              {acts?.(statement)}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

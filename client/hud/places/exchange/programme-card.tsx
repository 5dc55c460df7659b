// One programme: what it is, taking part, one's own cohort, and coordinating it.
import type { ExchangeShown } from '../../../../shared/lab/exchange/exchange-law.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { CohortCard } from './cohort-card.tsx'
import { CoordinateBlock } from './coordinate-block.tsx'
import { useExchange, useExchangeAct } from './exchange-context.ts'
import { JoinForm } from './join-form.tsx'

type ProgrammeShown = ExchangeShown['programmes'][number]

export function ProgrammeCard({ programme }: { readonly programme: ProgrammeShown }) {
  const { words, own } = useExchange()
  const mine = own?.programmes.find(({ id }) => id === programme.id) ?? null
  const { id, title, about } = programme
  return (
    <article className="programme" aria-labelledby={`programme-${id}`}>
      <h4 id={`programme-${id}`}>
        <bdi>{title ?? words.erased}</bdi>
        <small>{words.people({ count: programme.people })}</small>
      </h4>
      {about && (
        <p className="programme-about" dir="auto">
          {about}
        </p>
      )}
      {mine?.me && (
        <p>
          {words.you({ name: mine.me.name ?? words.erased })}{' '}
          {mine.me.isCoordinator && <span className="tag">{words.offices.coordinator}</span>}
        </p>
      )}
      {mine?.me && mine.me.cohort === null && <p className="hint">{words.waiting}</p>}
      {mine?.cohorts.map((cohort) => {
        const shown = programme.cohorts.find((each) => each.id === cohort.id)
        return shown && <CohortCard key={cohort.id} programme={mine} cohort={cohort} shown={shown} />
      })}
      <JoinForm
        key={mine?.me ? 'change' : 'join'}
        programme={id}
        me={mine?.me ?? null}
        isOpen={mine === null}
      />
      {mine?.me && <LeaveButton programme={id} />}
      {mine?.mayCoordinate && <CoordinateBlock programme={mine} cohorts={programme.cohorts} />}
    </article>
  )
}

function LeaveButton({ programme }: { readonly programme: string }) {
  const { words } = useExchange()
  const { isBusy, refused, run } = useExchangeAct()
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-disabled={isBusy}
        onClick={() => void run({ is: 'leave', programme })}
      >
        {words.leave}
      </button>
      <RefusalLine refusal={refused} />
    </>
  )
}

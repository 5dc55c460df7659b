// What I may do now: what is in order first, by group; below, folded, what is not, with why and the rule.
import type { ActAsk, ActName } from '../../../shared/protocol/acts.ts'
import { useWords } from '../../i18n/use-words.ts'
import { refusalWords } from '../../refusal-words.ts'
import { GoIcon } from '../icons.tsx'
import { ActButton } from '../law/act-button.tsx'
import { useLaw } from '../law/use-law.ts'
import { useGoTo } from '../screen/use-go-to.ts'
import { ACT_GROUPS, type ActGroup, type ActWay, type DelegateAct } from './delegate-act.ts'
import { delegateActs, type Hindrance, hindrancesOf } from './delegate-acts.ts'
import { useActLabel } from './use-act-label.ts'

export function ActList() {
  const { acts: words } = useWords()
  const acts = useLaw(delegateActs)
  const inOrder = acts.filter(({ refusal }) => refusal === null)
  const out = acts.filter(({ refusal }) => refusal !== null)
  return (
    <section className="block acts" aria-labelledby="acts">
      <h3 id="acts">{words.heading}</h3>
      {inOrder.length === 0 && <p className="empty">{words.none}</p>}
      {ACT_GROUPS.map((group) => (
        <Group key={group} group={group} acts={inOrder.filter((act) => act.group === group)} />
      ))}
      {out.length > 0 && (
        <details className="not-now">
          <summary>{words.notNow({ count: out.length })}</summary>
          {hindrancesOf(out).map((hindrance) => (
            <NotNow key={hindrance.code} hindrance={hindrance} />
          ))}
        </details>
      )}
    </section>
  )
}

function Group({ group, acts }: { readonly group: ActGroup; readonly acts: readonly DelegateAct[] }) {
  const { acts: words } = useWords()
  const labelOf = useActLabel()
  if (acts.length === 0) return null
  return (
    <>
      <h4>{words.groups[group]}</h4>
      <ul className="act-rows">
        {acts.map(({ label, way }) => (
          <li key={JSON.stringify(label)}>
            <Way way={way} label={labelOf(label)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Way({ way, label }: { readonly way: ActWay; readonly label: string }) {
  const goTo = useGoTo()
  if (way.is === 'ask')
    return (
      <ActButton act={way.act} ask={way.ask as ActAsk<ActName> as never} className="act-row">
        <span>{label}</span>
      </ActButton>
    )
  return (
    <button type="button" className="act-row" onClick={() => goTo(way.panel, way.wanted ?? undefined)}>
      <span>{label}</span>
      <GoIcon />
    </button>
  )
}

function NotNow({ hindrance: { code, acts } }: { readonly hindrance: Hindrance }) {
  const words = useWords()
  const labelOf = useActLabel()
  return (
    <div className="hindrance">
      <p className="hint">{refusalWords(words, code)}</p>
      <ul>
        {acts.map(({ label, rule }) => (
          <li key={JSON.stringify(label)}>
            <bdi>{labelOf(label)}</bdi>
            {rule !== undefined && <span className="why-rule">{words.rules.rule({ rule })}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

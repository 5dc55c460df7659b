// Over the hall while it is built: how far it is, and the way to the plain view, which has everything meanwhile.
import { useScreen } from './hud/screen/screen-context.ts'
import { useHallWords } from './i18n/use-words.ts'
import type { Loading } from './scene/loading.ts'
import './styles/loading.css'

/** `loading` null: its code is on the way, and nobody knows how far. */
export function HallLoading({ loading }: { readonly loading: Loading | null }) {
  const { hall } = useHallWords()
  const { onView } = useScreen()
  const { title, parts, plain } = hall.loading
  const part = parts[loading?.part ?? 'code']
  const percent = loading && Math.round(loading.share * 100)
  return (
    <section className="hall-loading night" aria-labelledby="hall-loading">
      <h2 id="hall-loading">{title}</h2>
      <div
        className="progress"
        role="progressbar"
        aria-labelledby="hall-loading"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        aria-valuetext={part}
      >
        <div style={{ inlineSize: `${percent ?? 0}%` }} />
      </div>
      <p className="progress-words">
        <span>{part}</span>
        {percent !== null && <span aria-hidden="true">{hall.loading.percent({ number: percent })}</span>}
      </p>
      <button type="button" onClick={() => onView('plain')}>
        {plain}
      </button>
    </section>
  )
}

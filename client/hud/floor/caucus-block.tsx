// A caucus: what it is on, how long it goes on, and how one speaks in it.
import type { Caucus } from '../../../shared/procedure/speakers/speakers-state.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { clockText } from '../clock/clock-text.ts'
import { useNow } from '../clock/use-now.ts'
import { useView } from '../sitting-context.ts'

export function CaucusBlock() {
  const caucus = useView(({ chapters }) => chapters.speakers.caucus)
  return caucus && <CaucusOn caucus={caucus} />
}

function CaucusOn({ caucus }: { readonly caucus: Caucus }) {
  const { floor: words, rules } = useWords()
  const { format } = useLanguage()
  const now = useNow()
  const { kind, topic, seconds, endsAt } = caucus
  return (
    <section className="caucus" aria-labelledby="caucus">
      <h3 id="caucus">{rules.motions[`${kind}-caucus`]}</h3>
      {topic !== null && (
        <p className="caucus-topic">
          <bdi>{topic}</bdi>
        </p>
      )}
      <p className="caucus-time" role="timer">
        {words.caucusLeft({ time: clockText(Math.max(0, endsAt - now), format) })}
      </p>
      <p className="hint">
        {seconds === null
          ? words.caucusFree
          : words.caucusSpeech({ time: clockText(seconds * 1000, format) })}
      </p>
    </section>
  )
}

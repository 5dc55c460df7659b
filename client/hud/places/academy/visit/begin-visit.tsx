// The guided first visit: one button makes a small rehearsal and leads there.
import { useLanguage } from '../../../../i18n/use-words.ts'
import { RefusalLine } from '../../../refusal-line.tsx'
import { useAcademy } from '../academy-context.ts'
import { useRehearse } from '../rehearsal/use-rehearse.ts'

/** Quick enough that a whole meeting comes by in five minutes, slow enough to read along. */
const VISIT_PACE = 3

export function BeginVisit() {
  const { words, own } = useAcademy()
  const { language } = useLanguage()
  const { isMaking, refused, rehearse } = useRehearse()
  const { visit } = words
  const isDone = own.done.includes('first/0')
  const begin = () =>
    void rehearse({
      ...{ rulebook: 'model-un', role: 'delegate', topic: 'youth-exchange', language, pace: VISIT_PACE },
    })
  return (
    <section className="academy-visit" aria-labelledby="academy-visit">
      <h4 id="academy-visit">{visit.heading}</h4>
      <p>{visit.lead}</p>
      <button type="button" className={isDone ? '' : 'primary'} aria-disabled={isMaking} onClick={begin}>
        {isMaking ? words.rehearse.making : isDone ? visit.again : visit.begin}
      </button>
      <RefusalLine refusal={refused} />
    </section>
  )
}

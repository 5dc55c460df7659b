// How long and how often all links of a session work: set by its host, at once for all that are good.
import { type FormEvent, useState } from 'react'
import type { HostedDetail } from '../../../../shared/protocol/host-api.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { LimitFields } from './limit-fields.tsx'
import { limitsFrom } from './limits-from.ts'
import { localTime } from './local-time.ts'
import type { Act } from './session-page.tsx'
import type { SessionInHand } from './use-session.ts'

interface LinkLimitsProps {
  readonly detail: HostedDetail
  readonly inHand: SessionInHand
  readonly act: Act
}

export function LinkLimits({ detail, inHand, act }: LinkLimitsProps) {
  const { links: words } = useHostWords()
  const [end, setEnd] = useState(() => firstEnd(detail))
  const [uses, setUses] = useState('')
  const [isWrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const asked = limitsFrom(end, uses, Date.now())
    const isWhole = asked?.expiresAt !== undefined
    setWrong(!isWhole)
    if (isWhole) void act(inHand.limit({ ...asked, badges: 'all', expiresAt: asked.expiresAt! }), words.done)
  }
  return (
    <section className="sheet link-limits" aria-labelledby="link-limits">
      <h2 id="link-limits">{words.heading}</h2>
      <p className="hint">{words.intro}</p>
      <form onSubmit={submit} noValidate>
        <LimitFields
          id="limits"
          end={end}
          uses={uses}
          usesLabel={words.uses}
          usesHint={words.usesHint}
          isWrong={isWrong}
          onEnd={setEnd}
          onUses={setUses}
        />
        <div className="button-row small">
          <button type="submit">{words.set}</button>
        </div>
      </form>
    </section>
  )
}

/** The end that most good badges have now. */
function firstEnd({ badges }: HostedDetail): string {
  const ends = badges.flatMap(({ expiresAt, revokedAt }) =>
    expiresAt === null || revokedAt !== null ? [] : [expiresAt],
  )
  return ends.length === 0 ? '' : localTime(Math.max(...ends))
}

// All badges of a session by role, to be searched where they are many.
import { useState } from 'react'
import type { Badge, HostedDetail } from '../../../../shared/protocol/host-api.ts'
import { matches } from '../../../i18n/matches.ts'
import { useHostWords } from '../../../i18n/use-words.ts'
import { BadgeItem } from './badge-item.tsx'
import { searchedNames } from './badge-names.ts'
import type { Act } from './session-page.tsx'
import type { SessionInHand } from './use-session.ts'

/** more than a screen: these are searched, and shown in full only when asked for */
const MANY = 24
const ROLES = ['chair', 'secretary', 'delegate', 'observer', 'visitor'] as const

interface BadgeGroupsProps {
  readonly detail: HostedDetail
  readonly inHand: SessionInHand
  readonly act: Act
}

export function BadgeGroups({ detail, inHand, act }: BadgeGroupsProps) {
  const { badges, common } = useHostWords()
  const [query, setQuery] = useState('')
  const found = detail.badges.filter((badge) => matches(query, searchedNames(badge, common.roles)))
  return (
    <>
      {detail.badges.length > MANY && (
        <div className="field">
          <label htmlFor="search-badges">{badges.search}</label>
          <input
            id="search-badges"
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            dir="auto"
            autoComplete="off"
          />
        </div>
      )}
      {found.length === 0 && <p className="empty">{badges.noneFound}</p>}
      {ROLES.map((role) => (
        <BadgeGroup
          key={role}
          badges={found.filter((badge) => badge.role === role)}
          inHand={inHand}
          act={act}
        />
      ))}
    </>
  )
}

interface BadgeGroupProps {
  readonly badges: readonly Badge[]
  readonly inHand: SessionInHand
  readonly act: Act
}

function BadgeGroup({ badges: found, inHand, act }: BadgeGroupProps) {
  const { badges } = useHostWords()
  const [isWhole, setWhole] = useState(false)
  const role = found[0]?.role
  if (role === undefined) return null
  const shown = isWhole || found.length <= MANY ? found : found.slice(0, MANY)
  return (
    <section className="sheet badge-group" aria-labelledby={`group-${role}`}>
      <h2 id={`group-${role}`}>{badges.groups[role]}</h2>
      <ul className="links">
        {shown.map((badge) => (
          <BadgeItem key={badge.id} badge={badge} inHand={inHand} act={act} />
        ))}
      </ul>
      {shown.length < found.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {badges.showAll({ count: found.length })}
        </button>
      )}
    </section>
  )
}

// A credential that arrives by its link is taken out of the address when it is seen, and kept as kept-credential.ts says. Hardly anybody
// comes this way, so that no more than this is loaded before the hall.
import type { SessionId } from '../../../shared/ids.ts'
import { takeFromFragment } from '../../fragment.ts'
import { writeStored } from '../../stored.ts'

/** True when there was one. It is in this tab, until the booth has found that it is the delegation's own. */
export function takeArrivedCredential(session: SessionId): boolean {
  const link = takeFromFragment(['credential', 'office'])
  if (link.size > 0) writeStored(`credential.${session}`, `#${link}`, 'tab')
  return link.size > 0
}

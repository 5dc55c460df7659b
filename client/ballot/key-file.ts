// The file in which a trustee keeps the key: the only place where it outlives the page. Read again by hand, for anyone may have changed it.
import type { SessionId } from '../../shared/ids.ts'
import { BALLOT_GROUPS, type BallotGroup } from '../../shared/procedure/secret/secret-state.ts'

export interface TrusteeKey {
  /** uuid of the office that it was made for */
  readonly office: string
  readonly group: BallotGroup
  /** a number where all trustees are needed, else the seed of a seat */
  readonly secret: string
}

const KIND = 'majlis trustee key'
/** a number below the order in decimal, or 22 signs of base 58 */
const SECRET = /^[0-9A-Za-z]{1,78}$/
const UUID = /^[0-9A-Za-z]{14,64}$/
/** enough to tell the files of several offices apart */
const SHORT = 6

export const keyFileName = ({ office }: TrusteeKey): string =>
  `majlis-trustee-key-${office.slice(0, SHORT)}.json`

/** `session`: so that whoever finds the file knows what it was for. */
export const keyFileText = (session: SessionId, { office, group, secret }: TrusteeKey): string =>
  `${JSON.stringify({ kind: KIND, version: 1, session, office, group, secret }, null, 2)}\n`

/** null: it is no key file. */
export function readKeyFile(text: string): TrusteeKey | null {
  const file = fieldsIn(text)
  const group = BALLOT_GROUPS.find((each) => each === file.group)
  const { kind, version, office, secret } = file
  if (kind !== KIND || version !== 1 || group === undefined) return null
  if (typeof office !== 'string' || typeof secret !== 'string') return null
  return UUID.test(office) && SECRET.test(secret) ? { office, group, secret } : null
}

function fieldsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(text) as object) }
  } catch {
    return {}
  }
}

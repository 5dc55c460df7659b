// The law of the signing table: a draft is read by those who draft it, what was signed by all.
import type { PlaceLaw, PlaceWho } from '../place.ts'
import type { MayText } from '../shared-text.ts'
import { decideSigning } from './decide-signing.ts'
import { evolveSigning } from './evolve-signing.ts'
import type { SigningAct, SigningEvent } from './signing-acts.ts'
import {
  EMPTY_SIGNING,
  MOST_TITLE,
  type SigningOwn,
  type SigningShown,
  type SigningState,
} from './signing-state.ts'

export const SIGNING_LAW: PlaceLaw<SigningState, SigningAct, SigningEvent, SigningShown, SigningOwn> = {
  empty: EMPTY_SIGNING,
  texts: { draft: { title: { most: MOST_TITLE } } },
  open: new Set(['signing.signed']),
  decide: decideSigning,
  evolve: evolveSigning,
  shown,
  own,
  mayText,
  quotes: (_, act) => (act.is === 'freeze' ? [act.agreement] : []),
}

function shown({ agreements, keys }: SigningState): SigningShown {
  const told = agreements.map((each) => (each.phase === 'signed' ? each : { ...each, text: null }))
  return { agreements: told, keys }
}

function own({ agreements }: SigningState, { delegation }: PlaceWho): SigningOwn | null {
  if (delegation === null) return null
  const theirs = agreements.filter(({ parties, phase }) => phase !== 'signed' && parties.includes(delegation))
  const texts = theirs.flatMap(({ id, text }) => (text === null ? [] : [[id, text] as const]))
  return texts.length === 0 ? null : { texts: Object.fromEntries(texts) }
}

/** Everybody of the parties writes, until it is frozen. */
function mayText({ agreements }: SigningState, { delegation }: PlaceWho, text: string): MayText | null {
  const agreement = agreements.find(({ id }) => id === text)
  if (!agreement || delegation === null || !agreement.parties.includes(delegation)) return null
  return agreement.phase === 'drafting' ? 'write' : 'read'
}

// Who may do what at the signing table. A delegation speaks by who leads it; everybody of a party may write.
import type { DelegationId } from '../../ids.ts'
import { isKeyProved, isSigned, termsHash } from '../../journal/agreement/terms.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { Fresh, PlaceWho } from '../place.ts'
import type { SigningAct, SigningActOf, SigningEvent } from './signing-acts.ts'
import {
  type Agreement,
  hasAgreed,
  hasSigned,
  LEAST_PARTIES,
  MOST_AGREEMENTS,
  MOST_PARTIES,
  mayBeSigned,
  type SigningState,
} from './signing-state.ts'

type Decided = Result<readonly SigningEvent[], Refusal>

export function decideSigning(state: SigningState, act: SigningAct, who: PlaceWho, fresh: Fresh): Decided {
  if (act.is === 'draft') return draft(state, act, who, fresh)
  if (act.is === 'announce') return announce(state, act, who)
  const agreement = state.agreements.find(({ id }) => id === act.agreement)
  if (agreement === undefined) return refuse('place-unknown')
  const party = partyOf(agreement, who)
  if (party === null) return refuse('not-party')
  if (agreement.phase === 'signed' || agreement.phase === 'withdrawn') return refuse('place-closed')
  if (!who.isHead) return refuse('not-head')
  switch (act.is) {
    case 'freeze':
      return freeze(agreement, act, party, fresh)
    case 'agree':
      return agree(agreement, act, party)
    case 'reopen':
      return reopen(agreement, party)
    case 'withdraw':
      return ok([{ type: 'signing.withdrawn', agreement: agreement.id, delegation: party }])
    case 'sign':
      return sign(state, agreement, act, { party, name: who.name, salt: fresh.salt })
  }
}

const partyOf = ({ parties }: Agreement, { delegation }: PlaceWho): DelegationId | null =>
  delegation !== null && parties.includes(delegation) ? delegation : null

/** By somebody of a party, or by the desk for others. */
function draft(state: SigningState, act: SigningActOf<'draft'>, who: PlaceWho, { id, salt }: Fresh): Decided {
  const { parties, title } = act
  const isUnfit = parties.length < LEAST_PARTIES || parties.length > MOST_PARTIES
  if (isUnfit || new Set(parties).size < parties.length) return refuse('parties-unfit')
  if (!who.isDesk && (who.delegation === null || !parties.includes(who.delegation)))
    return refuse('not-party')
  if (state.agreements.length >= MOST_AGREEMENTS) return refuse('place-full')
  return ok([{ type: 'signing.drafted', agreement: id, parties, texts: { title }, salt }])
}

function freeze(
  agreement: Agreement,
  { hash }: SigningActOf<'freeze'>,
  party: DelegationId,
  { quoted, salt }: Fresh,
): Decided {
  const { id, title, parties, phase } = agreement
  if (phase === 'frozen') return agree(agreement, { is: 'agree', agreement: id, hash }, party)
  const text = quoted?.[id]?.content ?? ''
  if (title === null || text.trim() === '') return refuse('bad-text')
  // what the asker saw is what stands
  if (hash !== termsHash({ agreement: id, title, parties, text })) return refuse('changed-meanwhile')
  return ok([{ type: 'signing.frozen', agreement: id, hash, delegation: party, texts: { text }, salt }])
}

function agree(agreement: Agreement, { hash }: SigningActOf<'agree'>, party: DelegationId): Decided {
  if (agreement.frozen === null) return refuse('terms-open')
  if (hash !== agreement.frozen.hash) return refuse('changed-meanwhile')
  if (hasAgreed(agreement, party)) return ok([])
  return ok([{ type: 'signing.agreed', agreement: agreement.id, hash, delegation: party }])
}

function reopen({ id, phase, signatures }: Agreement, party: DelegationId): Decided {
  if (phase === 'drafting') return ok([])
  if (signatures.length > 0) return refuse('already-signed')
  return ok([{ type: 'signing.reopened', agreement: id, delegation: party }])
}

function announce(state: SigningState, { key, proof }: SigningActOf<'announce'>, who: PlaceWho): Decided {
  const { delegation, isHead } = who
  if (delegation === null) return refuse('not-in-delegation')
  if (!isHead) return refuse('not-head')
  if (!isKeyProved({ delegation, key }, proof)) return refuse('signature-wrong')
  if (state.keys[delegation]?.key === key) return ok([])
  return ok([{ type: 'signing.announced', delegation, key }])
}

interface Signing {
  readonly party: DelegationId
  readonly name: string
  readonly salt: string
}

function sign(
  { keys }: SigningState,
  agreement: Agreement,
  { hash, key, signature }: SigningActOf<'sign'>,
  { party, name, salt }: Signing,
): Decided {
  if (!mayBeSigned(agreement)) return refuse('terms-open')
  if (hash !== agreement.frozen?.hash) return refuse('changed-meanwhile')
  if (keys[party]?.key !== key) return refuse('key-unknown')
  if (hasSigned(agreement, party)) return ok([])
  const { id, parties, signatures } = agreement
  if (!isSigned({ agreement: id, hash, delegation: party, key }, signature)) return refuse('signature-wrong')
  const signed: SigningEvent = {
    ...{ type: 'signing.signed', agreement: id, hash, delegation: party, key, signature },
    ...{ texts: { name }, salt },
  }
  const isLast = signatures.length + 1 === parties.length
  return ok(isLast ? [signed, { type: 'signing.concluded', agreement: id, hash }] : [signed])
}

// PR: submitting an amendment, standing behind it, taking one over, withdrawing it.
import type { AmendmentId, DelegationId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import type { Event } from '../event.ts'
import { asDelegate, asVoter, type Gate, outsideVote } from '../gates.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { isAgainstAdopted, replacedBy } from './contradiction.ts'
import { decisionOn } from './next-to-put.ts'
import { isDebateClosedOn } from './open-item.ts'
import { asUnvoted, asWaiting, roomForAmendment } from './proposal-gates.ts'
import { areAmendmentsMoved, isAmendmentSupported } from './proposal-support.ts'
import { checkParagraph } from './proposal-text.ts'
import type { AmendmentCommand } from './proposals-command.ts'
import type { Change, Proposal } from './proposals-state.ts'

const submit: Act<'amendment.submit'> = (sitting, { proposal: id, change, salt }, who) => {
  if (rulebookOf(sitting).procedure.amendments === null) return refuse('not-in-order', 'PR10')
  const open = asUnvoted(sitting, id, 'PR20')
  if (!open.ok) return open
  const proposal = open.value
  const voter = asVoter(sitting, who, decisionOn(sitting, proposal, 'amendment'), 'PR10')
  if (!voter.ok) return voter
  if (proposal.phase !== 'introduced') return refuse('not-in-order', 'PR10')
  if (isDebateClosedOn(sitting, proposal.item)) return refuse('not-in-order', 'PR3')
  const { delegation } = voter.value
  const room = roomForAmendment(sitting, delegation)
  if (!room.ok) return room
  const checked = checkChange(proposal, change)
  if (!checked.ok) return checked
  const amendment = `a${sitting.proposals.amendmentCount + 1}` as AmendmentId
  return ok([
    { type: 'amendment.submitted', amendment, proposal: id, delegation, ...checked.value, salt },
    ...introducedWith(sitting, amendment, [delegation]),
  ])
}

// PR11
function checkChange({ submittedParagraphs: last }: Proposal, { is, paragraph, text }: Change): Gate<Change> {
  const first = is === 'add' ? 0 : 1
  if (!Number.isSafeInteger(paragraph) || paragraph < first || paragraph > last)
    return refuse('paragraph-unknown', 'PR11', 'change.paragraph')
  if (is === 'delete') return ok({ is, paragraph, text: null })
  const words = checkParagraph(text ?? '', 'change.text')
  return words.ok ? ok({ is, paragraph, text: words.value }) : words
}

// PR12
const introducedWith = (
  sitting: Sitting,
  amendment: AmendmentId,
  sponsors: readonly DelegationId[],
): readonly Event[] =>
  !areAmendmentsMoved(sitting) && isAmendmentSupported(sitting, { sponsors })
    ? [{ type: 'amendment.introduced', amendment }]
    : []

const support: Act<'amendment.support'> = (sitting, { amendment: id, isSponsor }, who) => {
  const delegate = asDelegate(sitting, who, 'PR12')
  if (!delegate.ok) return delegate
  const waiting = asWaiting(sitting, id, 'PR20')
  if (!waiting.ok) return waiting
  const { amendment, proposal } = waiting.value
  const { delegation } = delegate.value
  if (amendment.sponsors.includes(delegation) === isSponsor) return ok([])
  if (delegation === amendment.delegation) return refuse('not-in-order', 'PR12', 'isSponsor')
  const voter = asVoter(sitting, who, decisionOn(sitting, proposal, 'amendment'), 'PR12')
  if (!voter.ok) return voter
  const supported: Event = { type: 'amendment.supported', amendment: id, delegation, isSponsor }
  const isBefore = amendment.phase === 'introduced' || !isSponsor
  return ok([
    supported,
    ...(isBefore ? [] : introducedWith(sitting, id, [...amendment.sponsors, delegation])),
  ])
}

// PR13
const accept: Act<'amendment.accept'> = (sitting, { amendment: id }, who) => {
  const rules = rulebookOf(sitting).procedure.amendments
  if (!rules?.friendly) return refuse('not-in-order', rules?.rule ?? 'PR13')
  const delegate = asDelegate(sitting, who, 'PR13')
  if (!delegate.ok) return delegate
  const waiting = asWaiting(sitting, id, 'PR20')
  if (!waiting.ok) return waiting
  const { amendment, proposal } = waiting.value
  if (delegate.value.delegation !== proposal.delegation) return refuse('not-your-proposal', rules.rule)
  if (isAgainstAdopted(sitting, amendment)) return refuse('not-in-order', 'PR13')
  const idle = outsideVote(sitting, 'PR13')
  if (!idle.ok) return idle
  return ok([
    ...replacedBy(sitting, amendment).map(
      (other): Event => ({
        type: 'amendment.settled',
        amendment: other.id,
        phase: 'fallen',
      }),
    ),
    { type: 'amendment.settled', amendment: id, phase: 'accepted' },
  ])
}

// PR14
const withdraw: Act<'amendment.withdraw'> = (sitting, { amendment: id }, who) => {
  const delegate = asDelegate(sitting, who, 'PR14')
  if (!delegate.ok) return delegate
  const waiting = asWaiting(sitting, id, 'PR14')
  if (!waiting.ok) return waiting
  if (waiting.value.amendment.delegation !== delegate.value.delegation)
    return refuse('not-your-proposal', 'PR14')
  const idle = outsideVote(sitting, 'PR14')
  if (!idle.ok) return idle
  return ok([{ type: 'amendment.settled', amendment: id, phase: 'withdrawn' }])
}

export const AMENDMENT_ACTS: ActsOf<AmendmentCommand> = {
  'amendment.submit': submit,
  'amendment.support': support,
  'amendment.accept': accept,
  'amendment.withdraw': withdraw,
}

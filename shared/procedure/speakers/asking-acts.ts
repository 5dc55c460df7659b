// SP: asking for the floor, and taking one's name off again.
import type { DelegationId, EntryId, PersonId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf, Decided } from '../chapter.ts'
import { asDelegate, asDesk } from '../gates.ts'
import type { Sitting } from '../sitting.ts'
import { delegationOf, isPresent } from '../standing.ts'
import { asAsking } from './asking.ts'
import type { SpeakersCommand } from './speakers-command.ts'
import type { ListedKind } from './speakers-state.ts'

function listed(sitting: Sitting, delegation: DelegationId, person: PersonId, kind: ListedKind): Decided {
  const asking = asAsking(sitting, delegation, kind)
  if (!asking.ok) return asking
  const entry = `e${sitting.speakers.count + 1}` as EntryId
  return ok([{ type: 'speaker.listed', entry, delegation, person, kind }])
}

// SP1
const request: Act<'floor.request'> = (sitting, { kind }, who) => {
  const delegate = asDelegate(sitting, who, 'SP1')
  if (!delegate.ok) return delegate
  return listed(sitting, delegate.value.delegation, delegate.value.person, kind)
}

// SP3
const add: Act<'list.add'> = (sitting, { delegation }, who) => {
  const desk = asDesk(sitting, who, 'SP3')
  if (!desk.ok) return desk
  if (!sitting.delegations.includes(delegation)) return refuse('delegation-unknown', 'SP3')
  if (!isPresent(sitting, delegation)) return refuse('absent', 'SP3')
  const head = sitting.heads.get(delegation)
  return head === undefined ? refuse('person-unknown', 'SP3') : listed(sitting, delegation, head, 'speech')
}

// SP4
const withdraw: Act<'floor.withdraw'> = (sitting, { entry: id }, who) => {
  const entry = sitting.speakers.entries.find((one) => one.id === id)
  if (!entry) return refuse('entry-unknown', 'SP4')
  if (delegationOf(sitting, who) !== entry.delegation) {
    const desk = asDesk(sitting, who, 'SP4')
    if (!desk.ok) return desk
  }
  return ok([{ type: 'speaker.unlisted', entry: id }])
}

export const ASKING_ACTS: Pick<ActsOf<SpeakersCommand>, 'floor.request' | 'list.add' | 'floor.withdraw'> = {
  'floor.request': request,
  'list.add': add,
  'floor.withdraw': withdraw,
}

// Makes a rehearsal and goes there: it counts in the courses of the hall from which one comes.
import { useState } from 'react'
import type { NewRehearsal } from '../../../../../shared/protocol/rehearsals.ts'
import type { Refusal } from '../../../../../shared/refusal.ts'
import { ensureHostKey } from '../../../../lobby/host/host-key.ts'
import { readPerson } from '../../../../lobby/person-kept.ts'
import { createRehearsal } from '../../../../net/rehearsals.ts'
import { useSitting } from '../../../sitting-context.ts'
import { askForPlace } from '../../asked-place.ts'

interface Rehearsing {
  readonly isMaking: boolean
  readonly refused: Refusal | null
  rehearse(asked: Omit<NewRehearsal, 'from'>): Promise<void>
}

export function useRehearse(): Rehearsing {
  const sitting = useSitting()
  const [isMaking, setMaking] = useState(false)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const rehearse = async (asked: Omit<NewRehearsal, 'from'>) => {
    if (isMaking) return
    setMaking(true)
    setRefused(null)
    const session = sitting.store.getState().session.id
    const { token } = readPerson(session)
    const from = token === null ? {} : { from: { session, token } }
    const made = await createRehearsal(ensureHostKey(), { ...asked, ...from })
    if (made.ok) {
      askForPlace(made.value.session, 'academy')
      location.assign(made.value.link)
      return
    }
    setMaking(false)
    setRefused(made.refusal)
  }
  return { isMaking, refused, rehearse }
}

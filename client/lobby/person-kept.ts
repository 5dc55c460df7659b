// What a browser keeps of a person: one token per session, and name and attire for the next time.
import type { SessionId } from '../../shared/ids.ts'
import { readStored, writeStored } from '../stored.ts'
import type { ViewName } from '../view-choice.ts'

export interface KeptPerson {
  readonly token: string | null
  readonly name: string | null
  readonly look: string | null
  /** the view that was open when this tab was last in the session: it returns by itself */
  readonly inside: ViewName | null
}

export function readPerson(session: SessionId): KeptPerson {
  const inside = readStored(`inside.${session}`, 'tab')
  return {
    // two tabs may hold two badges of one session: a tab's own token comes first
    token: readStored(`token.${session}`, 'tab') ?? readStored(`token.${session}`),
    name: readStored('name'),
    look: readStored('look'),
    inside: inside === 'hall' || inside === 'plain' ? inside : null,
  }
}

export function keepPerson(session: SessionId, person: Omit<KeptPerson, 'inside'>): void {
  writeStored(`token.${session}`, person.token, 'tab')
  writeStored(`token.${session}`, person.token)
  writeStored('name', person.name)
  writeStored('look', person.look)
}

export const keepInside = (session: SessionId, view: ViewName | null): void =>
  writeStored(`inside.${session}`, view, 'tab')

// What has happened at the signing table becomes its state.
import type { PersonId } from '../../ids.ts'
import type { Placed } from '../place.ts'
import type { SigningEvent } from './signing-acts.ts'
import type { Agreement, SigningState } from './signing-state.ts'

type Change = (agreement: Agreement) => Partial<Agreement>

const changed = (state: SigningState, id: string, change: Change): SigningState => ({
  ...state,
  agreements: state.agreements.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
})

export function evolveSigning(state: SigningState, { at, by, event }: Placed<SigningEvent>): SigningState {
  switch (event.type) {
    case 'signing.drafted': {
      const { agreement: id, parties, texts } = event
      const begun: Agreement = {
        ...{ id, parties, title: texts?.title ?? null, text: null },
        ...{ phase: 'drafting', frozen: null, signatures: [], draftedAt: at },
      }
      return { ...state, agreements: [...state.agreements, begun] }
    }
    case 'signing.frozen':
      return changed(state, event.agreement, () => ({
        phase: 'frozen',
        text: event.texts?.text ?? null,
        frozen: { hash: event.hash, at, agreed: [event.delegation] },
      }))
    case 'signing.agreed':
      return changed(state, event.agreement, ({ frozen }) => ({
        frozen: frozen && { ...frozen, agreed: [...frozen.agreed, event.delegation] },
      }))
    case 'signing.reopened':
      return changed(state, event.agreement, () => ({ phase: 'drafting', frozen: null, text: null }))
    case 'signing.withdrawn':
      return changed(state, event.agreement, () => ({ phase: 'withdrawn' }))
    case 'signing.announced':
      return { ...state, keys: { ...state.keys, [event.delegation]: { key: event.key, at } } }
    case 'signing.signed':
      return changed(state, event.agreement, ({ signatures }) => {
        const { delegation, key, signature, texts } = event
        const name = texts?.name ?? null
        return { signatures: [...signatures, { delegation, key, signature, at, by: by as PersonId, name }] }
      })
    case 'signing.concluded':
      return changed(state, event.agreement, () => ({ phase: 'signed' }))
  }
}

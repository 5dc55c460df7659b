// What a host has filled in, and whether it can be sent.
import { useState } from 'react'
import type { NewSession } from '../../../shared/protocol/api.ts'
import { MOST_DELEGATIONS, parseNames } from './parse-names.ts'

export interface HostForm {
  readonly title: string
  readonly source: 'states' | 'names'
  /** ids of the chosen states */
  readonly chosen: ReadonlySet<string>
  readonly namesText: string
  readonly isPublic: boolean
}

export type HostProblem = 'title' | 'delegations' | 'too-many'

export const EMPTY_FORM: HostForm = {
  title: '',
  source: 'states',
  chosen: new Set(),
  namesText: '',
  isPublic: false,
}

/** `order`: ids of all states in seating order, which the request keeps. */
export function sessionOf(form: HostForm, order: readonly string[]): NewSession {
  const delegations =
    form.source === 'states'
      ? order.filter((id) => form.chosen.has(id)).map((id) => ({ id }))
      : parseNames(form.namesText).map((name) => ({ name }))
  return { title: form.title.trim(), rulebook: 'open-floor', delegations, public: form.isPublic }
}

/** The first thing that is missing, or null. */
export function problemOf({ title, delegations }: NewSession): HostProblem | null {
  if (title === '') return 'title'
  if (delegations.length === 0) return 'delegations'
  return delegations.length > MOST_DELEGATIONS ? 'too-many' : null
}

export function useHostForm(): [HostForm, (change: Partial<HostForm>) => void] {
  const [form, setForm] = useState(EMPTY_FORM)
  return [form, (change) => setForm((before) => ({ ...before, ...change }))]
}

// Something that is fetched when a page is shown, and again when it is asked for.
import { useEffect, useState } from 'react'
import type { Refusal } from '../../../shared/refusal.ts'
import type { Result } from '../../../shared/result.ts'

export type Loaded<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'refused'; readonly refusal: Refusal }
  | { readonly phase: 'here'; readonly value: T }

/** What is here stays on the screen while it is fetched again. */
export function useLoaded<T>(load: () => Promise<Result<T, Refusal>>): [Loaded<T>, () => Promise<void>] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ phase: 'loading' })
  const again = async () => {
    const answer = await load()
    if (answer.ok) setLoaded({ phase: 'here', value: answer.value })
    else setLoaded({ phase: 'refused', refusal: answer.refusal })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is shown
  useEffect(() => void again(), [])
  return [loaded, again]
}

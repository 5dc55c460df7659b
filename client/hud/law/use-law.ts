// Something that the law says of the sitting as it stands, for me: the same code that the server keeps it with.
import { useMemo } from 'react'
import type { PersonId } from '../../../shared/ids.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import { useSitting, useView } from '../sitting-context.ts'
import { sittingFromView } from './sitting-from-view.ts'

/** Plain data that JSON can hold; `at`: ms since 1970. `read` is not kept: it may be a new function each time. */
export function useLaw<T>(read: (sitting: Sitting, me: PersonId, at: number) => T): T {
  const sitting = useSitting()
  // a text, so that the same answer is the same value
  const text = useView((view) => JSON.stringify(read(sittingFromView(view), view.me.id, sitting.now())))
  return useMemo(() => JSON.parse(text) as T, [text])
}

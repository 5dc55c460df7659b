// A shared text in a component: opened while it is shown.
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { TextName } from '../../../shared/protocol/texts.ts'
import { openText } from '../../net/texts/open-text.ts'
import type { SharedText, SharedTextView } from '../../net/texts/shared-text.ts'
import { useSitting } from '../sitting-context.ts'

/** `name` is another one only with another `key` of the component. */
export function useSharedText(name: TextName): { readonly text: SharedText; readonly view: SharedTextView } {
  const sitting = useSitting()
  const [opened] = useState(() => openText(sitting, name))
  useEffect(() => opened.release, [opened])
  return { text: opened.text, view: useStore(opened.text.store) }
}

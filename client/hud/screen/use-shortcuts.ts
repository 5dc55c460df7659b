// Listens to the keys of the panels while a sitting is on the screen.
import { useEffect } from 'react'
import type { Ask, RequestName } from '../../../shared/protocol/messages.ts'
import type { Sitting } from '../../net/sitting.ts'
import { useSitting } from '../sitting-context.ts'
import { type Screen, togglePanel, useScreen } from './screen-context.ts'
import { type Deed, deedOf } from './shortcuts.ts'

const FIELD = 'input, textarea, select, [contenteditable]'

export function useShortcuts(): void {
  const sitting = useSitting()
  const screen = useScreen()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      const deed = deedOf(
        {
          code: event.code,
          key: event.key,
          isModified: event.ctrlKey || event.metaKey || event.altKey,
          isRepeated: event.repeat,
          isInField: event.target instanceof Element && event.target.matches(FIELD),
        },
        screen.settings.getState().singleKeys,
      )
      if (deed === null) return
      if (deed.do !== 'escape') event.preventDefault()
      perform(deed, sitting, screen)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [sitting, screen])
}

function perform(deed: Deed, sitting: Sitting, { store, view }: Screen): void {
  const { me, delegations } = sitting.store.getState()
  const ask = async <N extends RequestName>(name: N, payload: Ask<N>) => {
    const answer = await sitting.ask(name, payload)
    if (!answer.ok) store.setState({ notice: answer.refusal.code })
  }
  if (deed.do === 'panel') {
    if (view === 'hall') togglePanel(store, deed.panel)
    // a panel that just opened is there with the next frame
    requestAnimationFrame(() => document.getElementById(`panel-${deed.panel}`)?.focus())
  } else if (deed.do === 'help') store.setState({ isHelpOpen: true })
  else if (deed.do === 'escape') store.setState({ panel: null, notice: null })
  else if (deed.do === 'hand') void ask(me.hand > 0 ? 'hand.lower' : 'hand.raise', {})
  else if (deed.do === 'seat') {
    const desk = me.delegation === null ? undefined : delegations.get(me.delegation)?.order
    if (me.seat !== null) void ask('seat.leave', {})
    else if (desk !== undefined) void ask('seat.take', { seat: desk })
  } else void ask('gesture', { gesture: deed.do })
}

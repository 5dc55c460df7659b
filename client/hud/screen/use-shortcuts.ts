// Listens to the keys of the panels while a sitting is on the screen.
import { useEffect } from 'react'
import type { Ask, RequestName } from '../../../shared/protocol/messages.ts'
import type { Sitting } from '../../net/sitting.ts'
import { ownDeskOf } from '../people/seat-choice.ts'
import { worksAtDesk } from '../people/works-at-desk.ts'
import { useSitting } from '../sitting-context.ts'
import { type Screen, togglePanel, useScreen } from './screen-context.ts'
import { type Deed, type DeskKey, deedOf } from './shortcuts.ts'

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
      // the keys of the desk are nothing to those who do not work at it
      if (deed === null || (deed.do === 'desk' && !worksAtDesk(sitting.store.getState()))) return
      if (deed.do !== 'escape') event.preventDefault()
      perform(deed, sitting, screen)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [sitting, screen])
}

function perform(deed: Deed, sitting: Sitting, screen: Screen): void {
  const { store, view } = screen
  const { me } = sitting.store.getState()
  const ask = async <N extends RequestName>(name: N, payload: Ask<N>) => {
    const answer = await sitting.ask(name, payload)
    if (!answer.ok) store.setState({ notice: answer.refusal.code })
  }
  if (deed.do === 'panel') {
    if (view === 'hall') togglePanel(store, deed.panel)
    // a panel that just opened is there with the next frame
    requestAnimationFrame(() => document.getElementById(`panel-${deed.panel}`)?.focus())
  } else if (deed.do === 'desk') void performAtDesk(deed.key, sitting, screen)
  else if (deed.do === 'mute') screen.settings.setState(({ isMuted }) => ({ isMuted: !isMuted }))
  else if (deed.do === 'help') store.setState({ isHelpOpen: true })
  else if (deed.do === 'escape') store.setState({ panel: null, notice: null })
  else if (deed.do === 'hand') void ask(me.hand > 0 ? 'hand.lower' : 'hand.raise', {})
  else if (deed.do === 'seat') {
    const desk = ownDeskOf(sitting.store.getState())
    if (me.seat !== null) void ask('seat.leave', {})
    else if (desk !== null) void ask('seat.take', { seat: desk })
  } else void ask('gesture', { gesture: deed.do })
}

/** What they do rests on the law, which comes with the panels. */
async function performAtDesk(key: DeskKey, sitting: Sitting, screen: Screen): Promise<void> {
  const { pressDeskKey } = await import('../desk/desk-keys.ts')
  await pressDeskKey(key, sitting, screen)
}

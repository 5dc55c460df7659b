// To the panel of voices, in either view.
import type { Screen } from '../screen/screen-context.ts'

export function goToVoices({ store, view }: Screen): void {
  if (view === 'hall') store.setState({ panel: 'voice' })
  // a panel that just opened is there with the next frame
  requestAnimationFrame(() => document.getElementById('panel-voice')?.focus())
}

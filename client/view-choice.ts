// Hall or plain view: in the address, so that a reload and a shared link keep it.
import { hasWebGl2 } from './webgl.ts'

export type ViewName = 'hall' | 'plain'

export const wantsPlain = (): boolean => new URLSearchParams(location.search).get('view') === 'plain'

export const firstView = (): ViewName => (wantsPlain() || !hasWebGl2() ? 'plain' : 'hall')

export function noteView(view: ViewName): void {
  const url = new URL(location.href)
  if (view === 'plain') url.searchParams.set('view', 'plain')
  else url.searchParams.delete('view')
  history.replaceState(history.state, '', url)
}

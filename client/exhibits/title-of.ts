// How something that comes from a file is called until somebody says otherwise.
import { WALL_LIMITS } from '../../shared/lab/wall/wall-types.ts'
import { typedText } from '../../shared/text/typed.ts'

/** As the file is called, without what says its kind and what does not show; no longer than a title may be. */
export function titleOf(name: string): string {
  const typed = typedText(name).replaceAll('\n', ' ').trim()
  const title = typed.replace(/\.[a-z0-9]{1,5}$/i, '').trim() || typed
  return [...title].slice(0, WALL_LIMITS.title).join('')
}

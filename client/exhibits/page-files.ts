// Pages of what is shown, fetched with the reader's own pass and kept for as long as one may turn back to them.
import type { Refusal } from '../../shared/refusal.ts'
import type { Result } from '../../shared/result.ts'
import { ofSitting } from '../net/of-sitting.ts'
import type { Sitting } from '../net/sitting.ts'

/** Within the sitting's address; `file`: `pages.pdf`, `2.jpg`, … */
export const exhibitPath = (exhibit: string, file: string): string =>
  `places/wall/exhibits/${exhibit}/${file}`

/** a page turned back to is there at once */
const MOST_KEPT = 8
const keptOf = ofSitting(() => new Map<string, Promise<Result<Blob, Refusal>>>())

/** `page` from 0. What did not come is asked for again the next time. */
export function pageFile(
  sitting: Sitting,
  exhibit: string,
  page: number,
  ending: 'jpg' | 'txt',
): Promise<Result<Blob, Refusal>> {
  const kept = keptOf(sitting)
  const path = exhibitPath(exhibit, `${page + 1}.${ending}`)
  const file = kept.get(path) ?? sitting.file(path)
  kept.delete(path)
  kept.set(path, file)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
  void file.then((answer) => answer.ok || kept.delete(path))
  return file
}

// Who can read what only the forum may: its data, and the files of its keys and passwords.
import { openAmong } from '../operation/open-files.ts'
import { type Finding, fault, good } from './finding.ts'

/** One finding for each file or folder that others may read, or one that all is well. Where modes mean nothing (Windows), nothing. */
export function checkModes(watched: readonly string[]): readonly Finding[] {
  if (process.platform === 'win32') return []
  const open = openAmong(watched)
  if (open.length === 0)
    return [good('secrets', `${watched.length} files and folders that their owner alone can read`)]
  return open.map(({ file, mode, wanted }) =>
    fault('secrets', `others may read ${file} (mode ${mode})`, `chmod ${wanted} ${file}`),
  )
}

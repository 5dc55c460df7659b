// Where a program of the system is, and as whom it may run: databases refuse to run as root.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, globSync } from 'node:fs'
import path from 'node:path'

/** The path of the first program of this name in PATH and `folders` (globs), or null. */
export function findProgram(name: string, folders: readonly string[] = []): string | null {
  const places = [...(process.env.PATH ?? '').split(':'), ...folders.flatMap((folder) => globSync(folder))]
  return places.map((place) => path.join(place, name)).find(isRunnable) ?? null
}

export interface RunAs {
  readonly uid?: number
  readonly gid?: number
}

/** Who runs a program that has a user of its own (`name`): that user when we are root, ourselves otherwise, null when there is none. */
export function runAs(name: string): RunAs | null {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return null
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

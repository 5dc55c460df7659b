// Large files in memory.
import { kept, type Memory } from './memory-rows.ts'
import type { Calls } from './store-calls.ts'

export interface KeptPart {
  readonly file: string
  readonly person: string
  readonly bytes: Uint8Array
}

export const memoryFiles = (memory: Memory) =>
  ({
    keepFilePart(session, file, nr, person, bytes) {
      kept(memory, session).fileParts.set(`${file} ${nr}`, { file, person, bytes })
    },
    filePart: (session, file, nr) =>
      memory.sessions.get(session)?.fileParts.get(`${file} ${nr}`)?.bytes ?? null,
    eraseFile(session, file) {
      dropParts(memory.sessions.get(session)?.fileParts, (part) => part.file === file)
    },
  }) satisfies Partial<Calls>

export function dropParts(
  parts: Map<string, KeptPart> | undefined,
  isMeant: (part: KeptPart) => boolean,
): void {
  for (const [key, part] of parts ?? []) if (isMeant(part)) parts?.delete(key)
}

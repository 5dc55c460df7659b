// Shared texts in memory.
import type { Kept, Memory } from './memory-rows.ts'
import { kept } from './memory-rows.ts'
import type { Calls } from './store-calls.ts'
import type { TextLog, TextUpdate, TextVersion, TextWriter } from './store-texts.ts'

export interface KeptText {
  height: number
  merged: TextLog['merged']
  updates: TextUpdate[]
  writers: TextWriter[]
  readonly versions: TextVersion[]
}

const nothingWritten = (): KeptText => ({ height: 0, merged: null, updates: [], writers: [], versions: [] })

function textOf({ texts }: Kept, name: string): KeptText {
  const found = texts.get(name) ?? nothingWritten()
  texts.set(name, found)
  return found
}

export const memoryTexts = (memory: Memory) =>
  ({
    addTextUpdate(session, name, update) {
      const text = textOf(kept(memory, session), name)
      text.height += 1
      text.updates.push({ height: text.height, ...update })
      for (const client of update.clients.length > 0 ? update.clients : [0]) noteWriter(text, client, update)
      return text.height
    },
    textLog(session, name, after) {
      const { merged, updates } = memory.sessions.get(session)?.texts.get(name) ?? nothingWritten()
      return {
        merged: merged && merged.height > after ? merged : null,
        updates: updates.filter(({ height }) => height > after),
      }
    },
    textWriters: (session, name) => memory.sessions.get(session)?.texts.get(name)?.writers ?? [],
    mergeText(session, name, height, bytes) {
      const text = memory.sessions.get(session)?.texts.get(name)
      if (!text || height <= (text.merged?.height ?? 0)) return
      text.merged = { height, bytes }
      text.updates = text.updates.filter((update) => update.height > height)
    },
    addTextVersion(session, name, version) {
      const { versions } = textOf(kept(memory, session), name)
      versions.push({ nr: versions.length + 1, ...version })
      return versions.length
    },
    textVersions: (session, name) => memory.sessions.get(session)?.texts.get(name)?.versions ?? [],
  }) satisfies Partial<Calls>

function noteWriter(text: KeptText, client: number, { person, at }: Omit<TextUpdate, 'height'>): void {
  if (person === '') return
  const index = text.writers.findIndex((writer) => writer.client === client && writer.person === person)
  const before = text.writers[index]
  if (before) text.writers[index] = { ...before, lastAt: at, updates: before.updates + 1 }
  else text.writers.push({ client, person, firstAt: at, lastAt: at, updates: 1 })
}

/** Who wrote is told no more; what is written is everybody's who wrote with them. */
export function forgetWriter({ texts }: Kept, person: string): void {
  for (const text of texts.values()) {
    text.writers = text.writers.filter((writer) => writer.person !== person)
    text.updates = text.updates.map((update) =>
      update.person === person ? { ...update, person: '' } : update,
    )
  }
}

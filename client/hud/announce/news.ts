// What is told, for whoever else has a use for it: sounds follow it, captions show it.
import type { Announcement } from './announcer.ts'

export interface News {
  tell(announcement: Announcement): void
  /** Returns how to stop. */
  listen(listener: (announcement: Announcement) => void): () => void
}

export function createNews(): News {
  const listeners = new Set<(announcement: Announcement) => void>()
  return {
    tell: (announcement) => {
      for (const listener of listeners) listener(announcement)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

// What processes of one forum say to each other, and rooms of one sitting. Lossy: nothing is said here that is not said again or
// found in the store. Colyseus' presence is one; with one process it is this.

export type Heard = (message: unknown) => void

export interface Bus {
  subscribe(topic: string, heard: Heard): Promise<unknown>
  unsubscribe(topic: string, heard?: Heard): unknown
  /** Plain data: it may go through JSON. */
  publish(topic: string, message: unknown): unknown
}

/** Within this process. Messages arrive a moment later, as copies, as if they had travelled. */
export function createLocalBus(): Bus {
  const topics = new Map<string, Set<Heard>>()
  return {
    async subscribe(topic, heard) {
      topics.set(topic, new Set(topics.get(topic)).add(heard))
    },
    unsubscribe(topic, heard) {
      const left = [...(topics.get(topic) ?? [])].filter((each) => heard !== undefined && each !== heard)
      if (left.length > 0) topics.set(topic, new Set(left))
      else topics.delete(topic)
    },
    publish(topic, message) {
      const listeners = topics.get(topic)
      if (listeners === undefined) return
      const text = JSON.stringify(message)
      queueMicrotask(() => {
        for (const heard of listeners) heard(JSON.parse(text))
      })
    },
  }
}

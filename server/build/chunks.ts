// Which files the client is cut into: one for each moment at which code is needed. Many small ones compress worse, and each costs a
// request; but what another page shares stays by itself, so that no page fetches what only the hall needs.

export interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** One chunk: the builder deals modules out in the order of priority, each with what it imports. */
export interface ChunkGroup {
  readonly debugName: ChunkName
  readonly priority: number
  /** the chunk that a module belongs to, by its path, or null when it is not this one */
  name(id: string, graph: Graph): string | null
}

const PLAN = {
  /** with the first page; without main.tsx, which waits for words that need parts of it */
  door: ['main.tsx'],
  /** while a name is written: what both views are made of */
  inside: ['inside.tsx'],
  /** the line to the server */
  connect: ['net/connect.ts'],
  /** the hall itself, with three */
  hall: ['hall-screen.tsx'],
  /** voices, with the first who hears them; also at the door, for the check */
  voice: ['voice/voice-of.ts', 'voice-check/voice-check.tsx'],
  /** their panel, and the sign of them */
  'voice-panel': ['hud/voice/voice-panel.tsx', 'hud/voice/voice-sign.tsx'],
} as const
type ChunkName = keyof typeof PLAN

/** Pages that share parts with the hall, and shall not fetch the rest of it. */
const ELSEWHERE = ['lobby/host/host-page.tsx', 'lobby/calculator-page.tsx', 'lobby/first-look.tsx']

const VOICES = ['voice', 'voice-check', 'hud/voice']

/** `client`: the folder of the client's sources. Reads the graph once a build, when it is whole. */
export function chunkGroups(client: string): ChunkGroup[] {
  let plan: ReadonlyMap<string, string> | null = null
  return (Object.keys(PLAN) as ChunkName[]).map((chunk, place) => ({
    debugName: chunk,
    priority: 10 - place,
    name(id, graph) {
      plan ??= planned(graph, client)
      return plan.get(id) === chunk ? chunk : null
    },
  }))
}

function planned(graph: Graph, client: string): ReadonlyMap<string, string> {
  const reach = (entries: readonly string[]): Set<string> => reached(graph, entries, client)
  const elsewhere = reach(ELSEWHERE)
  const plan = new Map<string, string>()
  const put = (name: ChunkName, ids: Iterable<string>): void => {
    for (const id of ids) if (!plan.has(id) && (name === 'door' || !elsewhere.has(id))) plan.set(id, name)
  }
  const door = reach(PLAN.door)
  door.delete(`${client}/main.tsx`)
  put('door', door)
  const hall = reach(PLAN.hall)
  // what the plain view shares with the hall
  put('inside', [...reach(PLAN.inside), ...[...reach(['plain/plain-hall.tsx'])].filter((id) => hall.has(id))])
  put('connect', reach(PLAN.connect))
  put('hall', hall)
  // without the parts that other panels have, too
  const own = (id: string): boolean => VOICES.some((folder) => id.startsWith(`${client}/${folder}/`))
  put('voice', [...reach(PLAN.voice)].filter(own))
  put('voice-panel', [...reach(PLAN['voice-panel'])].filter(own))
  return plan
}

/** What comes with these files when they are imported. */
function reached(graph: Graph, entries: readonly string[], client: string): Set<string> {
  const found = new Set(entries.map((entry) => `${client}/${entry}`))
  for (const id of found)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}

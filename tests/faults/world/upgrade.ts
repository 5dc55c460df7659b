// Loaded into a server under test: it is the next version, which speaks another protocol.
import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    if (!url.endsWith('/shared/protocol/version.ts')) return loaded
    return {
      ...loaded,
      source: String(loaded.source).replace(/\d+/, (version) => String(Number(version) + 1)),
    }
  },
})

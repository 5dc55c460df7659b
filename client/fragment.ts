// What stands in the fragment of an address, which no browser sends. What is secret is taken out of the address bar when it is read.

interface FragmentParts {
  readonly taken: URLSearchParams
  /** the fragment without them */
  readonly rest: string
}

export function fragmentParts(hash: string, names: readonly string[]): FragmentParts {
  const all = new URLSearchParams(hash.slice(1))
  const taken = new URLSearchParams([...all].filter(([name]) => names.includes(name)))
  if (taken.size === 0) return { taken, rest: hash }
  for (const name of names) all.delete(name)
  return { taken, rest: all.size === 0 ? '' : `#${all}` }
}

export function takeFromFragment(names: readonly string[]): URLSearchParams {
  const { taken, rest } = fragmentParts(location.hash, names)
  if (taken.size > 0) history.replaceState(history.state, '', location.pathname + location.search + rest)
  return taken
}

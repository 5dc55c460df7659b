// The secret of an invitation stands in the fragment, which no browser sends. It is read once and taken out of the address bar;
// from then on it lives in memory alone, until it is exchanged for a token.
export const secretOf = (hash: string): string | null => new URLSearchParams(hash.slice(1)).get('k')

export function takeSecret(): string | null {
  const secret = secretOf(location.hash)
  if (secret !== null) history.replaceState(history.state, '', location.pathname + location.search)
  return secret
}

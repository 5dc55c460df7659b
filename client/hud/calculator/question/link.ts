// A question in the fragment of an address, which no browser sends: base64url of its JSON, which every messenger leaves whole.
import type { Fields } from '../../../../shared/procedure/majority/decision-input-fields.ts'

const NAME = 'q'
/** far longer than any question; what is longer is no link of ours */
const LONGEST = 20_000

/** `#q=…` */
export function fragmentOf(input: Fields): string {
  const bytes = new TextEncoder().encode(JSON.stringify(input))
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return `#${NAME}=${text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`
}

/** undefined: none there; null: one that cannot be read. */
export function inputIn(fragment: string): unknown {
  const text = new URLSearchParams(fragment.slice(1)).get(NAME)
  if (text === null) return undefined
  if (text.length > LONGEST) return null
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (each) =>
      each.charCodeAt(0),
    )
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

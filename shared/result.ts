// A request that the rules do not allow is a value, not an exception.
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: E }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

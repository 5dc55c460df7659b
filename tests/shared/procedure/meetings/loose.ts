// Scripts are read by people: ids stand in them as plain words.

/** The same data with plain strings for branded ids. */
export type Loose<T> = T extends { readonly __kind: string }
  ? string
  : T extends string | number | boolean | null
    ? T
    : T extends readonly (infer One)[]
      ? readonly Loose<One>[]
      : { readonly [K in keyof T]: Loose<T[K]> }

/** The same with any of its fields left out, at any depth; lists are whole. */
export type Part<T> = T extends string | number | boolean | null | readonly unknown[]
  ? T
  : { readonly [K in keyof T]?: Part<T[K]> }

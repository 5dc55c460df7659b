// Rows of shared texts as databases keep them, made into those of the store.
import type { TextUpdate, TextVersion } from './store-texts.ts'

export type StoredUpdate = Omit<TextUpdate, 'clients'> & { readonly clients: string }

export const updateOf = (row: StoredUpdate): TextUpdate => ({ ...row, clients: JSON.parse(row.clients) })

/** what people wrote stands as JSON (told-rows.ts) */
export const versionOf = (row: TextVersion): TextVersion => ({ ...row, content: JSON.parse(row.content) })

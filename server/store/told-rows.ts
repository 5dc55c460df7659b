// Rows as databases keep them, made into those of the store: what people wrote stands there as JSON, since a database may refuse some
// characters of it, or end at them.
import type { PasskeyRow } from './host-rows.ts'
import type { ChatRow, NoteRow, PersonRow } from './store.ts'
import type { ReportRow } from './store-custody.ts'

export const personOf = <Row extends Pick<PersonRow, 'name' | 'look'>>(row: Row): Row => ({
  ...row,
  name: JSON.parse(row.name),
  look: JSON.parse(row.look),
})

export const saidOf = <Row extends Pick<ChatRow | NoteRow, 'name' | 'text'>>(row: Row): Row => ({
  ...row,
  name: JSON.parse(row.name),
  text: JSON.parse(row.text),
})

/** A passkey as databases keep it: the ways to reach it in one text. */
export type StoredPasskey = Omit<PasskeyRow, 'transports'> & { readonly transports: string }

export const passkeyOf = (row: StoredPasskey): PasskeyRow => ({
  ...row,
  name: JSON.parse(row.name),
  transports: row.transports === '' ? [] : row.transports.split(' '),
})

export const reportOf = (row: ReportRow): ReportRow => ({
  ...row,
  name: JSON.parse(row.name),
  quote: row.quote === null ? null : JSON.parse(row.quote),
  text: JSON.parse(row.text),
})

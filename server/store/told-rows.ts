// Rows as databases keep them, made into those of the store: what people wrote stands there as JSON, since a database may refuse some
// characters of it, or end at them.
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

export const reportOf = (row: ReportRow): ReportRow => ({
  ...row,
  name: JSON.parse(row.name),
  quote: row.quote === null ? null : JSON.parse(row.quote),
  text: JSON.parse(row.text),
})

// SQL with each statement prepared once. What comes back is believed to be the row that the caller names.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'

export interface Query {
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[]
  one<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined
  /** the number of rows changed */
  run(sql: string, ...values: SQLInputValue[]): number
}

export function createQuery(db: DatabaseSync): Query {
  const statements = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    const statement = statements.get(sql) ?? db.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    all: <Row>(sql: string, ...values: SQLInputValue[]) => prepared(sql).all(...values) as Row[],
    one: <Row>(sql: string, ...values: SQLInputValue[]) => prepared(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => Number(prepared(sql).run(...values).changes),
  }
}

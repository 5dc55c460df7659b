// What stands before a panel that is fetched when it is opened.

export const entries = {
  recordHint: 'The minutes to read, to print and to keep, and each vote as a file.',
  recordOpen: 'Open the record',
  recordClose: 'Close the record',
  calculatorHint: 'What other bodies would decide by the same votes, and what would change it.',
  calculatorOpen: 'Open the calculator',
  calculatorClose: 'Close the calculator',
}

export type EntryWords = typeof entries

// Members of the United Nations that are no more, by the codes they had (ISO 3166-3), so that old votes can be decided again.
export const FORMER_MEMBERS: ReadonlySet<string> = new Set([
  ...['BUR', 'BYS', 'CSK', 'DDR', 'DHY', 'HVO', 'SCG', 'SUN', 'YMD', 'YUG', 'ZAR'],
])

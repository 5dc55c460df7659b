// Members that a body elects for a term, by year, as lists to begin with: who they are decides no vote.

/** of two years each, by the year in which they begin: Charter 23(2); the Council's list of countries elected members */
const SECURITY_COUNCIL_TERMS: Readonly<Record<number, readonly string[]>> = {
  2021: ['IND', 'IRL', 'KEN', 'MEX', 'NOR'],
  2022: ['ALB', 'ARE', 'BRA', 'GAB', 'GHA'],
  2023: ['CHE', 'ECU', 'JPN', 'MLT', 'MOZ'],
  2024: ['DZA', 'GUY', 'KOR', 'SLE', 'SVN'],
  2025: ['DNK', 'GRC', 'PAK', 'PAN', 'SOM'],
  2026: ['BHR', 'COD', 'COL', 'LBR', 'LVA'],
}

const councilOf = (year: number): readonly string[] =>
  [...(SECURITY_COUNCIL_TERMS[year - 1] ?? []), ...(SECURITY_COUNCIL_TERMS[year] ?? [])].sort()

/** By the id of the body and the year; ISO 3166 alpha-3, in the order of codes. */
export const ELECTED_MEMBERS: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = {
  'security-council': Object.fromEntries(
    [2022, 2023, 2024, 2025, 2026].map((year) => [year, councilOf(year)]),
  ),
}

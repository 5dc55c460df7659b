// Votes that were taken, with what came of them, one a line. Evidence: V read in a source, R recalled from the record, C computed.
import { CHOICES, type Choice } from '../../../../shared/procedure/majority/majority.ts'

export interface RecordedVote {
  readonly id: string
  readonly evidence: string
  readonly date: string
  /** number of the document, or what was voted on */
  readonly ref: string
  /** as a question to the calculator */
  readonly input: object
  readonly expect: { readonly outcome: string; readonly reason: string }
}

/** id | evidence | date | reference | rulebook | matter | members, if not as many as today | yes no abstain absent | outcome | reason */
const BY_COUNT = `
G1 | V | 2022-03-02 | A/RES/ES-11/1 | general-assembly | important | | 141 5 35 12 | adopted | majority
G3 | V | 2023-10-27 | amendment to A/ES-10/L.25 | general-assembly | amendment-to-important | | 88 55 23 27 | rejected | insufficient-majority
G5 | R | 2022-04-07 | A/RES/ES-11/3 | general-assembly | important | | 93 24 58 18 | adopted | majority
G8 | V | 1947-11-29 | A/RES/181(II) | general-assembly | important | 57 | 33 13 10 1 | adopted | majority
X1 | R | 2022-10-12 | A/RES/ES-11/4 | general-assembly | important | | 143 5 35 10 | adopted | majority
X2 | R | 2023-02-23 | A/RES/ES-11/6 | general-assembly | important | | 141 7 32 13 | adopted | majority
X3 | R | 2022-03-24 | A/RES/ES-11/2 | general-assembly | important | | 140 5 38 10 | adopted | majority
X4 | R | 2022-11-14 | A/RES/ES-11/5 | general-assembly | important | | 94 14 73 12 | adopted | majority
X5 | R | 2025-02-24 | A/RES/ES-11/7 | general-assembly | important | | 93 18 65 17 | adopted | majority
X6 | R | 2023-10-27 | A/RES/ES-10/21, as announced | general-assembly | important | | 120 14 45 14 | adopted | majority
X7 | R | 2023-12-12 | A/RES/ES-10/22 | general-assembly | important | | 153 10 23 7 | adopted | majority
X8 | R | 2024-05-10 | A/RES/ES-10/23 | general-assembly | important | | 143 9 25 16 | adopted | majority
X9 | R | 2024-09-18 | A/RES/ES-10/24 | general-assembly | important | | 124 14 43 12 | adopted | majority
X10 | R | 2014-03-27 | A/RES/68/262 | general-assembly | important | | 100 11 58 24 | adopted | majority
X11 | R | 2012-11-29 | A/RES/67/19 | general-assembly | important | | 138 9 41 5 | adopted | majority
X12 | R | 2017-12-21 | A/RES/ES-10/19 | general-assembly | important | | 128 9 35 21 | adopted | majority
X13 | R | 1971-10-25 | A/RES/2758 (XXVI) | general-assembly | important | 131 | 76 35 17 3 | adopted | majority
X14 | R | 1971-10-25 | A/L.632, whether to ask for two thirds (rule 85) | general-assembly | ordinary | 131 | 55 59 15 2 | rejected | insufficient-majority
X15 | R | 1948-12-10 | A/RES/217 A (III) | general-assembly | ordinary | 58 | 48 0 8 2 | adopted | majority
X16 | R | 1950-11-03 | A/RES/377 A (V) | general-assembly | important | 60 | 52 5 2 1 | adopted | majority
X17 | R | 2007-09-13 | A/RES/61/295 | general-assembly | ordinary | 192 | 143 4 11 34 | adopted | majority
X18 | R | 2007-12-18 | A/RES/62/149 | general-assembly | ordinary | 192 | 104 54 29 5 | adopted | majority
X19 | R | 2022-07-28 | A/RES/76/300 | general-assembly | ordinary | | 161 0 8 24 | adopted | majority
X20 | R | 2018-12-19 | A/RES/73/195 | general-assembly | ordinary | | 152 5 12 24 | adopted | majority
X21 | R | 2007-11-15 | A/C.3/62/L.29 | general-assembly-committee | ordinary | 192 | 99 52 33 | adopted | majority
`

/** id | evidence | date | reference | rulebook | matter | members or year | yes | no | abstain | outcome | reason */
const BY_MEMBER = `
S1 | V | 2022-02-25 | S/2022/155 | security-council | substantive | | FRA GBR USA ALB BRA GAB GHA IRL KEN MEX NOR | RUS | CHN IND ARE | rejected | veto
S2 | V | 2022-02-27 | S/RES/2623(2022) | security-council | procedural | | FRA GBR USA ALB BRA GAB GHA IRL KEN MEX NOR | RUS | CHN IND ARE | adopted | majority
S6 | R | 2011-03-17 | S/RES/1973(2011) | security-council | substantive | | USA GBR FRA BIH COL GAB LBN NGA PRT ZAF | | CHN RUS DEU IND BRA | adopted | majority
E2 | V, C | | Nature Restoration Regulation, 17 June 2024 (decided with the 2024 shares; the same with those of 2025) | eu-council | qualified | 2025 | DEU FRA ESP ROU CZE PRT GRC AUT BGR DNK SVK IRL HRV LTU SVN LVA EST CYP LUX MLT | ITA POL NLD SWE HUN FIN | BEL | adopted | majority
E5 | C | | computed: the 14 largest against the rest | eu-council | qualified | 2025 | DEU FRA ITA ESP POL ROU NLD BEL CZE PRT SWE GRC HUN AUT | BGR DNK FIN SVK IRL HRV LTU SVN LVA EST CYP LUX MLT | | rejected | insufficient-majority
C1 | C | | computed from the Charter | gcc-supreme-council | substantive | | SAU ARE QAT KWT BHR | | OMN | adopted | majority
X22 | R | 2017-04-12 | S/2017/315 | security-council | substantive | | FRA GBR USA EGY ITA JPN SEN SWE UKR URY | RUS BOL | CHN ETH KAZ | rejected | veto
X23 | R | 2017-12-18 | S/2017/1060 | security-council | substantive | | CHN FRA RUS GBR BOL EGY ETH ITA JPN KAZ SEN SWE UKR URY | USA | | rejected | veto
X24 | R | 2018-04-10 | S/2018/321 | security-council | substantive | | FRA GBR USA CIV GNQ ETH KAZ KWT NLD PER POL SWE | RUS BOL | CHN | rejected | veto
X25 | R | 2014-03-15 | S/2014/189 | security-council | substantive | | FRA GBR USA ARG AUS TCD CHL JOR LTU LUX NGA KOR RWA | RUS | CHN | rejected | veto
X26 | R | 2014-05-22 | S/2014/348 | security-council | substantive | | FRA GBR USA ARG AUS TCD CHL JOR LTU LUX NGA KOR RWA | CHN RUS | | rejected | veto
X27 | R | 2014-12-30 | S/2014/916 | security-council | substantive | | CHN FRA RUS ARG TCD CHL JOR LUX | USA AUS | GBR LTU NGA KOR RWA | rejected | insufficient-majority
X28 | R | 2011-02-18 | S/2011/24 | security-council | substantive | | CHN FRA RUS GBR BIH BRA COL DEU GAB IND LBN NGA PRT ZAF | USA | | rejected | veto
X29 | R | 2016-12-23 | S/RES/2334 (2016) | security-council | substantive | | CHN FRA RUS GBR AGO EGY JPN MYS NZL SEN ESP UKR URY VEN | | USA | adopted | majority
X30 | R | 2004-09-02 | S/RES/1559 (2004) | security-council | substantive | | FRA GBR USA AGO BEN CHL DEU ROU ESP | | CHN RUS DZA BRA PAK PHL | adopted | majority
X31 | R | 2024-02-20 | S/2024/173 | security-council | substantive | | CHN FRA RUS DZA ECU GUY JPN MLT MOZ KOR SLE SVN CHE | USA | GBR | rejected | veto
X32 | R | 2024-03-25 | S/RES/2728 (2024) | security-council | substantive | | CHN FRA RUS GBR DZA ECU GUY JPN MLT MOZ KOR SLE SVN CHE | | USA | adopted | majority
X33 | R | 1990-11-29 | S/RES/678 (1990) | security-council | substantive | | FRA SUN GBR USA CAN COL CIV ETH FIN MYS ROU ZAR | CUB YEM | CHN | adopted | majority
X34 | R | 1950-06-27 | S/RES/83 (1950) | security-council | substantive | 11 | CHN FRA GBR USA CUB ECU NOR | YUG | | adopted | majority
`

/** id | evidence | date | reference | places | round | candidates | valid | outcome | reason */
const ELECTIONS = `
K1 | V | 2020-06-17 | Security Council election, African seat, first ballot | 1 | 1 | KEN 113, DJI 78 | 191 | no-result | insufficient-majority
X35 | V | 2006-10-16 | GA/10516, Latin America and the Caribbean, first ballot | 1 | 1 | GTM 109, VEN 76 | 185 | no-result | insufficient-majority
X36 | V | 2006-10-16 | GA/10516, sixth ballot | 1 | 6 | GTM 93, VEN 93, MEX 1 | 187 | no-result | insufficient-majority
X37 | V | 2006-10-16 | GA/10516, tenth ballot | 1 | 10 | GTM 110, VEN 77 | 187 | no-result | insufficient-majority
X38 | R | 2020-06-18 | Security Council election, African seat, second ballot | 1 | 2 | KEN 129, DJI 62 | 191 | elected | majority
X39 | V | 2007-10-16 | Security Council election, African and Asian seats | 3 | 1 | BFA 185, VNM 183, LBY 178, MRT 2, SEN 1 | 190 | elected | majority
X40 | V | 2007-10-16 | Security Council election, Eastern European seat, first ballot | 1 | 1 | HRV 95, CZE 91 | 186 | no-result | insufficient-majority
X41 | R | 2018-06-08 | Security Council election, Asia and Pacific seat | 1 | 1 | IDN 144, MDV 46 | 190 | elected | majority
`

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))

/** What each row begins and ends with. */
function recorded(cells: readonly string[], input: object): RecordedVote {
  const [id = '', evidence = '', date = '', ref = ''] = cells
  const [outcome = '', reason = ''] = cells.slice(-2)
  return { id, evidence, date, ref, input, expect: { outcome, reason } }
}

/** Votes by member from codes with spaces between. */
export const cast = (codes: Readonly<Partial<Record<Choice, string>>>): Readonly<Record<string, Choice>> =>
  Object.fromEntries(
    CHOICES.flatMap((choice) => (codes[choice] || '').split(' ').map((code) => [code, choice])).filter(
      ([code]) => code !== '',
    ),
  )

const byCount = rowsOf(BY_COUNT).map((cells) => {
  const [rulebook, matter, members = '', counts = ''] = cells.slice(4)
  const [yes, no, abstain, absent] = counts.split(' ').map(Number)
  const tally = { yes, no, abstain, ...(absent === undefined ? {} : { absent }) }
  return recorded(cells, { rulebook, matter, tally, ...(members ? { members: Number(members) } : {}) })
})

const byMember = rowsOf(BY_MEMBER).map((cells) => {
  const [rulebook, matter, number = '', yes = '', no = '', abstain = ''] = cells.slice(4)
  const votes = cast({ yes, no, abstain })
  const more = rulebook === 'eu-council' ? 'year' : 'members'
  return recorded(cells, { rulebook, matter, votes, ...(number ? { [more]: Number(number) } : {}) })
})

const elections = rowsOf(ELECTIONS).map((cells) => {
  const [places, round, names = '', valid] = cells.slice(4)
  const candidates = Object.fromEntries(
    names.split(', ').map((each) => [each.slice(0, 3), Number(each.slice(4))]),
  )
  const numbers = { places: Number(places), round: Number(round), valid: Number(valid) }
  return recorded(cells, { rulebook: 'general-assembly', matter: 'election', candidates, ...numbers })
})

export const RECORDED_VOTES: readonly RecordedVote[] = [...byCount, ...byMember, ...elections]

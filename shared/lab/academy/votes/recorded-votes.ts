// Votes whose outcome is known, to be counted again: facts with the numbers under which they are recorded, in the calculator's own words.
// One case is no vote that was held: it is worked out from a Charter, and says so.

export interface RecordedVote {
  readonly id: string
  readonly is: 'historic' | 'computed'
  /** of the vote, ISO 8601; null: it was not held */
  readonly date: string | null
  /** under which it is recorded; null: it is known by its date alone */
  readonly source: string | null
  /** as the calculator takes it */
  readonly input: Readonly<Record<string, unknown>>
  readonly outcome: 'adopted' | 'rejected' | 'no-result'
  readonly reason: string
}

export const RECORDED_VOTES: readonly RecordedVote[] = [
  {
    id: 'g1',
    is: 'historic',
    date: '2022-03-02',
    source: 'A/RES/ES-11/1',
    input: {
      rulebook: 'general-assembly',
      matter: 'important',
      tally: { yes: 141, no: 5, abstain: 35, absent: 12 },
    },
    outcome: 'adopted',
    reason: 'majority',
  },
  {
    id: 'g3',
    is: 'historic',
    date: '2023-10-27',
    source: 'amendment to A/ES-10/L.25',
    input: {
      rulebook: 'general-assembly',
      matter: 'amendment-to-important',
      tally: { yes: 88, no: 55, abstain: 23, absent: 27 },
    },
    outcome: 'rejected',
    reason: 'insufficient-majority',
  },
  {
    id: 'g8',
    is: 'historic',
    date: '1947-11-29',
    source: 'A/RES/181(II)',
    input: {
      rulebook: 'general-assembly',
      matter: 'important',
      tally: { yes: 33, no: 13, abstain: 10, absent: 1 },
      members: 57,
    },
    outcome: 'adopted',
    reason: 'majority',
  },
  {
    id: 's1',
    is: 'historic',
    date: '2022-02-25',
    source: 'S/2022/155',
    input: {
      rulebook: 'security-council',
      matter: 'substantive',
      votes: {
        FRA: 'yes',
        GBR: 'yes',
        USA: 'yes',
        ALB: 'yes',
        BRA: 'yes',
        GAB: 'yes',
        GHA: 'yes',
        IRL: 'yes',
        KEN: 'yes',
        MEX: 'yes',
        NOR: 'yes',
        RUS: 'no',
        CHN: 'abstain',
        IND: 'abstain',
        ARE: 'abstain',
      },
    },
    outcome: 'rejected',
    reason: 'veto',
  },
  {
    id: 's2',
    is: 'historic',
    date: '2022-02-27',
    source: 'S/RES/2623(2022)',
    input: {
      rulebook: 'security-council',
      matter: 'procedural',
      votes: {
        RUS: 'no',
        CHN: 'abstain',
        IND: 'abstain',
        ARE: 'abstain',
        FRA: 'yes',
        GBR: 'yes',
        USA: 'yes',
        ALB: 'yes',
        BRA: 'yes',
        GAB: 'yes',
        GHA: 'yes',
        IRL: 'yes',
        KEN: 'yes',
        MEX: 'yes',
        NOR: 'yes',
      },
    },
    outcome: 'adopted',
    reason: 'majority',
  },
  {
    id: 'e2',
    is: 'historic',
    date: '2024-06-17',
    source: 'Regulation (EU) 2024/1991',
    input: {
      rulebook: 'eu-council',
      matter: 'qualified',
      year: 2025,
      votes: {
        DEU: 'yes',
        FRA: 'yes',
        ITA: 'no',
        ESP: 'yes',
        POL: 'no',
        ROU: 'yes',
        NLD: 'no',
        BEL: 'abstain',
        CZE: 'yes',
        PRT: 'yes',
        SWE: 'no',
        GRC: 'yes',
        HUN: 'no',
        AUT: 'yes',
        BGR: 'yes',
        DNK: 'yes',
        FIN: 'no',
        SVK: 'yes',
        IRL: 'yes',
        HRV: 'yes',
        LTU: 'yes',
        SVN: 'yes',
        LVA: 'yes',
        EST: 'yes',
        CYP: 'yes',
        LUX: 'yes',
        MLT: 'yes',
      },
    },
    outcome: 'adopted',
    reason: 'majority',
  },
  {
    id: 'k1',
    is: 'historic',
    date: '2020-06-17',
    source: null,
    input: {
      rulebook: 'general-assembly',
      matter: 'election',
      places: 1,
      round: 1,
      candidates: { KEN: 113, DJI: 78 },
      valid: 191,
    },
    outcome: 'no-result',
    reason: 'insufficient-majority',
  },
  {
    id: 'c1',
    is: 'computed',
    date: null,
    source: null,
    input: {
      rulebook: 'gcc-supreme-council',
      matter: 'substantive',
      votes: { SAU: 'yes', ARE: 'yes', QAT: 'yes', KWT: 'yes', BHR: 'yes', OMN: 'abstain' },
    },
    outcome: 'adopted',
    reason: 'majority',
  },
]

export const recordedVote = (id: string): RecordedVote | undefined =>
  RECORDED_VOTES.find((vote) => vote.id === id)

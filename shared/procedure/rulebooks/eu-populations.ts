// Shares of the population of the European Union, by the year for which the Council has set them (its rules of procedure,
// Article 11(6) and Annex III). In hundredths of a percent, as published: rounded, they add up to one more than the whole.
import type { Weights } from './rulebook.ts'

export const EU_POPULATIONS: Weights = {
  unit: 'hundredths of a percent of the population of the Union',
  years: {
    // approved on 11 December 2024 for 2025: 451 028 881 inhabitants on 1 January 2024 (Agence Europe, bulletin 13544)
    2025: {
      total: 10_000,
      of: {
        DEU: 1849,
        FRA: 1517,
        ITA: 1323,
        ESP: 1078,
        POL: 833,
        ROU: 423,
        NLD: 401,
        BEL: 262,
        CZE: 242,
        PRT: 236,
        SWE: 234,
        GRC: 231,
        HUN: 213,
        AUT: 202,
        BGR: 143,
        DNK: 132,
        FIN: 125,
        SVK: 121,
        IRL: 119,
        HRV: 86,
        LTU: 64,
        SVN: 47,
        LVA: 42,
        EST: 30,
        CYP: 21,
        LUX: 15,
        MLT: 12,
      },
    },
  },
}

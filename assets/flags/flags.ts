// Where each flag stands in flags.webp: the index is the place in the list below. Panels show it as a CSS sprite, the scene as a
// texture; neither needs anything else.

/** In the order of seats; UNO is the flag of the United Nations, for rows that belong to nobody. */
export const FLAG_IDS: readonly string[] = `
  AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR
  BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV CUB CYP CZE PRK COD DNK DJI DMA DOM ECU
  EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND
  IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI MYS
  MDV MLI MLT MHL MRT MUS MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK
  PLW PAN PNG PRY PER PHL POL PRT QAT KOR MDA ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP
  SVK SVN SLB SOM ZAF SSD ESP LKA PSE SDN SUR SWE CHE SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR
  ARE GBR TZA USA URY UZB VUT VEN VNM YEM ZMB ZWE VAT UNO
`
  .trim()
  .split(/\s+/)

/** Cells in pixels, row by row from the top, left to right. All flags are drawn 4:3, cut by flag-icons. */
export const FLAG_ATLAS = { columns: 14, rows: 14, width: 96, height: 72 } as const

const INDEX_BY_ID: ReadonlyMap<string, number> = new Map(FLAG_IDS.map((id, index) => [id, index]))

/** The cell of a delegation's flag, or null for delegations that are not states. */
export function flagCell(id: string): { readonly column: number; readonly row: number } | null {
  const index = INDEX_BY_ID.get(id)
  if (index === undefined) return null
  return { column: index % FLAG_ATLAS.columns, row: Math.floor(index / FLAG_ATLAS.columns) }
}

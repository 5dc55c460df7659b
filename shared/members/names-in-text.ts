// How a state is called within a sentence. Lists turn some names round (Iran (Islamic Republic of)), and English gives some of them
// an article, as the documents of the United Nations do.
import { MEMBER_BY_ID } from './members.ts'

const ENGLISH: Readonly<Record<string, string>> = {
  BHS: 'the Bahamas',
  BOL: 'the Plurinational State of Bolivia',
  CAF: 'the Central African Republic',
  COM: 'the Comoros',
  COG: 'the Congo',
  PRK: "the Democratic People's Republic of Korea",
  COD: 'the Democratic Republic of the Congo',
  DOM: 'the Dominican Republic',
  GMB: 'the Gambia',
  VAT: 'the Holy See',
  IRN: 'the Islamic Republic of Iran',
  LAO: "the Lao People's Democratic Republic",
  MHL: 'the Marshall Islands',
  FSM: 'the Federated States of Micronesia',
  NLD: 'the Kingdom of the Netherlands',
  NER: 'the Niger',
  PHL: 'the Philippines',
  KOR: 'the Republic of Korea',
  MDA: 'the Republic of Moldova',
  RUS: 'the Russian Federation',
  PSE: 'the State of Palestine',
  SDN: 'the Sudan',
  SYR: 'the Syrian Arab Republic',
  ARE: 'the United Arab Emirates',
  GBR: 'the United Kingdom',
  TZA: 'the United Republic of Tanzania',
  USA: 'the United States',
  VEN: 'the Bolivarian Republic of Venezuela',
}

const ARABIC: Readonly<Record<string, string>> = {
  BOL: 'دولة بوليفيا المتعددة القوميات',
  IRN: 'جمهورية إيران الإسلامية',
  FSM: 'ولايات ميكرونيزيا الموحدة',
  NLD: 'مملكة هولندا',
  VEN: 'جمهورية فنزويلا البوليفارية',
}

const IN_TEXT = { en: ENGLISH, ar: ARABIC } as const

/** `name`: as lists have it; a name that a host gave stays as it is. */
export const nameInText = (id: string, name: string, language: 'en' | 'ar'): string =>
  name === MEMBER_BY_ID.get(id)?.[language] ? (IN_TEXT[language][id] ?? name) : name

// Who sits in the committee of this script: eight delegations and an observer. All people are made up.
import type { PersonId } from '../../../../../shared/ids.ts'

export const CHAIR = 'p_chair' as PersonId
export const RAPPORTEUR = 'p_rapporteur' as PersonId

export const SEATS = 'BRA EGY FRA IND JPN KEN ZAF ARE VAT'
export const OBSERVERS = 'VAT'

export const NAMES: Readonly<Record<string, string>> = {
  [CHAIR]: 'Zainab Bello',
  [RAPPORTEUR]: 'Noah Fischer',
  BRA: 'Rafael Duarte',
  EGY: 'ليلى منصور',
  FRA: 'Camille Roux',
  IND: 'Arjun Mehta',
  JPN: 'Yui Tanaka',
  KEN: 'Brian Otieno',
  ZAF: 'Thandi Nkosi',
  ARE: 'خالد السويدي',
  VAT: 'Chiara Conti',
}

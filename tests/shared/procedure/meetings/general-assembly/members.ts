// Who sits in the Assembly of this script: twenty-four members and two observers, under a President. All people are made up.
import type { PersonId } from '../../../../../shared/ids.ts'

export const PRESIDENT = 'p_president' as PersonId
export const SECRETARY = 'p_secretary' as PersonId

/** As seated; the Holy See and the State of Palestine observe. */
export const SEATS =
  'ARG AUS BRA CAN CHN CUB EGY ETH FRA GHA IND JAM JPN JOR KEN MEX MAR NOR PAK RUS SEN PSE ARE GBR USA VAT'
export const OBSERVERS = 'PSE VAT'

/** These codes without those. */
export const except = (codes: string, ...others: readonly string[]): string => {
  const left = others.join(' ').split(' ')
  return codes
    .split(' ')
    .filter((code) => !left.includes(code))
    .join(' ')
}

const MEMBERS = except(SEATS, OBSERVERS)
/** Members present at the first meeting, and at those that follow. */
export const FIRST_DAY = except(MEMBERS, 'JAM SEN')
export const LATER = except(MEMBERS, 'CUB JAM MAR MEX')

export const NAMES: Readonly<Record<string, string>> = {
  [PRESIDENT]: 'Amara Conteh',
  [SECRETARY]: 'Lars Bergström',
  ARG: 'Valentina Ríos',
  AUS: 'Grace Mitchell',
  BRA: 'João Azevedo',
  CAN: 'Claire Tremblay',
  CHN: 'Liu Yang',
  CUB: 'Ernesto Valdés',
  EGY: 'نادية فهمي',
  ETH: 'Selam Tesfaye',
  FRA: 'Antoine Lefèvre',
  GHA: 'Kwame Boateng',
  IND: 'Priya Nair',
  JAM: 'Marcia Campbell',
  JPN: 'Haruka Sato',
  JOR: 'سامر الحياري',
  KEN: 'Wanjiru Kamau',
  MEX: 'Sofía Navarro',
  MAR: 'يونس العلوي',
  NOR: 'Ingrid Solberg',
  PAK: 'Omar Siddiqui',
  RUS: 'Irina Morozova',
  SEN: 'Awa Diop',
  PSE: 'رنا قسيس',
  ARE: 'مريم المنصوري',
  GBR: 'Thomas Ashworth',
  USA: 'Rachel Coleman',
  VAT: 'Paolo Ferri',
}

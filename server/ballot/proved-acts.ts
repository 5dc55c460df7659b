// Acts that rest on proofs: what the law would refuse anyway is refused first, then a thread checks the proofs, then the law is asked.
import { hexToBytes } from '@noble/hashes/utils.js'
import type { Fault } from '../../shared/ballot/faults.ts'
import { drawToken } from '../../shared/ballot/group/chance.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { Command, CommandOf } from '../../shared/procedure/command.ts'
import { decide } from '../../shared/procedure/decide.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { House } from '../house.ts'
import { readCast } from './read-cast.ts'
import { officeTexts } from './vote-board.ts'

/** signs of base 58 */
const UUID_LENGTH = 22
/** the house is the first trustee */
const FIRST_PERSON = 2

interface Asking {
  readonly house: House
  readonly host: KeptSitting
  readonly person: PersonId
}

/** What is wrong with what a command proves; null: it holds. */
async function faultOf({ house, host, person }: Asking, command: Command): Promise<Fault | null> {
  const { workers } = house.ballots
  const { sitting, head } = host.standing
  const { office } = sitting.secret
  // the house made its key itself
  if (command.type === 'office.open') return null
  if (office === null) return 'not-set-up'
  const index = office.trustees.findIndex((trustee) => trustee.person === person)
  switch (command.type) {
    case 'trustee.give': {
      const { step, text } = command
      return workers.do('checkGiven', { office: officeTexts(office), index, step, text })
    }
    case 'credentials.register': {
      const credentials = command.credentials.map(({ credential }) => credential)
      return workers.do('checkCredentials', { group: office.group, credentials })
    }
    case 'secret.cast': {
      const setting = await house.ballots.setting(host.session, command.vote, head.seq)
      if (setting === null) return 'not-set-up'
      return workers.do('judgeBallot', { setting, ballot: command.ballot })
    }
    case 'secret.decrypt': {
      const board = await house.ballots.board(host.session, command.vote, head.seq)
      const texts = board && (await house.ballots.texts(board))
      if (!texts) return 'not-set-up'
      const { election, trustees } = texts.setup
      const { ballots } = texts
      const owner = index + FIRST_PERSON
      return workers.do('checkDecryption', { election, trustees, ballots, owner, text: command.text })
    }
    default:
      return null
  }
}

/** What the server adds to a command before the law sees it; a ballot that is none is told at once. */
async function completed(
  { house, host, person }: Asking,
  command: Command,
): Promise<Result<Command, Refusal>> {
  if (command.type === 'secret.cast') {
    const read = readCast(command.ballot)
    return read ? ok({ ...command, ...read }) : refuse('proof-wrong', undefined, 'ballot')
  }
  if (command.type !== 'office.open') return ok(command)
  const uuid = drawToken((bytes) => hexToBytes(house.randomHex(bytes)), UUID_LENGTH)
  const blank: CommandOf<'office.open'> = { ...command, uuid, houseKey: '' }
  const may = decide(host.standing.sitting, blank, person, house.now())
  if (!may.ok) return may
  const secret = await house.ballots.houseSecret(host.session, uuid)
  const houseKey = await house.ballots.workers.do('houseKey', { group: command.group, secret })
  return ok({ ...blank, houseKey })
}

/** The command as the law may be asked it, all its proofs checked; or why not. */
export async function proved(asking: Asking, command: Command): Promise<Result<Command, Refusal>> {
  try {
    const whole = await completed(asking, command)
    if (!whole.ok) return whole
    const { house, host, person } = asking
    const decided = decide(host.standing.sitting, whole.value, person, house.now())
    if (!decided.ok) return decided
    // done already, and proved then
    if (decided.value.length === 0) return whole
    return (await faultOf(asking, whole.value)) === null ? whole : refuse('proof-wrong')
  } catch (error) {
    if (error instanceof RangeError) return refuse('too-fast')
    asking.house.log.error({ err: error, session: asking.host.session }, 'a proof could not be checked')
    return refuse('not-saved')
  }
}

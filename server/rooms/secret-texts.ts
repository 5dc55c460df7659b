// What people ask for in secret votes: the texts of the office, what ballots refer to, and the receipts of ballots.
import type { PersonId } from '../../shared/ids.ts'
import type { Answer, SecretReceipt } from '../../shared/protocol/messages.ts'
import { ok } from '../../shared/result.ts'
import type { Hall } from './hall.ts'

/** Public to all in the room, like the board of the vote. */
export async function readSecrets({ host, house }: Hall): Promise<Answer<'secret.read'>> {
  const { sitting, head } = host.standing
  const { office } = sitting.secret
  if (office === null) return ok({ office, election: null })
  const { id, uuid, group, houseKey, threshold, trustees, credentials } = office
  const { vote } = sitting
  const setting = vote?.secret?.election ? await house.ballots.setting(host.session, vote.id, head.seq) : null
  return ok({
    office: {
      ...{ id, uuid, group, houseKey, threshold, trustees },
      credentials: [...credentials].map(([delegation, credential]) => ({ delegation, credential })),
    },
    election: setting?.election ?? null,
  })
}

/** Of a ballot of the open vote; null: there is none with this tracker. */
export function secretReceipt({ host }: Hall, tracker: string): SecretReceipt | null {
  const { vote } = host.standing.sitting
  const cast = vote?.secret?.cast.get(tracker)
  if (!vote || !cast) return null
  const { delegation, seq } = cast
  return { vote: vote.id, delegation, tracker, seq, hash: host.hashAt(seq) }
}

export function ownSecretReceipt(hall: Hall, person: PersonId): Answer<'secret.mine'> {
  const { people, vote } = hall.host.standing.sitting
  const delegation = people.get(person)?.delegation
  const tracker = delegation ? vote?.secret?.standing.get(delegation) : undefined
  return ok({ receipt: tracker === undefined ? null : secretReceipt(hall, tracker) })
}

// A sitting in which two people were recorded, each with a sound of several parts.
import { RecordingFile } from '../../../server/lab/recording/recording-file.ts'
import { OggOpus } from '../../../server/voice/recorder/ogg-opus.ts'
import type { PersonId, SessionId } from '../../../shared/ids.ts'
import type { RecordingState } from '../../../shared/lab/recording/recording-state.ts'
import { guest, openHall } from '../open-hall.ts'

export const SESSION = 's_hall' as SessionId
export const [AMINA, BILAL] = ['p_amina0000', 'p_bilal0000'] as PersonId[] as [PersonId, PersonId]
export const IDS = { [AMINA]: 'a'.repeat(16), [BILAL]: 'b'.repeat(16) }

/** Pages of some sound: longer than a part, so that it is kept in several. */
export function sound(): readonly Uint8Array[] {
  const ogg = new OggOpus(1)
  const packets = Array.from({ length: 400 }, () => Buffer.alloc(400, 0xf8))
  return [ogg.begin(1), ...packets.map((packet) => ogg.add(packet)), ogg.end()]
}

/** A sitting in which two people were recorded; the second turn is `isWhole` or broke off. */
export async function recordedSitting({ isWhole = true } = {}) {
  const { hall, house } = await openHall()
  for (const id of [AMINA, BILAL]) {
    hall.arrive(guest(id))
    await house.store.savePerson({
      ...{ id, session: SESSION, tokenHash: id, name: id },
      look: 'suit-1',
      badge: null,
    })
  }
  await hall.host.request({ type: 'presiding.take' }, AMINA)
  await hall.places.actAsSystem('recording', { is: 'allow' })
  await hall.places.act(AMINA, 'recording', { is: 'start' })
  for (const person of [AMINA, BILAL]) {
    const facts = {
      session: SESSION,
      file: IDS[person]!,
      person,
      name: person,
      on: 'floor',
      channel: null,
    } as const
    const file = new RecordingFile(house, hall.places, facts)
    await file.begin()
    for (const bytes of sound()) await file.add(bytes)
    if (person === BILAL && !isWhole) continue
    file.end()
    await file.whole
  }
  const state = async () => (await hall.places.stateOf('recording')) as RecordingState
  return { hall, house, state }
}

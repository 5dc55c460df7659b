// Shapes of what is asked about people, the door and the chat.
import { z } from 'zod'
import { DOORS } from '../../procedure/roles/roles-state.ts'
import { delegation, nothing, person, seq } from './common.ts'

export const PEOPLE_SHAPES = {
  'delegation.take': z.strictObject({ delegation }),
  'delegation.leave': nothing,
  'delegation.allow': z.strictObject({ person, mayCast: z.boolean() }),
  'delegation.lead': z.strictObject({ person }),
  'presiding.take': nothing,
  'presiding.hand': z.strictObject({ person }),
  'presiding.leave': nothing,
  'person.mute': z.strictObject({ person, isMuted: z.boolean() }),
  'person.remove': z.strictObject({ person }),
  'person.readmit': z.strictObject({ person }),
  'people.sent-away': nothing,
  'door.set': z.strictObject({ door: z.enum(DOORS) }),
  'chat.slow': z.strictObject({ everyMs: z.int().min(0).max(3_600_000) }),
  'succession.set': z.strictObject({ people: z.array(person).max(50), seen: seq }),
  'door.knocking': nothing,
  'door.admit': z.strictObject({ person }),
  'note.send': z.strictObject({
    to: z.union([delegation, z.literal('chair')]),
    text: z.string().max(4000),
  }),
  'note.recent': nothing,
}

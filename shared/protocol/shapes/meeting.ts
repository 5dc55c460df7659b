// Shapes of what is asked about meetings, the agenda, its documents, the floor and points.
import { z } from 'zod'
import { RULINGS } from '../../procedure/points/points-state.ts'
import { POINT_KINDS, PRESENCES, YIELDS } from '../../procedure/rulebooks/procedure.ts'
import {
  at,
  count,
  delegation,
  documentId,
  entry,
  item,
  longText,
  nothing,
  person,
  point,
  seq,
  text,
} from './common.ts'

export const MEETING_SHAPES = {
  'meeting.open': nothing,
  'meeting.suspend': z.strictObject({ minutes: count.nullable() }),
  'meeting.adjourn': nothing,
  'sitting.end': nothing,
  'presence.note': z.strictObject({ delegation, presence: z.enum(PRESENCES) }),
  'item.add': z.strictObject({ title: text }),
  'agenda.order': z.strictObject({ items: z.array(item).max(200), seen: seq }),
  'agenda.adopt': nothing,
  'item.open': z.strictObject({ item }),
  'item.close': z.strictObject({ item }),
  'document.add': z.strictObject({ item: item.nullable(), title: text, text: longText }),
  'document.remove': z.strictObject({ document: documentId }),
  'document.read': z.strictObject({ document: documentId }),
}

export const FLOOR_SHAPES = {
  'floor.request': z.strictObject({ kind: z.enum(['speech', 'reply', 'explanation']) }),
  'floor.withdraw': z.strictObject({ entry }),
  'list.add': z.strictObject({ delegation }),
  'list.set': z.strictObject({ isOpen: z.boolean() }),
  'limits.set': z.strictObject({ seconds: count.nullable(), totalSeconds: count.nullable(), seen: seq }),
  'floor.give': z.strictObject({ entry }),
  'floor.recognise': z.strictObject({ delegation, kind: z.enum(['caucus', 'for', 'against']) }),
  'floor.invite': z.strictObject({ person, seconds: count }),
  'floor.end': z.strictObject({ givenAt: at }),
  'floor.yield': z.strictObject({ to: z.enum(YIELDS), delegation: delegation.nullable() }),
  'floor.extend': z.strictObject({ givenAt: at, seconds: count }),
  'floor.pause': z.strictObject({ givenAt: at, isPaused: z.boolean() }),
  'caucus.end': z.strictObject({ startedAt: at }),
  'point.raise': z.strictObject({ kind: z.enum(POINT_KINDS), text }),
  'point.withdraw': z.strictObject({ point }),
  'point.rule': z.strictObject({ point, ruling: z.enum(RULINGS), text }),
  'ruling.appeal': z.strictObject({ point }),
}

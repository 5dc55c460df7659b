// Shapes of what is asked about interpretation.
import { z } from 'zod'
import { CHANNEL_KINDS } from '../../lab/interpretation/interpretation-types.ts'
import { person } from './common.ts'
import { channel as tag } from './voice.ts'

export const INTERPRETATION_ACTS = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('open'), tag, kind: z.enum(CHANNEL_KINDS) }),
  z.strictObject({ is: z.literal('close'), tag }),
  z.strictObject({ is: z.literal('name'), tag, person }),
  z.strictObject({ is: z.literal('unname'), tag, person }),
  z.strictObject({ is: z.literal('show'), tag }),
  z.strictObject({ is: z.literal('take'), tag }),
  z.strictObject({ is: z.literal('offer'), tag, to: person }),
  z.strictObject({ is: z.literal('decline'), tag }),
  z.strictObject({ is: z.literal('ready'), tag, isReady: z.boolean() }),
  z.strictObject({ is: z.literal('stop'), tag }),
  z.strictObject({ is: z.literal('wish'), tag, isWanted: z.boolean() }),
])

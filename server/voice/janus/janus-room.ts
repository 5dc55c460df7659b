// The one room of Janus' VideoRoom in which all lines of the house are: nobody gets in without its pin. A publisher that sends nothing stands
// for slots on which nobody is heard.
import { randomBytes, randomInt } from 'node:crypto'
import type { TrackForm } from '../track-form.ts'
import type { JanusLine } from './janus-line.ts'

/** of pictures, bits per second: text on the wall can be read */
const PICTURE_BITRATE = 2_500_000
const MOST_SENDING = 10_000

/** What one subscribes to: a publisher, and which of its tracks. */
export interface Source {
  readonly feed: number
  readonly mid: string
}

export interface Room {
  readonly room: number
  readonly secret: string
  readonly pin: string
  /** a handle that belongs to nobody's line */
  readonly desk: number
  silenceOf(form: TrackForm): Source
}

/** A number that Janus takes, by chance. */
export const newId = (): number => randomInt(1, 2 ** 47)

export async function openRoom(line: JanusLine): Promise<Room> {
  const desk = await line.attach()
  const room = newId()
  const [secret, pin] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')]
  await line.ask(desk, {
    ...{ request: 'create', room, secret, pin, is_private: true, publishers: MOST_SENDING },
    ...{ audiocodec: 'opus', videocodec: 'vp8', opus_fec: true, bitrate: PICTURE_BITRATE },
    ...{ dummy_publisher: true, dummy_streams: [{ codec: 'opus' }, { codec: 'vp8' }] },
    ...{ audiolevel_ext: false, videoorient_ext: false },
    ...{ playoutdelay_ext: false, transport_wide_cc_ext: false },
  })
  try {
    const { said } = await line.ask(desk, { request: 'listparticipants', room, secret })
    const feed = (said.participants as readonly { readonly id: number }[])[0]!.id
    return { room, secret, pin, desk, silenceOf: ({ isVoice }) => ({ feed, mid: isVoice ? '0' : '1' }) }
  } catch (error) {
    await closeRoom(line, { room, secret, desk })
    throw error
  }
}

/** Closes it, with all that is in it, from any `desk`. Harmless when it is gone, or Janus is. */
export async function closeRoom(
  line: JanusLine,
  { room, secret, desk }: Pick<Room, 'room' | 'secret' | 'desk'>,
  from = desk,
): Promise<void> {
  await line.ask(from, { request: 'destroy', room, secret }).catch(() => undefined)
}

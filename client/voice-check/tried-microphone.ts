// A microphone that is tried: how loud it is, heard by nobody, and closed after a while by itself.
import { meterOf } from '../voice/meter.ts'
import { type NoMicrophone, takeMicrophone } from '../voice/microphone.ts'
import { openVoiceSettings } from '../voice/voice-settings.ts'

export interface TriedMicrophone {
  /** 0 … 1 */
  level(): number
  /** Harmless twice. */
  close(): void
}

export async function tryMicrophone(): Promise<TriedMicrophone | NoMicrophone> {
  const taken = await takeMicrophone(openVoiceSettings().getState().microphone)
  if (!taken.ok) return taken.why
  const { track } = taken
  const context = new AudioContext()
  void context.resume().catch(() => undefined)
  const level = meterOf(context, context.createMediaStreamSource(new MediaStream([track])))
  return {
    level,
    close: () => {
      track.stop()
      if (context.state !== 'closed') void context.close()
    },
  }
}

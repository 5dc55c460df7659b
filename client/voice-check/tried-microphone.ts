// A microphone that is tried: how loud it is, heard by nobody.
import { meterOf } from '../voice/meter.ts'
import { type NoMicrophone, takeMicrophone } from '../voice/microphone.ts'
import { openAudio } from '../voice/open-audio.ts'
import { openVoiceSettings } from '../voice/voice-settings.ts'

export interface TriedMicrophone {
  /** 0 … 1 */
  level(): number
  /** Harmless twice. */
  close(): void
}

/** unmeasured: there is one, and the browser gives no sound to measure it with */
export type NoTrial = NoMicrophone | 'unmeasured'

export async function tryMicrophone(): Promise<TriedMicrophone | NoTrial> {
  const taken = await takeMicrophone(openVoiceSettings().getState().microphone)
  if (!taken.ok) return taken.why
  const { track } = taken
  const context = openAudio()
  if (context === null) {
    track.stop()
    return 'unmeasured'
  }
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

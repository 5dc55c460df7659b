// A camera for who signs: a picture that moves, where a microphone with a tone has been put before (tones.ts).
import type { BrowserContext } from 'playwright-core'

/** Before the first page is opened, and after speakAs. */
export async function signAs(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (!navigator.mediaDevices) return
    const voiceOf = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      if (!wanted?.video) return voiceOf(wanted)
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width: 320, height: 180 })
      const brush = canvas.getContext('2d')!
      const draw = () => {
        brush.fillStyle = `hsl(${performance.now() % 360} 60% 40%)`
        brush.fillRect(0, 0, 320, 180)
      }
      const timer = setInterval(draw, 100)
      const stream = canvas.captureStream(10)
      const track = stream.getVideoTracks()[0]!
      const stop = track.stop.bind(track)
      track.stop = () => {
        clearInterval(timer)
        stop()
      }
      return stream
    }
  })
}

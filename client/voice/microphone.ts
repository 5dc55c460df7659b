// A microphone of this device, or why there is none.

/** insecure: the page came without TLS, and browsers give it none; failed: another program has it */
export type NoMicrophone = 'denied' | 'missing' | 'insecure' | 'failed'

export type Taken =
  | { readonly ok: true; readonly track: MediaStreamTrack }
  | { readonly ok: false; readonly why: NoMicrophone }

const REASONS: Readonly<Record<string, NoMicrophone>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
}

// without TLS browsers have none
const devicesHere = (): MediaDevices | undefined => navigator.mediaDevices as MediaDevices | undefined

/** `wanted`: the device that was chosen before, which may be unplugged now; '': whichever the browser takes. */
export async function takeMicrophone(wanted: string): Promise<Taken> {
  const devices = devicesHere()
  if (devices === undefined) return { ok: false, why: 'insecure' }
  const audio = { echoCancellation: true, noiseSuppression: true, autoGainControl: true }
  try {
    const stream = await devices.getUserMedia({
      audio: wanted === '' ? audio : { ...audio, deviceId: { ideal: wanted } },
    })
    return { ok: true, track: stream.getAudioTracks()[0]! }
  } catch (fault) {
    return { ok: false, why: REASONS[(fault as DOMException).name] ?? 'failed' }
  }
}

/** Those that may be chosen: browsers name them once one was given. */
export async function listMicrophones(): Promise<readonly MediaDeviceInfo[]> {
  const all = (await devicesHere()?.enumerateDevices()) ?? []
  return all.filter(({ kind, label, deviceId }) => kind === 'audioinput' && label !== '' && deviceId !== '')
}

/** Calls `changed` when one is plugged in or out; returns how to stop. */
export function watchMicrophones(changed: () => void): () => void {
  const devices = devicesHere()
  devices?.addEventListener('devicechange', changed)
  return () => devices?.removeEventListener('devicechange', changed)
}

// A film that plays here while others see and hear it: its file stays on this device.
import { createFilmStand, type FilmStand, makeAside } from './film-stand.ts'

export interface Film {
  readonly stand: FilmStand
  readonly stream: MediaStream
  /** Its file is let go. */
  close(): void
}

/** Null: this browser cannot play it, or cannot send what it plays. */
export async function openFilm(file: File): Promise<Film | null> {
  const film = document.createElement('video')
  film.src = URL.createObjectURL(file)
  film.playsInline = true
  film.controls = true
  const stand = createFilmStand(film, makeAside())
  const close = () => {
    film.pause()
    stand.close()
    URL.revokeObjectURL(film.src)
  }
  try {
    await playIn(film)
    return { stand, stream: streamOf(film), close }
  } catch {
    close()
    return null
  }
}

/** Where the browser lets nothing sound here, others hear it all the same: what is sent is as the file has it, however loud it plays here. */
async function playIn(film: HTMLVideoElement): Promise<void> {
  try {
    await film.play()
  } catch (fault) {
    if ((fault as DOMException).name !== 'NotAllowedError') throw fault
    film.muted = true
    await film.play()
  }
}

/** Firefox has it under its old name. */
function streamOf(film: HTMLVideoElement): MediaStream {
  const able = film as HTMLVideoElement & { captureStream?(): MediaStream; mozCaptureStream?(): MediaStream }
  return able.captureStream?.() ?? able.mozCaptureStream?.() ?? new MediaStream()
}

// A moving picture, without sound.
import { useEffect, useRef } from 'react'

interface PictureProps {
  readonly track: MediaStreamTrack
  /** what it shows, for those who do not see it */
  readonly label: string
}

export function Picture({ track, label }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const element = video.current
    if (!element) return
    element.srcObject = new MediaStream([track])
    // one that is taken away before it begins is not a fault
    element.play().catch(() => undefined)
    return () => {
      element.srcObject = null
    }
  }, [track])
  return <video ref={video} className="moving-picture" aria-label={label} muted autoPlay playsInline />
}

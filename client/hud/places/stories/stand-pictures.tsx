// The pictures of a stand. Ours are files of the program; a host's are fetched with the reader's own pass, as everything of a sitting is.
import { useEffect, useState } from 'react'
import type { ShownPicture, ShownStand } from '../../../../shared/lab/stories/stories-law.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { picturePath } from '../../../stories/pictures.ts'
import { type ReadPicture, readPictures } from '../../../stories/read-stand.ts'
import { useSitting } from '../../sitting-context.ts'
import { useStories } from './stories-context.ts'

interface StandPicturesProps {
  readonly stand: ShownStand
  readonly most?: number
  /** what it shows is said beside it */
  readonly isDecoration?: boolean
}

export function StandPictures({ stand, most = 3, isDecoration = false }: StandPicturesProps) {
  const { words } = useStories()
  const { language } = useLanguage()
  return readPictures(stand, language, words)
    .slice(0, most)
    .map((read) => (
      <Picture key={'url' in read ? read.url : read.picture.id} read={read} isDecoration={isDecoration} />
    ))
}

function Picture({ read, isDecoration }: { readonly read: ReadPicture; readonly isDecoration: boolean }) {
  const alt = isDecoration ? '' : read.alt
  if ('url' in read)
    return <img className="stand-picture" src={read.url} alt={alt} width={960} height={600} loading="lazy" />
  return <FetchedPicture picture={read.picture} alt={alt} />
}

function FetchedPicture({
  picture: { id, width, height },
  alt,
}: {
  readonly picture: ShownPicture
  readonly alt: string
}) {
  const { words } = useStories()
  const url = usePictureUrl(id)
  if (url === undefined) return <span className="hint">{words.pictureMissing}</span>
  return (
    <img
      className="stand-picture"
      src={url ?? 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='}
      alt={alt}
      width={width}
      height={height}
    />
  )
}

/** null: on its way; undefined: it did not come */
function usePictureUrl(picture: string): string | null | undefined {
  const sitting = useSitting()
  const [url, setUrl] = useState<string | null | undefined>(null)
  useEffect(() => {
    let made: string | null = null
    let isGone = false
    void sitting.file(picturePath(picture)).then((answer) => {
      if (isGone) return
      made = answer.ok ? URL.createObjectURL(answer.value) : null
      setUrl(made ?? undefined)
    })
    return () => {
      isGone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [sitting, picture])
  return url
}

// Hanging a picture: chosen, made small, looked at, told in both languages, hung.
import { type FormEvent, useState } from 'react'
import { toBase64 } from '../../../../../shared/journal/base64.ts'
import { FilePick } from '../../../file-pick.tsx'
import { RefusalLine } from '../../../refusal-line.tsx'
import { TextField } from '../../text-field.tsx'
import { useStories, useStoriesAct } from '../stories-context.ts'
import { encodePicture, type FitPicture } from './encode-picture.ts'

export function PictureForm({ stand }: { readonly stand: string }) {
  const { pictures: words } = useStories().words
  const { run, refused, isBusy } = useStoriesAct()
  const [picture, setPicture] = useState<FitPicture | null>(null)
  const [alt, setAlt] = useState({ en: '', ar: '' })
  const [trouble, setTrouble] = useState('')
  const read = async (file: File) => {
    setTrouble('')
    const fit = await encodePicture(file).catch(() => null)
    setPicture(fit)
    if (!fit) setTrouble(words.unreadable)
  }
  const send = async (submitted: FormEvent) => {
    submitted.preventDefault()
    if (!picture) return
    if (alt.en.trim() === '' || alt.ar.trim() === '') return setTrouble(words.altNeeded)
    setTrouble('')
    if (!(await run({ is: 'hang', stand, data: toBase64(picture.bytes), ...alt }))) return
    setPicture(null)
    setAlt({ en: '', ar: '' })
  }
  return (
    <form className="crisis-form" noValidate onSubmit={(submitted) => void send(submitted)}>
      <p className="hint">{words.hint}</p>
      <FilePick
        label={words.choose}
        accept="image/webp,image/png,image/jpeg"
        onFile={(file) => void read(file)}
      />
      <p role="status" className="waiting">
        {picture &&
          words.ready({
            ...{ width: picture.width, height: picture.height },
            kilobytes: Math.ceil(picture.bytes.length / 1000),
          })}
      </p>
      {picture && (
        <>
          <TextField label={words.altEn} value={alt.en} onChange={(en) => setAlt({ ...alt, en })} />
          <TextField label={words.altAr} value={alt.ar} onChange={(ar) => setAlt({ ...alt, ar })} />
          <button type="submit" className="primary" aria-disabled={isBusy}>
            {words.hang}
          </button>
        </>
      )}
      <p role="alert" className="error">
        {trouble}
      </p>
      <RefusalLine refusal={refused} />
    </form>
  )
}

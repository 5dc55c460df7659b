// A file that is chosen in the browser's own dialog, or dropped where a field says so.
import { type ChangeEvent, type DragEvent, useState } from 'react'

/** `read`: undefined where what was dropped is no file. `zone` and `onChange` are for the field and for its input. */
export function useFileDrop(read: (file: File | undefined) => Promise<void>) {
  const [isOver, setOver] = useState(false)
  return {
    isOver,
    zone: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        void read(event.dataTransfer.files[0])
      },
    },
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      void read(target.files?.[0])
      // the same file may be chosen again
      target.value = ''
    },
  }
}

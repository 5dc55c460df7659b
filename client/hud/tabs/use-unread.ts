// Lines of the chat that others wrote since it was last open.
import { useEffect, useState } from 'react'
import { useView } from '../sitting-context.ts'

export function useUnread(isOpen: boolean): number {
  const chat = useView((view) => view.chat)
  const me = useView((view) => view.me.id)
  const last = chat.at(-1)?.id ?? 0
  const [seen, setSeen] = useState(last)
  useEffect(() => {
    // what was said before one came arrives all at once, and is no news
    if (isOpen || (seen === 0 && chat.length > 1)) setSeen(last)
  }, [isOpen, last, seen, chat.length])
  return isOpen ? 0 : chat.filter(({ id, person }) => id > seen && person !== me).length
}

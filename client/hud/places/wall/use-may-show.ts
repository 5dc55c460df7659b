// Whether one may put something on the wall at this moment, as the screen knows it; the law has the last word.

import { useView } from '../../sitting-context.ts'
import { isAtDesk } from '../../tabs/panel-news.ts'

export const useMayShow = (): boolean =>
  useView(
    (view) =>
      !view.session.isReplay &&
      (isAtDesk(view) ||
        (view.session.isOpenForum && view.presiding === null) ||
        view.chapters.speakers.floor?.person === view.me.id),
  )
